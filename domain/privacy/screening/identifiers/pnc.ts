import type { Match } from '../finding.ts';
import { isDigits, isUpper, type Page, stands, typed } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { gap } from '../text/tokens.ts';
import { spanOf } from './match.ts';
import { policeLetter } from './police-letters.ts';

/**
 * Source: Home Office and HMPPS PNC id: year (two or four digits), a serial of one to seven digits, a letter.
 * The letter is (two-digit year followed by the serial padded to seven) modulo 23.
 */
export const isPnc = (year: string, serial: string, letter: string): boolean =>
  serial.length >= 1 &&
  serial.length <= 7 &&
  policeLetter(year.slice(-2) + serial.padStart(7, '0')) === letter;

const words = cue('pnc', 'pncid', 'police national');
const slashed = gap.slash | gap.soft;

interface Parts {
  readonly year: string;
  readonly serial: string;
  readonly letter: string;
  readonly last: number;
}

/** Year, slash, serial, letter, each its own token. A short serial passes by chance: `2023/24 P`. */
function withSlash(page: Page, i: number): Parts | null {
  const { word, after, digits } = page.tokens;
  const year = word[i] ?? '';
  const serial = word[i + 1] ?? '';
  const letter = (word[i + 2] ?? '').toUpperCase();
  if ((year.length !== 2 && year.length !== 4) || digits[i + 1] !== true || letter.length !== 1) return null;
  const joins = ((after[i] ?? 0) & slashed) !== 0 && ((after[i + 1] ?? 0) & (gap.glued | gap.soft)) !== 0;
  return joins ? { year, serial, letter, last: i + 2 } : null;
}

/** Without a slash the serial is padded: 2 + 7 or 4 + 7 digits. */
function inOne(page: Page, i: number): Parts | null {
  const all = page.tokens.word[i] ?? '';
  const letter = (page.tokens.word[i + 1] ?? '').toUpperCase();
  if ((all.length !== 9 && all.length !== 11) || letter.length !== 1) return null;
  if (((page.tokens.after[i] ?? 0) & (gap.glued | gap.soft)) === 0) return null;
  return { year: all.slice(0, -7), serial: all.slice(-7), letter, last: i + 1 };
}

/** A long serial may be spaced as it likes; a short one must look like a PNC id in every stroke. */
function meant(page: Page, i: number, parts: Parts): boolean {
  if (near(page, i, parts.last, words)) return true;
  const glued = page.tokens.after[parts.last - 1] === gap.glued;
  const capital = isUpper(typed(page, parts.last, parts.last));
  if (parts.last === i + 1) return glued || capital;
  if (parts.serial.length >= 5) return glued || capital;
  return glued && page.tokens.after[i] === gap.slash && (capital || parts.serial.length === 4);
}

export function findPncs(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (!isDigits(page, i)) continue;
    const parts = withSlash(page, i) ?? inOne(page, i);
    if (!parts || !isPnc(parts.year, parts.serial, parts.letter) || !stands(page, i, parts.last)) continue;
    if (meant(page, i, parts)) found.push(spanOf(page, i, parts.last, 'block'));
  }
  return found;
}
