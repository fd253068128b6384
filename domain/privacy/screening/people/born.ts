import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { around, type Page, sameSentence, startOf, word } from '../page.ts';
import { cue, near } from '../text/near.ts';
import { dateAt, type WrittenDate } from './dates.ts';
import { personNouns } from './words.ts';

const words = cue('born', 'dob', 'birthday', 'birthdate', 'birth', 'd o');
/** `born on or after 1 September 2012` says who is counted, not when a child was born. */
const limits = new Set([
  'after',
  'before',
  'between',
  'since',
  'from',
  'until',
  'cohort',
  'cohorts',
  'onwards',
]);
const pronouns = new Set(['he', 'she', 'him', 'her', 'his']);
const oldest = 25;

/** A date of birth blocks; a date beside one person that makes them 25 or younger warns; a bare date is fine. */
export function findBirthDates(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const date = dateAt(page, i);
    if (!date || page.links.inAny(startOf(page, i))) continue;
    const level = levelOf(page, date);
    if (level) found.push(spanOf(page, date.first, date.last, level));
    i = date.last;
  }
  return found;
}

function levelOf(page: Page, date: WrittenDate): 'block' | 'warn' | null {
  const { first, last } = around(page, date.first, 6);
  for (let i = first; i <= last; i += 1) if (limits.has(word(page, i))) return null;
  if (near(page, date.first, date.last, words, 6, 3)) return 'block';
  return impliesChild(page, date) && besidePerson(page, date.first) ? 'warn' : null;
}

function impliesChild(page: Page, { year }: WrittenDate): boolean {
  if (year === null || page.context.today === null) return false;
  const age = Number(page.context.today.slice(0, 4)) - year;
  return age >= 0 && age <= oldest && page.context.today.slice(0, 4) !== String(year);
}

/** `the boy (12/03/2010)`, `she, 12 March 2010`: the date stands in for the person's. */
const besidePerson = (page: Page, i: number): boolean =>
  i > 0 &&
  sameSentence(page, i, i - 1) &&
  (personNouns.has(word(page, i - 1)) || pronouns.has(word(page, i - 1))) &&
  /^,? ?\(?$/.test(page.text.slice(page.tokens.end[i - 1], startOf(page, i)).trimEnd());
