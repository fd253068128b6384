import type { Match } from '../finding.ts';
import { isDigits, type Page, startOf } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { alone, grouped, inOnePiece, type Run, runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';
import { isPageNumber } from './page-number.ts';

/**
 * Source: NHS Data Dictionary, NHS NUMBER. Weights 10…2 on the first nine digits; 11 − (sum mod 11), where
 * 11 is written 0 and 10 is never issued, equals the tenth (no digit is 10).
 */
export function isNhsNumber(ten: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(ten[i]) * (10 - i);
  return Number(ten[9]) === (11 - (sum % 11)) % 11;
}

/** Numbers issued begin 300–499 or 600–799; 999 is kept for tests. */
const issued = /^(?:[3467]|999)/;

/** Tokens before the number in which a word says what it is: the sum makes up for looking far. */
const reach = 10;

const words = cue('nhs', 'nhsno', 'nhsnumber', 'patient', 'hospital number', 'spine', 'systmone', 'emis');

/**
 * One random number in eleven passes the sum, so it needs a second reason: the usual 3-3-4, a word beside
 * it, or an issued range in one piece. Other spacing counts only when no further digits adjoin.
 */
export function findNhsNumbers(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (!isDigits(page, i)) continue;
    const run = runOf(page, i, 10, soft, 10);
    if (run && isNhsNumber(run.value) && meant(page, run)) found.push(matchOf(page, run, 'block'));
  }
  return found;
}

function meant(page: Page, run: Run): boolean {
  if (near(page, run.first, run.last, words, reach)) return true;
  const inRange = issued.test(run.value) && (inOnePiece(page, run) || alone(page, run, soft));
  if (!inRange && !grouped(page, run, 3, 3, 4)) return false;
  return !isPageNumber(page, run) && !page.links.inAny(startOf(page, run.first));
}
