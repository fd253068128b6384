import type { Match } from '../finding.ts';
import { isDigits, type Page, stands, word } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { gap } from '../text/tokens.ts';
import { spanOf } from './match.ts';
import { policeLetter } from './police-letters.ts';

/**
 * Source: Home Office, Criminal Records Office number. `NNNNNN/YYL`: the letter is the year followed by the
 * serial padded to six, modulo 23. `SFYY/N…L`: the serial is not padded.
 */
export const isCro = (serial: string, year: string, letter: string): boolean =>
  /^\d{1,6}$/.test(serial) && /^\d\d$/.test(year) && policeLetter(year + serial.padStart(6, '0')) === letter;

export const isCroFile = (year: string, serial: string, letter: string): boolean =>
  /^\d{1,6}$/.test(serial) && /^\d\d$/.test(year) && policeLetter(year + serial) === letter;

const words = cue('cro', 'criminal records', 'criminal record');
const joined = gap.glued | gap.soft;

const joins = (page: Page, i: number, allowed: number): boolean =>
  ((page.tokens.after[i] ?? 0) & allowed) !== 0;

/** A serial shorter than four digits looks like the fifth of March; it needs a word beside it. */
function standard(page: Page, i: number): Match[] {
  const [serial, year, letter] = [word(page, i), word(page, i + 1), word(page, i + 2).toUpperCase()];
  if (!isDigits(page, i) || !joins(page, i, gap.slash | gap.soft) || !joins(page, i + 1, joined)) return [];
  if (!isCro(serial, year, letter) || !stands(page, i, i + 2)) return [];
  const sure =
    page.tokens.after[i] === gap.slash && page.tokens.after[i + 1] === gap.glued && serial.length >= 4;
  return sure || near(page, i, i + 2, words) ? [spanOf(page, i, i + 2, 'block')] : [];
}

function file(page: Page, i: number): Match[] {
  if (word(page, i) !== 'sf' || !joins(page, i, joined) || !joins(page, i + 1, gap.slash | joined)) return [];
  if (!joins(page, i + 2, joined) || !stands(page, i, i + 3)) return [];
  const fits = isCroFile(word(page, i + 1), word(page, i + 2), word(page, i + 3).toUpperCase());
  return fits ? [spanOf(page, i, i + 3, 'block')] : [];
}

export function findCros(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i + 2 < page.tokens.count; i += 1) {
    if (isDigits(page, i)) found.push(...standard(page, i));
    else found.push(...file(page, i));
  }
  return found;
}
