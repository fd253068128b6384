import type { Quote } from '#domain/requests/wording/quote.ts';
import type { Card, Message } from '../teams/port.ts';

/** One element of a card. Built here only, so that no other file can forget what makes one safe. */
export type Element = { readonly type: string } & Readonly<Record<string, unknown>>;
/** One button. */
export type CardAction = { readonly type: `Action.${string}` } & Readonly<Record<string, unknown>>;

interface Run {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly isSubtle?: true;
  readonly color?: 'Accent' | 'Attention' | 'Good' | 'Warning';
}
type Look = Omit<Run, 'type' | 'text'>;

/** "8 December" stays on one line: on a phone the month otherwise falls to the next. */
const keepDates = (text: string): string =>
  text.replace(
    /\b(\d{1,2}) (?=(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\b)/g,
    '$1\u00a0',
  );

/**
 * Text as it is: a TextRun shows every character, where a TextBlock would read markdown, so a question
 * could carry a false link or mention. Everything a person wrote, names included, goes through here.
 */
export const run = (text: string, look: Look = {}): Run => ({
  type: 'TextRun',
  text: keepDates(text),
  ...look,
});

export const bold = (text: string): Run => run(text, { weight: 'Bolder' });
export const subtle = (text: string): Run => run(text, { size: 'Small', isSubtle: true });

/** One paragraph. Where it is longer than a phone wants to show, clip its text first (`clip`). */
export const paragraph = (
  inlines: readonly Run[],
  more: Readonly<Record<string, unknown>> = {},
): Element => ({
  type: 'RichTextBlock',
  inlines,
  ...more,
});

/** "**Your part:** you pulled out the placements list…" */
export const labelled = (
  label: string,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Element => paragraph([bold(`${label}: `), run(text)], more);

/** A heading of ours, never of people's words: the only text that is a TextBlock. */
export const heading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  style: 'heading',
  size: 'Large',
  weight: 'Bolder',
  wrap: true,
  spacing: 'Small',
});

/** The same, where the heading holds words that people wrote: the question itself, a name. */
export const writtenHeading = (text: string): Element =>
  paragraph([run(text, { size: 'Medium', weight: 'Bolder' })]);

export const under = (text: string): Element => paragraph([bold(text)], { spacing: 'None' });

/** Which marking, and which request: the first line of every card. */
export const marked = (marking: string, reference: string | null): Element =>
  paragraph([
    run(reference === null ? marking : `${marking} · ${reference}`, {
      size: 'Small',
      weight: 'Bolder',
      isSubtle: true,
    }),
  ]);

export const box = (items: readonly Element[]): Element => ({
  type: 'Container',
  style: 'emphasis',
  items,
  spacing: 'Medium',
});

/** Somebody's words, with whose they are. Marks only round words that are quoted. */
export const quoteBox = (quote: Quote): Element =>
  box([
    paragraph([run(quote.quoted ? `“${quote.text}”` : quote.text)]),
    paragraph([subtle(quote.attribution)], { spacing: 'Small' }),
  ]);

/** The last line: why this came, and what to do about it. */
export const footer = (text: string): Element =>
  paragraph([subtle(text)], { separator: true, spacing: 'Medium' });

/** A sentence about what has to be put right, above the field or the buttons it belongs to. */
export const problem = (text: string): Element =>
  paragraph([run(text, { color: 'Attention', weight: 'Bolder' })], { spacing: 'Medium' });

/** Teams shows six buttons at most and drops the rest without a word. */
const mostActions = 6;

/** Mobile refuses a card without a version; `fallbackText` is for clients that cannot draw this one. */
export function card(
  body: readonly (Element | null)[],
  actions: readonly (CardAction | null)[],
  fallbackText: string,
): Card {
  const kept = actions.filter((action) => action !== null);
  if (kept.length > mostActions)
    throw new Error(`A card has ${kept.length} buttons; Teams shows ${mostActions}.`);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    body: body.filter((element) => element !== null),
    ...(kept.length === 0 ? {} : { actions: kept }),
  };
}

/** `summary` is read on locked screens: the number and a neutral phrase, never content. */
export const message = (drawn: Card, summary: string): Message => ({ text: null, card: drawn, summary });
