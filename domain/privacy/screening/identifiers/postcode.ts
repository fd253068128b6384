import { compact } from '../context.ts';
import type { Match } from '../finding.ts';
import { gapAfter, isDigits, isUpper, type Page, stands, startOf, typed, word } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { groupsOf, type Run, runOf } from '../text/run.ts';
import { gap, soft } from '../text/tokens.ts';
import { matchOf, spanOf } from './match.ts';
import { postcodeAreas } from './postcode-areas.ts';

/**
 * Source: BS 7666 and Royal Mail's Programmers' Guide. First letter not Q, V, X; second not I, J, Z; the two
 * last none of C I K M O V. So ZZ99, which statistics write for nowhere, never fits.
 */
const outward = '[A-PR-UWYZ](?:[0-9][0-9A-Z]?|[A-HK-Y][0-9][0-9A-Z]?)';
const unit = new RegExp(`^(?:GIR0AA|${outward}[0-9][ABD-HJLNP-UW-Z]{2})$`);
const outwardOnly = new RegExp(`^${outward}$`);
const ordinal = /\d(?:st|nd|rd|th)$/;
const words = cue('postcode', 'postcodes', 'address', 'lives', 'living', 'home');

export const isPostcode = (text: string): boolean => unit.test(text);

/** Letters from here, digits and letters to come: five to seven characters in all. */
export function findPostcodes(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (isDigits(page, i) || word(page, i).length > 3 || page.links.inAny(startOf(page, i))) continue;
    const run = unitAt(page, i);
    if (run) {
      if (!page.context.allowed.has(run.value)) found.push(matchOf(page, run, 'block'));
      continue;
    }
    found.push(...sector(page, i));
  }
  return found;
}

/** Characters, and how many of them may be digits: `TS10 1AB`; `TS1 1AB` or `GIR 0AA`; `M1 1AE`. */
const lengths = [
  [7, 2, 3],
  [6, 1, 3],
  [5, 2, 2],
] as const;

function unitAt(page: Page, i: number): Run | null {
  for (const [length, least, most] of lengths) {
    const run = runOf(page, i, length, soft, least, most);
    if (run && isUnit(page, run)) return run;
  }
  return null;
}

function isUnit(page: Page, run: Run): boolean {
  if (!stands(page, run.first, run.last) || !isPostcode(run.value)) return false;
  const text = typed(page, run.first, run.last);
  if (ordinal.test(text)) return false;
  const groups = groupsOf(page, run);
  if (groups.length === 1 || (groups.length === 2 && groups[1] === 3)) return true;
  return (
    near(page, run.first, run.last, words) || (isUpper(text) && groups.length === 3 && groups.at(-1) === 2)
  );
}

const mayFollow = /^(?:and|or|to|sector|sectors|postcode|postcodes|area)$/;

/** `TS10 1` is some three thousand homes: a warning. `TS10 4 children` is a place and a count. */
function sector(page: Page, i: number): Match[] {
  const first = word(page, i).toUpperCase();
  if (!postcodeAreas.has(first) || !isDigits(page, i + 1) || gapAfter(page, i) !== gap.glued) return [];
  const last = isDigits(page, i + 2) ? i + 2 : i + 3;
  const district = compact(typed(page, i, last - 1));
  const space = gapAfter(page, last - 1) === gap.soft && page.text.charAt(startOf(page, last) - 1) === ' ';
  if (!space || word(page, last).length !== 1 || !isDigits(page, last) || !stands(page, i, last)) return [];
  if (!outwardOnly.test(district) || !isUpper(typed(page, i, last))) return [];
  const open = (gapAfter(page, last) & soft) === 0 || mayFollow.test(word(page, last + 1));
  if (
    !open ||
    /^[,.:]\d|^ ?%/.test(page.text.slice(page.tokens.end[last] ?? 0, (page.tokens.end[last] ?? 0) + 2))
  )
    return [];
  return [
    {
      ...spanOf(page, i, last, 'warn'),
      why: 'A postcode sector is a few thousand homes: with an age or a date it can point to one child.',
    },
  ];
}
