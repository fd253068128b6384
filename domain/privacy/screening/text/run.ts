import { endOf, gapAfter, isDigits, type Page, startOf, word } from '../page.ts';
import { gap } from './tokens.ts';

/** Letters and digits of several tokens read as one, capitals, without what parts them. */
export interface Run {
  readonly value: string;
  readonly first: number;
  readonly last: number;
  /** Lengths of the groups as they were spaced: `999 000 0018` is 3, 3, 4. */
  readonly groups: readonly number[];
}

/**
 * Exactly `length` characters from token `first` to the end of a token, parted only by the gaps allowed
 * (bits of `gap`). Null when the tokens do not come out even. Costs no string until the length is right.
 */
export function runOf(page: Page, first: number, length: number, allowed: number): Run | null {
  let total = 0;
  for (let last = first; last < page.tokens.count; last += 1) {
    total += endOf(page, last) - startOf(page, last);
    if (total === length) return spelled(page, first, last);
    if (total > length || (gapAfter(page, last) & allowed) === 0) return null;
  }
  return null;
}

function spelled(page: Page, first: number, last: number): Run {
  let value = '';
  const groups: number[] = [];
  for (let i = first; i <= last; i += 1) {
    const part = word(page, i);
    value += part;
    if (i > first && gapAfter(page, i - 1) === gap.glued) {
      groups[groups.length - 1] = (groups.at(-1) ?? 0) + part.length;
    } else groups.push(part.length);
  }
  return { value: value.toUpperCase(), first, last, groups };
}

/** No further digits lie before or behind the run within the gaps that would join them to it. */
export const alone = (page: Page, run: Run, allowed: number): boolean =>
  !(run.first > 0 && isDigits(page, run.first - 1) && (gapAfter(page, run.first - 1) & allowed) !== 0) &&
  !(isDigits(page, run.last + 1) && (gapAfter(page, run.last) & allowed) !== 0);

/** Only the groups, in their order: `999 000 0018` is grouped 3, 3, 4. */
export const grouped = (run: Run, ...lengths: readonly number[]): boolean =>
  run.groups.length === lengths.length && run.groups.every((length, i) => length === lengths[i]);
