import type { Match } from '../finding.ts';
import { isDigits, type Page, stands } from '../page.ts';
import { runOf } from '../text/run.ts';
import { gap, soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';
import { policeLetter } from './police-letters.ts';

const form = /^[0-9]{12}[A-HJ-NP-RT-Z]$/;

/** Source: Crown Prosecution Service, URN and arrest summons numbers: the twelve digits modulo 23. */
export const isCourtCase = (thirteen: string): boolean =>
  form.test(thirteen) && policeLetter(thirteen.slice(0, 12)) === thirteen[12];

/** Twelve digits and a fitting letter are enough: `YY/CCCC/NNNNNNL`, with or without its slashes. */
export function findCourtCases(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (!isDigits(page, i)) continue;
    const run = runOf(page, i, 13, soft | gap.slash, 12);
    if (run && stands(page, i, run.last) && isCourtCase(run.value)) found.push(matchOf(page, run, 'block'));
  }
  return found;
}
