import { answerCard } from '#bot/cards/answer-card.ts';
import { answeredCard } from '#bot/cards/answered-card.ts';
import { askCard } from '#bot/cards/ask-card.ts';
import { digestCard } from '#bot/cards/digest-card.ts';
import { impactRowOf, listCard, listWords, rowOf } from '#bot/cards/list-card.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
import { questionToLeadCard } from '#bot/cards/question-to-lead-card.ts';
import { recordDecisionCard } from '#bot/cards/record-decision-card.ts';
import { recordFromReplyCard } from '#bot/cards/record-from-reply-card.ts';
import { recordedCard } from '#bot/cards/recorded-card.ts';
import { morningOf } from '#bot/cards/reminder-card.ts';
import { sayMoreCard } from '#bot/cards/say-more-card.ts';
import type { Setting } from '#bot/cards/setting.ts';
import { takeOnCard } from '#bot/cards/take-on-card.ts';
import type { Message } from '#bot/teams/port.ts';
import type { Member, Partnership } from '#domain/partnership/people.ts';
import { digestOf } from '#domain/reminders/digest.ts';
import { textKeys } from '#domain/requests/events.ts';
import { noticeKinds } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { summarise } from '#domain/requests/summary.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import * as fixtures from '#tests/support/fixture-requests.ts';
import { contributing } from '#tests/support/fixture-requests.ts';
import { at, someone } from '#tests/support/fold.ts';
import { remindedOf } from './reminder-gallery.ts';

const requests = Object.values(fixtures).filter(
  (value): value is Request => typeof value === 'object' && 'number' in value,
);

/** The same request with everything that people wrote replaced. */
function rewritten(value: unknown, rewrite: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return textKeys.has(key) ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, rewrite, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, rewritten(one, rewrite, name)]),
  );
}
const rewrite = (text: (was: string) => string) => (request: Request) => rewritten(request, text) as Request;

/** Three bytes a character, no space to cut at, and far more of everything than a form accepts. */
const long = '漢'.repeat(4_000);
const crowd = Array.from({ length: 30 }, (_, index) => contributing(`person-${index}`, 'analysed', long));
const manyActions = (state: Request['state']): Request['state'] =>
  'actions' in state && state.actions[0] !== undefined
    ? {
        ...state,
        actions: Array.from({ length: 20 }, (_, id) => ({ ...state.actions[0], id })) as typeof state.actions,
      }
    : state;

export const longest: readonly Request[] = requests.map(rewrite(() => long)).map((request) => ({
  ...request,
  contributors: [...request.contributors, ...crowd],
  gaps: Array.from({ length: 12 }, () => ({
    text: long,
    by: someone('tom'),
    at: request.raisedAt,
  })) as unknown as Request['gaps'],
  state: manyActions(request.state),
}));

export const poisoned: readonly Request[] = requests.map(
  rewrite((was) => `[free](https://evil.example) **${was}** <at>everyone</at>`),
);

const evil = (member: Member): Member => ({
  ...member,
  name: `${member.name} [evil](https://evil.example)`,
  title: `**evil** ${member.title}`,
});
export const poisonedPartnership: Partnership = {
  ...fixturePartnership,
  people: new Map([...fixturePartnership.people].map(([id, member]) => [id, evil(member)])),
};

/** Each request as every card that can be drawn of it, for several readers. */
export function everyCardOf(all: readonly Request[], setting: Setting): readonly Message[] {
  const readers = ['tom', 'helen', 'sam', 'nobody-known'].map(someone);
  const typed = { choice: 'too early', sentence: long, word: long, lookAgainOn: '' } as const;
  const cards = all.flatMap((request) =>
    readers.flatMap((reader) => [
      ...noticeKinds.map((kind) => noticeCard(kind, request, reader, setting)),
      answerCard(request, reader, setting),
      answeredCard(request, setting),
      recordDecisionCard(request, reader, setting, typed, { sentence: 'Say what.' }),
      recordFromReplyCard(request, reader, { choice: '', sentence: long }, setting),
      recordedCard(request, setting),
      questionToLeadCard(request, reader, setting, long),
      takeOnCard(request, setting),
      sayMoreCard('challenge', request, setting, long),
    ]),
  );
  const rows = all.map((request) => rowOf(summarise(request), setting));
  const impact = all.map((request) => impactRowOf(summarise(request)));
  return [
    ...remindersOf(all, setting),
    ...distinct(cards.filter((message) => message !== null)),
    listCard(listWords.mine, rows, rows.length, setting),
    listCard(listWords.impact, impact, 2_000, setting),
    askCard(
      { typed: { question: long, informs: long, audience: long, scope: long, background: long } },
      setting,
    ),
  ];
}

/** Reminders of everybody who can have one, and the week of all of them. */
function remindersOf(all: readonly Request[], setting: Setting): readonly Message[] {
  const later = { ...setting, now: at('2027-03-01') };
  const reminders = ['tom', 'helen', 'ruth', 'grace'].map((reader) => remindedOf(all, reader, later));
  const gaps = all.flatMap(({ number, gaps }) => gaps.map(({ text, at }) => ({ number, text, at })));
  const digest = digestOf(all.map(summarise), gaps, at('2026-01-01'), morningOf(later));
  return [...reminders.filter((message) => message !== null), digestCard(digest, 'f1c9', later)];
}

const distinct = (cards: readonly Message[]): readonly Message[] => [
  ...new Map(cards.map((message) => [JSON.stringify(message), message])).values(),
];
