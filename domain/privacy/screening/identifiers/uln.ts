import type { Match } from '../finding.ts';
import { isDigits, type Page, startOf } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { inOnePiece, runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';
import { isPageNumber } from './page-number.ts';

/**
 * Source: Learning Records Service, unique learner number: ten digits, the first not 0; weights 10…1 over all
 * ten add up to 10 modulo 11 (so the sum of the first nine never leaves 0, and the last is 10 minus it).
 */
export function isUln(ten: string): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i += 1) sum += Number(ten[i]) * (10 - i);
  return ten[0] !== '0' && sum % 11 === 10;
}

/** Tokens before the number in which a word says what it is: the sum makes up for looking far. */
const reach = 10;

const words = cue('uln', 'learner', 'learners', 'lrs', 'unique learner', 'apprentice');

/** Without a word beside it only in one piece, and only a warning: one random number in eleven passes. */
export function findUlns(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (!isDigits(page, i)) continue;
    const run = runOf(page, i, 10, soft, 10);
    if (!run || !isUln(run.value)) continue;
    if (near(page, run.first, run.last, words, reach)) found.push(matchOf(page, run, 'block'));
    else if (inOnePiece(page, run) && !isPageNumber(page, run) && !page.links.inAny(startOf(page, i))) {
      found.push(matchOf(page, run, 'warn'));
    }
  }
  return found;
}
