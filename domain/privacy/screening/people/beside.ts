import { around, type Page, word } from '../page.ts';
import { ageAt, bareAgeBehind } from './ages.ts';
import { dateAt } from './dates.ts';
import { schoolWords } from './words.ts';

/** Tokens either side of a name in which an age, a school or a date of birth belongs to it. */
const reach = 8;

/** What turns a name from a warning into a block (privacy.md, named person). */
export function besideAgeSchoolOrBirth(page: Page, first: number, last: number): boolean {
  if (bareAgeBehind(page, last) !== null) return true;
  const from = around(page, first, reach).first;
  const until = around(page, last, reach).last;
  for (let i = from; i <= until; i += 1) {
    if (i >= first && i <= last) continue;
    if (schoolWords.has(word(page, i)) || ageAt(page, i)) return true;
    if ((word(page, i) === 'dob' || word(page, i) === 'born') && dateNear(page, i)) return true;
  }
  return false;
}

function dateNear(page: Page, i: number): boolean {
  for (let at = i + 1; at <= i + 3; at += 1) if (dateAt(page, at)) return true;
  return false;
}
