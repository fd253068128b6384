import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { between, isCapital, isDigits, isKnown, isUpper, type Page, startOf, typed, word } from '../page.ts';
import { ageAt, bareAgeBehind } from './ages.ts';
import { besideAgeSchoolOrBirth } from './beside.ts';
import { givenName } from './given-names.ts';
import { findInitials } from './initials.ts';
import { calledWords, institutions, kin, notSurnames, personNouns, titles } from './words.ts';

/** A capitalised word that nobody in the partnership knows and that is not a thing. */
const nameLike = (page: Page, i: number): boolean =>
  i < page.tokens.count &&
  !isDigits(page, i) &&
  isCapital(page, i) &&
  !isKnown(page, i) &&
  !notSurnames.has(word(page, i)) &&
  !institutions.has(word(page, i));

/** May, April, June: no surnames, but names of children. */
const isMonthName = (page: Page, i: number): boolean =>
  isCapital(page, i) &&
  !isKnown(page, i) &&
  notSurnames.has(word(page, i)) &&
  givenName(word(page, i)) !== null;

const joins = /^ $|^-$|^'$/;

/** Last token of a name that begins at `i`: at most three capitalised words behind it. */
function nameEnd(page: Page, i: number): number {
  let last = i;
  while (last - i < 3 && joins.test(between(page, last)) && isSurname(page, last + 1)) last += 1;
  return last;
}

/** Not an acronym: `Kai ASB` is a list, `Kai SMYTHE` is how police write. */
const isSurname = (page: Page, i: number): boolean =>
  nameLike(page, i) &&
  (word(page, i).length === 1 || word(page, i).length >= 5 || !isUpper(typed(page, i, i)));

export function findNames(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (!(nameLike(page, i) || isMonthName(page, i)) || page.links.inAny(startOf(page, i))) continue;
    const first = introduced(page, i) ?? given(page, i);
    if (first === null) continue;
    const last = nameEnd(page, i);
    found.push(spanOf(page, first, last, besideAgeSchoolOrBirth(page, first, last) ? 'block' : 'warn'));
    i = last;
  }
  return [...found, ...findInitials(page)];
}

/** Where the finding starts when words before the name say that it is one; null: they do not. */
function introduced(page: Page, i: number): number | null {
  if (i === 0) return null;
  const before = word(page, i - 1);
  const gapText = between(page, i - 1);
  if (titles.has(before) && isCapital(page, i - 1) && /^\.? $/.test(gapText)) {
    return word(page, i).length > 1 || givenName(word(page, i + 1)) ? i - 1 : null;
  }
  if (gapText !== ' ' && gapText !== ', ' && gapText !== ' (') return null;
  const listed = givenName(word(page, i)) !== null;
  if (kin.has(before) && gapText === ' ' && word(page, i).length > 1) {
    return listed || !isCapital(page, i - 1) ? i : null;
  }
  if (calledWords.has(before)) return (listed && !thing(page, i)) || saysPerson(page, i - 1) ? i : null;
  return personNouns.has(before) && listed && !isCapital(page, i - 1) ? i : null;
}

function saysPerson(page: Page, i: number): boolean {
  for (let at = Math.max(0, i - 3); at < i; at += 1) {
    if (personNouns.has(word(page, at)) || kin.has(word(page, at))) return true;
  }
  return false;
}

/** A listed given name, followed by a surname or by what only people do. */
function given(page: Page, i: number): number | null {
  const certainty = givenName(word(page, i));
  if (!certainty || thing(page, i) || (isUpper(typed(page, i, i)) && word(page, i).length < 4)) return null;
  const last = nameEnd(page, i);
  if (certainty === 'unsure')
    return besideOnlyPeople(page, last) || (last > i && agedBehind(page, last)) ? i : null;
  if (last > i) return i;
  if (isCapital(page, i + 1) && between(page, i) === ' ') return null;
  if (page.context.peopleWords.has(word(page, i))) return null;
  return i;
}

/** `Grace Xample, 14`, `May Xample, a 14-year-old`: with a surname, an age directly behind is enough. */
const agedBehind = (page: Page, last: number): boolean =>
  bareAgeBehind(page, last) !== null || ageAt(page, last + 1) !== null || ageAt(page, last + 2) !== null;

const lifeWords = new Set(['born', 'dob', 'aged']);

/** `Grace aged 14` or `Grace’s mum` is somebody; `Grace period, 14 days` and `In May, 14 children` are not. */
const besideOnlyPeople = (page: Page, last: number): boolean =>
  (word(page, last + 1) === 's' &&
    (kin.has(word(page, last + 2)) || personNouns.has(word(page, last + 2)))) ||
  lifeWords.has(word(page, last + 1));

const holy = new Set(['st', 'saint', 'operation', 'op', 'project', 'storm', 'our', 'lady']);

/** `St Mary's`, `Operation Ada`, `Albert Road`, `Queen Alexandra Hospital`: a thing with a person's name. */
function thing(page: Page, i: number): boolean {
  if (i > 0 && holy.has(word(page, i - 1)) && isCapital(page, i - 1)) return true;
  for (let at = i + 1; at <= i + 3; at += 1) {
    if (!/^[ '-]$/.test(between(page, at - 1))) return false;
    if (institutions.has(word(page, at)) && isCapital(page, at)) return true;
    if (word(page, at) !== 's' && !isCapital(page, at)) return false;
  }
  return false;
}
