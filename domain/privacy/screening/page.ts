import type { ScreeningContext } from './context.ts';
import { type Links, linksOf } from './text/links.ts';
import { gap, type Tokens, tokenise } from './text/tokens.ts';

/** One text, read once, for every rule to look at. */
export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly links: Links;
  readonly context: ScreeningContext;
}

export const pageOf = (text: string, context: ScreeningContext): Page => {
  const links = linksOf(text, context.hosts);
  return { text, tokens: tokenise(text), links, context };
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
