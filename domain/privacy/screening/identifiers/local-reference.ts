import type { LocalPattern } from '../context.ts';
import type { Match } from '../finding.ts';
import { gapAfter, isDigits, isUpper, type Page, stands, startOf, typed, word } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { gap } from '../text/tokens.ts';
import { spanOf } from './match.ts';
import { isPeriod } from './period.ts';

/** No national form exists: a word that says whose system it is, then letters and at least six digits. */
const words = cue(
  'occurrence',
  'urn',
  'lcs',
  'mosaic',
  'crime ref',
  'crime reference',
  'crime number',
  'crime no',
  'incident ref',
  'incident reference',
  'incident number',
  'incident no',
  'log number',
  'log no',
  'log ref',
  'child id',
  'pupil id',
  'client id',
  'person id',
  'nominal id',
  'case id',
  'case number',
  'case ref',
  'referral number',
  'custody number',
  'niche',
  'athena',
  'compact id',
  'liquidlogic',
  'carefirst',
  'storm log',
  'police log',
  'nominal',
);
const numbered = gap.glued | gap.soft | gap.slash;

/** Letters `[A-Z]{0,4}`, then digits with slashes, dashes or spaces between. */
function genericAt(page: Page, i: number): Match | null {
  if (i > 0 && isDigits(page, i - 1) && (gapAfter(page, i - 1) & numbered) !== 0) return null;
  const digitsFrom = isDigits(page, i) ? i : i + 1;
  if (digitsFrom > i && !isPrefix(page, i)) return null;
  let last = digitsFrom - 1;
  let digits = 0;
  while (isDigits(page, last + 1) && last - i < longest) {
    last += 1;
    digits += word(page, last).length;
    if ((gapAfter(page, last) & numbered) === 0) break;
  }
  if (digits < 6 || !near(page, i, last, words, 4, 0)) return null;
  return isPeriod(typed(page, digitsFrom, last)) ? null : spanOf(page, i, last, 'block');
}

/** `AB 123456` or `ab123456`; the `is` of `child id is 123456` is no prefix. */
const isPrefix = (page: Page, i: number): boolean =>
  word(page, i).length <= 4 &&
  !words.one.has(word(page, i)) &&
  (gapAfter(page, i) === gap.glued || ((gapAfter(page, i) & numbered) !== 0 && isUpper(typed(page, i, i))));

/** Parts that one such number has at most. */
const longest = 8;

export function findLocalReferences(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (page.links.inAny(startOf(page, i))) continue;
    const match = configuredAt(page, i) ?? genericAt(page, i);
    if (!match) continue;
    found.push(match);
    while (i + 1 < page.tokens.count && startOf(page, i + 1) < match.end) i += 1;
  }
  return found;
}

function configuredAt(page: Page, i: number): Match | null {
  for (const pattern of page.context.patterns) {
    const last = fits(page, i, pattern.form);
    if (last === null || !stands(page, i, last)) continue;
    const said = cue(...pattern.words.map((one) => one.toLowerCase()), pattern.name.toLowerCase());
    const meant = near(page, i, last, said, 4, 2) || near(page, i, last, words, 4, 2);
    const why = `This looks like ${pattern.name} (${pattern.agency}): whoever can open that system can find the child.`;
    return { ...spanOf(page, i, last, meant ? 'block' : 'warn'), why };
  }
  return null;
}

/** The token at which the form ends, or null. Separators of the form match any gap, or none. */
function fits(page: Page, first: number, form: LocalPattern['form']): number | null {
  const wanted = form.replace(/[^A-Za-z0-9]/g, '');
  let read = 0;
  for (let i = first; i < page.tokens.count && read < wanted.length; i += 1) {
    if (i > first && (gapAfter(page, i - 1) & numbered) === 0) return null;
    const part = typed(page, i, i).toUpperCase();
    for (const character of part) {
      if (!fitsOne(character, wanted.charAt(read))) return null;
      read += 1;
    }
    if (read === wanted.length) return i;
  }
  return null;
}

function fitsOne(character: string, wanted: string): boolean {
  if (wanted === '9') return character >= '0' && character <= '9';
  if (wanted === 'A') return character >= 'A' && character <= 'Z';
  return character === wanted.toUpperCase();
}
