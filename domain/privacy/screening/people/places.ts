import { isCapital, isDigits, isUpper, type Page, typed, word } from '../page.ts';
import { months, notSurnames } from './words.ts';

const prepositions = new Set([
  'in',
  'at',
  'from',
  'near',
  'around',
  'outside',
  'of',
  'behind',
  'by',
  'on',
  'to',
]);
const finer = new Set(['ward', 'estate', 'street', 'road', 'avenue', 'lane', 'close', 'crescent']);

/** A place finer than the partnership's whole area at token `i`: `in [the] Seaton`, `Seaton ward`. */
export function placeAt(page: Page, i: number): boolean {
  if (finer.has(word(page, i)) && i > 0 && isCapital(page, i - 1) && !isDigits(page, i - 1)) return true;
  if (!prepositions.has(word(page, i))) return false;
  const at = word(page, i + 1) === 'the' ? i + 2 : i + 1;
  const next = word(page, at);
  if (at >= page.tokens.count || isDigits(page, at) || !isCapital(page, at)) return false;
  if (months.has(next) || notSurnames.has(next) || page.context.areaWords.has(next)) return false;
  return page.context.peopleWords.has(next)
    ? false
    : !isUpper(typed(page, at, at)) || /^[a-z]{1,2}$/.test(next);
}

export function placeIn(page: Page, first: number, last: number): number | null {
  for (let i = first; i <= last; i += 1) if (placeAt(page, i)) return i;
  return null;
}
