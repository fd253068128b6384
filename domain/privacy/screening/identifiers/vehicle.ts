import type { Level, Match } from '../finding.ts';
import { isDigits, isUpper, type Page, stands, startOf, typed, word } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { groupsOf, type Run, runOf } from '../text/run.ts';
import { gap } from '../text/tokens.ts';
import { matchOf, spanOf } from './match.ts';
import { notOnPlates } from './not-on-plates.ts';

/** Source: DVLA INF104. No I or Q in the area; age 02–29 (March) or 51–79 (September); no I or Q behind. */
const current = /^[A-HJ-PR-Z]{2}(?:0[2-9]|[12][0-9]|5[1-9]|[67][0-9])[A-HJ-PR-Z]{3}$/;
const prefix = /^[A-HJ-NPR-TV-Y][0-9]{1,3}[A-HJ-PR-Z]{3}$/;
const suffix = /^[A-HJ-PR-Z]{3}[0-9]{1,3}[A-HJ-NPR-TV-Y]$/;
const words = cue(
  'reg',
  'registration',
  'vrm',
  'vrn',
  'plate',
  'number plate',
  'vehicle',
  'car',
  'van',
  'driving',
  'bmw',
  'audi',
  'taxi',
  'moped',
  'motorbike',
);
const plateWords = cue(
  'reg',
  'vrm',
  'vrn',
  'plate',
  'number plate',
  'registration number',
  'registration plate',
  'vehicle registration',
);
const spaced = gap.glued | gap.soft;

export const isCurrentPlate = (seven: string): boolean => current.test(seven);

export function findVehicles(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const letters = word(page, i).length;
    if (isDigits(page, i) || letters > 3 || page.links.inAny(startOf(page, i))) continue;
    const match = plate(page, i) ?? dateless(page, i);
    if (match) found.push(match);
  }
  return found;
}

/** Characters, and how many of them may be digits: `AB12 CDE`, `A123 BCD`; `A12 BCD`; `A1 BCD`. */
const lengths = [
  [7, 2, 3],
  [6, 2, 2],
  [5, 1, 1],
] as const;

function plate(page: Page, i: number): Match | null {
  for (const [length, least, most] of lengths) {
    const run = runOf(page, i, length, spaced, least, most);
    if (!run || !stands(page, i, run.last)) continue;
    const level = levelOf(run.value);
    if (level && looksLikeOne(page, run)) return matchOf(page, run, level);
  }
  return null;
}

function levelOf(value: string): Level | null {
  if (current.test(value)) return 'block';
  return prefix.test(value) || suffix.test(value) ? 'warn' : null;
}

/** `in TS19 ASB fell` and `by 24 may` have the form of a plate: the last letters must not be a word. */
function looksLikeOne(page: Page, run: Run): boolean {
  if (near(page, run.first, run.last, words)) return true;
  const groups = groupsOf(page, run);
  const older = !current.test(run.value);
  const text = typed(page, run.first, run.last);
  if (older && (!isUpper(text) || groups.length !== 2 || text.includes('-'))) return false;
  if (older && run.value.length < 6) return false;
  const [first, last] = [run.value.slice(0, 3), run.value.slice(-3)];
  if (notOnPlates.has(first) || (groups.length > 1 && notOnPlates.has(last))) return false;
  if (groups.length === 1) return true;
  return isUpper(text) && (older || groups[0] === 4 || text.includes('-'));
}

/** `ABC 123` or `1234 AB` is anything at all without a word beside it. */
function dateless(page: Page, i: number): Match | null {
  const last = i + 1;
  if (!isDigits(page, last) || word(page, last).length > 4 || !stands(page, i, last)) return null;
  if ((page.tokens.after[i] ?? 0) === gap.none || !isUpper(typed(page, i, i))) return null;
  return near(page, i, last, plateWords, 3, 2) ? spanOf(page, i, last, 'warn') : null;
}
