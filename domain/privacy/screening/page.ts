import type { ScreeningContext } from './context.ts';
import { knownTokens } from './text/known.ts';
import { type Links, linksOf } from './text/links.ts';
import { sentencesOf } from './text/sentences.ts';
import { gap, type Tokens, tokenise } from './text/tokens.ts';

/** One text, read once, for every rule to look at. */
export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly links: Links;
  readonly context: ScreeningContext;
  /** 1 for a token of a name that the partnership knows. */
  readonly known: Uint8Array;
  readonly sentence: readonly number[];
}

export const pageOf = (text: string, context: ScreeningContext): Page => {
  const tokens = tokenise(text);
  const links = linksOf(text, context.hosts);
  return {
    text,
    tokens,
    links,
    context,
    known: knownTokens(tokens, context),
    sentence: sentencesOf(text, tokens),
  };
};

/** Characters as typed, from the first of one token to the last of another. */
export const typed = (page: Page, first: number, last: number): string =>
  page.text.slice(page.tokens.start[first], page.tokens.end[last]);

export const word = (page: Page, i: number): string => page.tokens.word[i] ?? '';
export const gapAfter = (page: Page, i: number): number => page.tokens.after[i] ?? gap.none;
export const isDigits = (page: Page, i: number): boolean => page.tokens.digits[i] ?? false;
export const startOf = (page: Page, i: number): number => page.tokens.start[i] ?? page.text.length;
export const endOf = (page: Page, i: number): number => page.tokens.end[i] ?? page.text.length;

/** No letter or digit touches the run of tokens from outside. */
export const stands = (page: Page, first: number, last: number): boolean =>
  (first === 0 || gapAfter(page, first - 1) !== gap.glued) && gapAfter(page, last) !== gap.glued;

export const isCapital = (page: Page, i: number): boolean => {
  const first = page.text.charAt(startOf(page, i));
  return first !== first.toLowerCase();
};

export const isUpper = (text: string): boolean => text === text.toUpperCase();

export const isKnown = (page: Page, i: number): boolean => page.known[i] === 1;

/** Characters between two tokens that follow each other. */
export const between = (page: Page, i: number): string =>
  page.text.slice(endOf(page, i), startOf(page, i + 1));

export const sameSentence = (page: Page, i: number, other: number): boolean =>
  page.sentence[i] !== undefined && page.sentence[i] === page.sentence[other];

/** First and last token of the sentence around a token, at most so many tokens away from it. */
export function around(page: Page, i: number, reach: number): { first: number; last: number } {
  let [first, last] = [i, i];
  while (first > 0 && i - first < reach && sameSentence(page, i, first - 1)) first -= 1;
  while (last - i < reach && sameSentence(page, i, last + 1)) last += 1;
  return { first, last };
}
