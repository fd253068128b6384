import { between, isDigits, type Page, word } from '../page.ts';
import { months } from './words.ts';

export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

const separator = /^ ?[/.-] ?$|^ $/;

const numberBetween = (page: Page, i: number, least: number, most: number): boolean =>
  isDigits(page, i) && Number(word(page, i)) >= least && Number(word(page, i)) <= most;

const isYear = (page: Page, i: number): boolean =>
  isDigits(page, i) && (word(page, i).length === 2 || numberBetween(page, i, 1900, 2100));

/** Two figures are of this century up to 35: children's dates, not their grandparents'. */
const yearOf = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) <= 35 ? 2000 : 1900) : Number(text);

/** `12/03/2010`, `2010-03-12`, `12 March 2010`, `12th of March`, `March 12, 2010` from token `i`. */
export function dateAt(page: Page, i: number): WrittenDate | null {
  return numeric(page, i) ?? dayMonth(page, i) ?? monthDay(page, i);
}

function numeric(page: Page, i: number): WrittenDate | null {
  const [one, two] = [between(page, i), between(page, i + 1)];
  if (i + 2 >= page.tokens.count || one !== two || !separator.test(one) || !isDigits(page, i)) return null;
  if (one === ' ' && word(page, i).length !== 2) return null;
  if (numberBetween(page, i, 1, 31) && numberBetween(page, i + 1, 1, 12) && isYear(page, i + 2)) {
    return { first: i, last: i + 2, year: yearOf(word(page, i + 2)) };
  }
  if (
    numberBetween(page, i, 1900, 2100) &&
    numberBetween(page, i + 1, 1, 12) &&
    numberBetween(page, i + 2, 1, 31)
  ) {
    return { first: i, last: i + 2, year: Number(word(page, i)) };
  }
  return null;
}

function dayMonth(page: Page, i: number): WrittenDate | null {
  if (!numberBetween(page, i, 1, 31)) return null;
  let month = i + 1;
  if (/^(?:st|nd|rd|th)$/.test(word(page, month))) month += 1;
  if (word(page, month) === 'of') month += 1;
  return months.has(word(page, month)) ? withYear(page, i, month) : null;
}

function monthDay(page: Page, i: number): WrittenDate | null {
  if (!months.has(word(page, i)) || !numberBetween(page, i + 1, 1, 31)) return null;
  const last = /^(?:st|nd|rd|th)$/.test(word(page, i + 2)) ? i + 2 : i + 1;
  return withYear(page, i, last);
}

const withYear = (page: Page, first: number, last: number): WrittenDate =>
  numberBetween(page, last + 1, 1900, 2100)
    ? { first, last: last + 1, year: Number(word(page, last + 1)) }
    : { first, last, year: null };
