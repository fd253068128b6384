import type { Match } from '../finding.ts';
import { type Page, stands } from '../page.ts';
import { runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

/**
 * Source: DVLA, driver number (GB): five of the surname padded with 9; decade, month (50 added for women),
 * day, year; two initials, 9 for none; three to tell people apart. No sum to check.
 */
const form = /^[A-Z9]{5}[0-9](?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9][A-Z][A-Z9][0-9A-Z]{3}$/;
const surname = /^[A-Z]+9*$/;

export const isDrivingLicence = (sixteen: string): boolean =>
  form.test(sixteen) && surname.test(sixteen.slice(0, 5));

export function findDrivingLicences(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const run = runOf(page, i, 16, soft, 6, 14);
    if (run && stands(page, i, run.last) && isDrivingLicence(run.value))
      found.push(matchOf(page, run, 'block'));
  }
  return found;
}
