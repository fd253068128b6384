import type { Match } from '../finding.ts';
import { isDigits, isUpper, type Page, stands, typed } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { groupsOf, type Run, runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

/** Source: HMRC manual NIM39110. No check digit; these letters and pairs were never given out. */
const form = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/;

export const isNationalInsurance = (nine: string): boolean => form.test(nine);

const words = cue('ni', 'nino', 'national insurance', 'insurance');

/** `by 123456 a` has the form too: small letters set apart need the 2-2-2 grouping or a word beside it. */
function meant(page: Page, run: Run): boolean {
  const groups = groupsOf(page, run);
  if (groups.length === 1 || isUpper(typed(page, run.first, run.last))) return true;
  if (groups.length >= 3 && groups.slice(1, 4).every((length) => length <= 3)) return true;
  return near(page, run.first, run.last, words);
}

export function findNationalInsurance(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (isDigits(page, i)) continue;
    const run = runOf(page, i, 9, soft, 6);
    if (run && stands(page, i, run.last) && isNationalInsurance(run.value) && meant(page, run)) {
      found.push(matchOf(page, run, 'block'));
    }
  }
  return found;
}
