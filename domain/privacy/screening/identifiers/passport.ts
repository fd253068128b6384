import type { Match } from '../finding.ts';
import { isDigits, type Page, stands } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

const form = /^(?:[0-9]{9}|[A-Z]{2}[0-9]{7})$/;
const words = cue('passport', 'passports');

/** Source: HM Passport Office: nine digits; other countries two letters and seven. Only beside the word. */
export function findPassports(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (!isDigits(page, i) && (page.tokens.word[i] ?? '').length > 2) continue;
    const run = runOf(page, i, 9, soft, 9) ?? runOf(page, i, 9, soft, 7);
    if (!run || !stands(page, i, run.last) || !form.test(run.value)) continue;
    if (near(page, i, run.last, words)) found.push(matchOf(page, run, 'block'));
  }
  return found;
}
