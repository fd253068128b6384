import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { around, type Page, word } from '../page.ts';
import { ageAt } from './ages.ts';
import { placeIn } from './places.ts';
import { determiners, personNouns } from './words.ts';

/** Tokens either side of the age in which a place belongs to it. */
const reach = 14;

/** `a 14-year-old at 3 High St`: one child, an age and a place. Groups (`14-year-olds in Seaton`) pass. */
export function findAges(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const age = ageAt(page, i);
    if (!age) continue;
    const { first, last } = around(page, i, reach);
    const one = !age.plural && isOne(page, age.first, age.last);
    if (one && placeIn(page, first, last) !== null) found.push(spanOf(page, age.first, age.last, 'warn'));
    i = age.last;
  }
  return found;
}

const isOne = (page: Page, first: number, last: number): boolean =>
  determiners.has(word(page, first - 1)) ||
  personNouns.has(word(page, last + 1)) ||
  personNouns.has(word(page, first - 1)) ||
  word(page, first - 1) === 'person';
