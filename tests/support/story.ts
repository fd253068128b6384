import type { RequestNumber } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Command } from '#domain/requests/commands.ts';
import type { Decided } from '#domain/requests/decide.ts';
import type { NewNotice } from '#domain/requests/notice.ts';
import type { Refused } from '#domain/requests/refusals.ts';
import type { Request, TellingResult } from '#domain/requests/request.ts';
import type { StateKind } from '#domain/requests/states.ts';
import { type Book, decideIn, emptyBook, write } from './book.ts';
import { at, someone } from './fold.ts';
import { smallPartnership } from './partnership.ts';
import { r1, r2, says } from './says.ts';

type Changed = Extract<Decided, { kind: 'changed' }>;

/** Requests as people live them, from Monday 2 November 2026: who does what, on which day. */
export function tell(partnership: Partnership = smallPartnership) {
  let book: Book = emptyBook;
  const tries = (who: string, command: Command): Decided =>
    decideIn(
      book,
      command,
      who === 'clock' || who === 'app' ? { kind: who } : { kind: 'person', person: someone(who) },
      partnership,
    );
  const story = {
    on(date: string) {
      book = { ...book, clock: Date.parse(at(date)) };
      return story;
    },
    tries,
    /** Does it, or fails the test with the reason why it may not be done. */
    does(who: string, command: Command): Changed {
      const decided = tries(who, command);
      if (decided.kind === 'refused') throw new Error(`${who} may not ${command.kind}: ${decided.sentence}`);
      if (decided.kind !== 'changed') throw new Error(`${who} need not ${command.kind}: it is so already.`);
      book = write(book, decided);
      return decided;
    },
    isRefused(who: string, command: Command): Refused {
      const decided = tries(who, command);
      if (decided.kind !== 'refused') throw new Error(`${who} may ${command.kind}: ${decided.kind}.`);
      return decided;
    },
    request(number: RequestNumber = r1): Request {
      const request = book.requests.get(number);
      if (request === undefined) throw new Error(`There is no R-${number} in this story.`);
      return request;
    },
    book: () => book,
    /** The state of R-1 by its name, down to what a pause covers. */
    state: (): string => {
      const { state } = story.request();
      return state.kind === 'paused' ? `paused, was ${state.was.kind}` : state.kind;
    },
  };
  return story;
}
export type Story = ReturnType<typeof tell>;

/** Who gets which message, in a form to be read: `helen: answer ready`. */
export const heard = ({ notices }: Changed): readonly string[] =>
  notices.map(({ to, kind }: NewNotice) => `${to.kind === 'person' ? to.person : 'thread'}: ${kind}`).sort();

export const toldInChat = (people: readonly string[], round = 1) =>
  delivered(people, { kind: 'told', route: { kind: 'chat' }, at: at('2026-11-02') }, round);

export const delivered = (people: readonly string[], result: TellingResult, round = 1) =>
  says('record-delivery', { round, results: people.map((person) => ({ person: someone(person), result })) });

/** What leads to each state: Helen asks, Priya answers, Helen decides. A second question is R-2. */
const road: Record<StateKind, (story: Story) => void> = {
  raised: (story) => {
    story.does('helen', says('ask'));
    story.does('imran', says('ask'));
  },
  accepted: (story) => {
    road.raised(story);
    story.does('priya', says('accept'));
  },
  'in check': (story) => {
    road.accepted(story);
    const answer = { ...says('submit-answer').answer, smallNumbers: true };
    story.does('priya', says('submit-answer', { answer }));
  },
  answered: (story) => {
    road.accepted(story);
    story.does('priya', says('submit-answer'));
  },
  decided: (story) => {
    road.answered(story);
    story.does('helen', says('record-decision'));
  },
  closed: (story) => {
    road.decided(story);
    story.does('app', toldInChat(['priya']));
  },
  paused: (story) => {
    road.accepted(story);
    story.does('priya', says('pause'));
  },
  declined: (story) => {
    road.raised(story);
    story.does('tom', says('decline'));
  },
  withdrawn: (story) => {
    road.raised(story);
    story.does('helen', says('withdraw'));
  },
  merged: (story) => {
    road.raised(story);
    story.does('tom', says('merge', { into: r2 }));
  },
};

export function storyUntil(state: StateKind, partnership?: Partnership): Story {
  const story = tell(partnership);
  road[state](story);
  return story;
}
