import type { Match } from '../finding.ts';
import { isDigits, type Page, stands } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { inOnePiece, runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

const form = /^[A-Z][0-9]{4}[A-Z]{2}$/;
const words = cue('prison', 'nomis', 'p-nomis', 'hmp', 'yoi', 'hmyoi', 'prisoner', 'custody');

/** Source: HMPPS prison (NOMIS) number, `A9999AA`; no check. Spaced out only with a word beside it. */
export const isPrisonNumber = (seven: string): boolean => form.test(seven);

export function findPrisonNumbers(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (isDigits(page, i)) continue;
    const run = runOf(page, i, 7, soft, 4);
    if (!run || !stands(page, i, run.last) || !isPrisonNumber(run.value)) continue;
    if (inOnePiece(page, run) || near(page, i, run.last, words)) found.push(matchOf(page, run, 'block'));
  }
  return found;
}
