import { type Page, word } from '../page.ts';

/** Words, or two words with a space between, that say what a number beside them is. */
export interface Cue {
  readonly one: ReadonlySet<string>;
  readonly two: ReadonlySet<string>;
  /** First words of the twos: few words are, so that few pairs are put together. */
  readonly first: ReadonlySet<string>;
}

export function cue(...words: readonly string[]): Cue {
  const two = words.filter((one) => one.includes(' '));
  return {
    one: new Set(words.filter((one) => !one.includes(' '))),
    two: new Set(two),
    first: new Set(two.map((one) => one.split(' ')[0] ?? '')),
  };
}

function cueAt(page: Page, i: number, words: Cue): boolean {
  const said = word(page, i);
  return words.one.has(said) || (words.first.has(said) && words.two.has(`${said} ${word(page, i + 1)}`));
}

/**
 * A cue among the tokens before the first or behind the last; six and four are how far people write. Looks
 * only at words: a page of figures costs nothing.
 */
export function near(page: Page, first: number, last: number, words: Cue, before = 6, behind = 4): boolean {
  const { lettersBefore, lettersBehind, count } = page.tokens;
  const least = Math.max(0, first - before);
  for (let i = lettersBefore[first - 1] ?? -1; i >= least; i = lettersBefore[i - 1] ?? -1) {
    if (cueAt(page, i, words)) return true;
  }
  const most = Math.min(count - 1, last + behind);
  for (let i = lettersBehind[last + 1] ?? count; i <= most; i = lettersBehind[i + 1] ?? count) {
    if (cueAt(page, i, words)) return true;
  }
  return false;
}
