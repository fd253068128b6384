import { type Page, word } from '../page.ts';

/** Words, or two words with a space between, that say what a number beside them is. */
export type Cue = ReadonlySet<string>;
export const cue = (...words: readonly string[]): Cue => new Set(words);

const cueAt = (page: Page, i: number, words: Cue): boolean =>
  words.has(word(page, i)) || words.has(`${word(page, i)} ${word(page, i + 1)}`);

/** A cue among the tokens before the first or behind the last; six and four are how far people write. */
export function near(page: Page, first: number, last: number, words: Cue, before = 6, behind = 4): boolean {
  for (let i = Math.max(0, first - before); i < first; i += 1) if (cueAt(page, i, words)) return true;
  const until = Math.min(page.tokens.count, last + 1 + behind);
  for (let i = last + 1; i < until; i += 1) if (cueAt(page, i, words)) return true;
  return false;
}
