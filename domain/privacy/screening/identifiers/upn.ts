import type { Match } from '../finding.ts';
import { isDigits, type Page, stands } from '../page.ts';
import { runOf } from '../text/run.ts';
import { soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

/** I, O and S are left out, so that nobody reads 1, 0 or 5. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const form = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/;

/**
 * Source: Department for Education, UPN guide. Characters 2…13, each times its position, summed modulo 23,
 * give the first letter. A temporary number ends in a letter, which counts as its place in the letters.
 */
export function isUpn(thirteen: string): boolean {
  if (!form.test(thirteen)) return false;
  let sum = 0;
  for (let i = 1; i < 13; i += 1) {
    const character = thirteen.charAt(i);
    const value = character >= 'A' ? letters.indexOf(character) : Number(character);
    sum += value * (i + 1);
  }
  return letters.charAt(sum % 23) === thirteen[0];
}

export function findUpns(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (isDigits(page, i)) continue;
    const run = runOf(page, i, 13, soft, 11, 12);
    if (run && stands(page, i, run.last) && isUpn(run.value)) found.push(matchOf(page, run, 'block'));
  }
  return found;
}
