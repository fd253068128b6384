import type { Match } from '../finding.ts';
import { isDigits, type Page, stands } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

const form = /^[A-Z][0-9]{6}$/;
const words = cue('crn', 'probation', 'delius', 'ndelius');

/** Source: HMPPS nDelius case reference number: a letter and six digits; too common a form without a word. */
export function findCrns(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (isDigits(page, i)) continue;
    const run = runOf(page, i, 7, soft, 6);
    if (!run || !stands(page, i, run.last) || !form.test(run.value)) continue;
    if (near(page, i, run.last, words)) found.push(matchOf(page, run, 'block'));
  }
  return found;
}
