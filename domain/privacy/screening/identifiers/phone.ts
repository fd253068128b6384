import type { Match } from '../finding.ts';
import { isDigits, type Page, startOf } from '../page.ts';
import { groupsOf, type Run, runOf } from '../text/run.ts';
import { gap, soft } from '../text/tokens.ts';
import { matchOf } from './match.ts';

/**
 * Source: Ofcom, National Telephone Numbering Plan. After 0, +44 or 0044 come nine or ten digits; 071–079
 * are mobiles (070 are not). 999, 101, 111 and 116 000 have no leading 0, so they never fit.
 */
const national = /^0[1-35789][0-9]{8,9}$/;
const mobile = /^07[1-9][0-9]{8}$/;
const joined = soft | gap.bracket;

/** The number as dialled at home, whatever way it was written; null: not a telephone number. Other countries' keep their +. */
export function dialled(digits: string, plus: boolean): string | null {
  const home = plus ? digits.replace(/^440?/, '0') : digits.replace(/^00440?/, '0');
  if (plus && !digits.startsWith('44')) return `+${digits}`;
  return national.test(home) ? home : null;
}

export function findPhones(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const at = startOf(page, i);
    const plus = page.text.charAt(at - 1) === '+';
    if (!isDigits(page, i) || page.links.inAny(at)) continue;
    const match = plus || mayDial(page, i) ? phoneAt(page, i, plus) : null;
    if (!match) continue;
    found.push(match);
    while (i + 1 < page.tokens.count && startOf(page, i + 1) < match.end) i += 1;
  }
  return found;
}

/** Digits of the longest number that may begin here: with the country's code, or without. */
const longest = ({ tokens }: Page, i: number, plus: boolean): number =>
  plus || tokens.compact.startsWith('00', tokens.offset[i] ?? 0) ? 15 : 11;

/** Begins as a number of this country does: what is only a row of noughts is not looked at further. */
function mayDial({ tokens }: Page, i: number): boolean {
  const from = tokens.offset[i] ?? 0;
  if (tokens.compact.charAt(from) !== '0') return false;
  return tokens.compact.charAt(from + 1) !== '0' || tokens.compact.startsWith('0044', from);
}

function phoneAt(page: Page, i: number, plus: boolean): Match | null {
  for (let length = longest(page, i, plus); length >= 10; length -= 1) {
    const run = runOf(page, i, length, joined, length);
    const home = run && dialled(run.value, plus);
    if (!run || !home || !spaced(page, run, home, plus) || isDecimal(page, run)) continue;
    if (page.context.allowed.has(home)) return null;
    const match = matchOf(page, run, mobile.test(home) ? 'block' : 'warn');
    return plus ? { ...match, start: match.start - 1 } : match;
  }
  return null;
}

/** `01 04 2024 31` and `07-10-2024 123` are days of a year, not numbers to dial. */
function spaced(page: Page, run: Run, home: string, plus: boolean): boolean {
  const groups = groupsOf(page, run);
  const first = groups[0] ?? 0;
  if (plus || first >= 3) return true;
  if (groups[2] === 4 && first === 2) return false;
  return mobile.test(home) || groups.every((length) => length === 1);
}

const isDecimal = (page: Page, run: Run): boolean =>
  groupsOf(page, run).length === 2 &&
  page.text.slice(startOf(page, run.first), startOf(page, run.last)).endsWith('.');
