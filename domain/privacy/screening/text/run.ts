import { endOf, gapAfter, isDigits, type Page, startOf } from '../page.ts';
import { gap } from './tokens.ts';

/** Letters and digits of several tokens read as one, capitals, without what parts them. */
export interface Run {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Exactly `length` characters, `least` to `most` of them digits, from token `first` to the end of a token, parted
 * only by the gaps allowed (bits of `gap`). Null when the tokens do not come out even. What does not fit
 * is refused without reading it, so a text of single letters costs no more than one of words.
 */
export function runOf(
  page: Page,
  first: number,
  length: number,
  allowed: number,
  least: number,
  most = least,
): Run | null {
  const { offset, endingAt, digitsBefore, compact } = page.tokens;
  const from = offset[first] ?? 0;
  const last = endingAt[from + length] ?? -1;
  if (last < first) return null;
  const digits = (digitsBefore[from + length] ?? 0) - (digitsBefore[from] ?? 0);
  if (digits < least || digits > most) return null;
  for (let i = first; i < last; i += 1) if ((gapAfter(page, i) & allowed) === 0) return null;
  return { value: compact.slice(from, from + length), first, last };
}

/** Lengths of the groups as they were spaced: `999 000 0018` is 3, 3, 4. */
export function groupsOf(page: Page, run: Run): readonly number[] {
  const groups: number[] = [];
  for (let i = run.first; i <= run.last; i += 1) {
    const length = endOf(page, i) - startOf(page, i);
    if (i > run.first && gapAfter(page, i - 1) === gap.glued) groups.push((groups.pop() ?? 0) + length);
    else groups.push(length);
  }
  return groups;
}

/** Nothing stands between its letters and digits. */
export const inOnePiece = (page: Page, { first, last, value }: Run): boolean =>
  endOf(page, last) - startOf(page, first) === value.length;

/** Of digits only, in these groups: `999 000 0018` is grouped 3, 3, 4. */
export const grouped = (page: Page, run: Run, ...lengths: readonly number[]): boolean =>
  run.last - run.first === lengths.length - 1 && groupsOf(page, run).join() === lengths.join();

/** No further digits lie before or behind the run within the gaps that would join them to it. */
export const alone = (page: Page, run: Run, allowed: number): boolean =>
  !(run.first > 0 && isDigits(page, run.first - 1) && (gapAfter(page, run.first - 1) & allowed) !== 0) &&
  !(isDigits(page, run.last + 1) && (gapAfter(page, run.last) & allowed) !== 0);
