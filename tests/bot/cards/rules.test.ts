import { describe, expect, it } from '@jest/globals';
import { stampSchema } from '#bot/cards/acts.ts';
import type { Message } from '#bot/teams/port.ts';
import { ofType, textIn } from './elements.ts';
import { everyCardOf, longest, poisoned, poisonedPartnership } from './extremes.ts';
import { gallery } from './gallery.ts';
import { wednesday } from './setting.ts';

const limit = 80 * 1024;
const bytes = (message: Message) => Buffer.byteLength(JSON.stringify(message));

const states = Object.entries(gallery());
const drawn = states.flatMap(([, message]) => (message === null ? [] : [message]));
const extreme = everyCardOf(longest, wednesday);
const poison = everyCardOf(poisoned, { ...wednesday, partnership: poisonedPartnership });
const all = [...drawn, ...extreme, ...poison];

/** Those that break the rule, by what is read on them. */
const breaking = (rule: (message: Message) => boolean) =>
  all.filter((message) => !rule(message)).map((message) => textIn(message).slice(0, 200));

describe('every card', () => {
  it('is drawn: the gallery has no state that its card leaves out', () => {
    expect(drawn.length).toBeGreaterThan(50);
    expect(states.filter(([, message]) => message === null).map(([name]) => name)).toEqual([]);
    expect(extreme.length).toBeGreaterThan(200);
    expect(poison.length).toBeGreaterThan(200);
  });

  it('is a 1.5 card with a text to fall back on', () => {
    const rule = ({ card }: Message) => card?.version === '1.5' && /\w/.test(String(card.fallbackText));
    expect(breaking(rule)).toEqual([]);
  });

  it('stays under 80 KB with the longest texts, the most people and the most actions', () => {
    expect(breaking((message) => bytes(message) < limit)).toEqual([]);
    expect(Math.max(...extreme.map(bytes))).toBeGreaterThan(20_000);
  });

  it('opens with its marking', () => {
    expect(breaking((message) => /^OFFICIAL(-SENSITIVE)?( · .+)?\n/.test(textIn(message)))).toEqual([]);
  });

  it('has at most six buttons, and one that stands out', () => {
    const buttons = ({ card }: Message) => (card?.actions ?? []) as { style?: string }[];
    expect(breaking((message) => buttons(message).length <= 6)).toEqual([]);
    const standOut = (message: Message) => buttons(message).filter(({ style }) => style === 'positive');
    expect(breaking((message) => standOut(message).length <= 1)).toEqual([]);
  });

  it('sends the same stamp with and without Universal Actions', () => {
    const executes = all.flatMap((message) => ofType(message, 'Action.Execute'));
    expect(executes.length).toBeGreaterThan(50);
    for (const action of executes) {
      expect(stampSchema.safeParse(action.data).success).toBe(true);
      expect(action.data).toMatchObject({ verb: action.verb });
      expect(action.fallback).toMatchObject({
        type: 'Action.Submit',
        title: action.title,
        data: action.data,
      });
    }
  });

  it('says nothing of its content on a locked screen', () => {
    expect(breaking(({ summary }) => !/missing|station|school|漢/.test(summary))).toEqual([]);
    expect(drawn.filter(({ summary }) => summary.length > 60)).toEqual([]);
  });

  it('shows a word like "8 December" whole', () => {
    const runs = drawn.flatMap((message) => ofType(message, 'TextRun')).map(({ text }) => String(text));
    expect(runs.some((text) => text.includes('8\u00a0December'))).toBe(true);
    expect(runs.filter((text) => / December\b/.test(text))).toEqual([]);
  });
});

describe('what people wrote', () => {
  it('reaches the cards as it was written', () => {
    expect(poison.some((message) => textIn(message).includes('[free](https://evil.example)'))).toBe(true);
  });

  it('is never read as markdown: no words of people stand in a TextBlock', () => {
    const blocks = poison.flatMap((message) => ofType(message, 'TextBlock'));
    expect(blocks.length).toBeGreaterThan(200);
    expect(blocks.filter(({ text }) => String(text).includes('evil'))).toEqual([]);
  });

  it('makes no link: every link is one of ours', () => {
    const urls = all.flatMap((message) => ofType(message, 'Action.OpenUrl')).map(({ url }) => String(url));
    const ours = /^https:\/\/teams\.microsoft\.com\/l\/entity\/feedback-loop\//;
    expect(urls.filter((url) => !ours.test(url))).toEqual([]);
  });

  it('stays out of the text to fall back on', () => {
    expect(breaking(({ card }) => !String(card?.fallbackText).includes('evil'))).toEqual([]);
  });
});

it('keeps fields out of the channel: typed words are lost there', () => {
  const inChannel = states.filter(([name]) => name.startsWith('request-') || name === 'stale');
  expect(inChannel.length).toBeGreaterThan(5);
  const fields = inChannel.flatMap(([, message]) =>
    message === null ? [] : ofType(message, 'Input.Text', 'Input.ChoiceSet', 'Input.Date'),
  );
  expect(fields).toEqual([]);
});
