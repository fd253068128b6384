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

/**
 * The last token of a place finer than the partnership's whole area that begins at token `i`: `in [the]
 * Seaton`, `ward` behind a capital; null: no place begins there.
 */
export function placeAt(page: Page, i: number): number | null {
  if (finer.has(word(page, i)) && i > 0 && isCapital(page, i - 1) && !isDigits(page, i - 1)) return i;
  if (!prepositions.has(word(page, i))) return null;
  const at = word(page, i + 1) === 'the' ? i + 2 : i + 1;
  const next = word(page, at);
  if (at >= page.tokens.count || isDigits(page, at) || !isCapital(page, at)) return null;
  if (months.has(next) || notSurnames.has(next)) return null;
  if (page.context.areaWords.has(next) || page.context.peopleWords.has(next)) return null;
  return isUpper(typed(page, at, at)) && next.length > 2 ? null : at;
}

export function placeIn(page: Page, first: number, last: number): number | null {
  for (let i = first; i <= last; i += 1) if (placeAt(page, i) !== null) return i;
  return null;
}
