import type { ForumId, PersonId, RequestNumber } from '#domain/ids.ts';
import type { ScreenedText } from '#domain/privacy/screened-text.ts';
import type { Ask, Command, CommandKind, NewAction, NewAnswer } from '#domain/requests/commands.ts';
import type { Contributor, TellingResult } from '#domain/requests/request.ts';
import {
  adviceOutcomes,
  commentKinds,
  confidences,
  decisionTypes,
  lenses,
  triggers,
  waysToContribute,
} from '#domain/requests/vocabulary.ts';
import { addDays, dateOf, instantOf, type LocalDate } from '#domain/time.ts';
import type { Book } from './book.ts';
import type { Dice } from './dice.ts';
import { asking } from './fold.ts';
import { smallPartnership } from './partnership.ts';

/** Every text that a person wrote carries this mark, so that a test can find it again. */
export const mark = '¶';

const everyone = [...smallPartnership.people.keys()];
const nobodyHere = 'zoe' as PersonId;

/** Fills in a command of that kind: mostly as people would, sometimes wrongly. */
export function fillCommand(kind: CommandKind, number: RequestNumber, book: Book, dice: Dice): Command {
  const today = dateOf(instantOf(book.clock));
  const text = (): ScreenedText => `${mark} ${dice.roll(1000)}` as ScreenedText;
  const maybe = <T>(make: () => T): T | null => (dice.once(2) ? make() : null);
  const person = (): PersonId => (dice.once(20) ? nobodyHere : dice.pick(everyone));
  const date = (): LocalDate => addDays(today, dice.once(12) ? -2 : dice.roll(30));
  const other = (): RequestNumber => (1 + dice.roll(book.requests.size + 1)) as RequestNumber;
  const contributor = (): Contributor => ({
    person: person(),
    how: dice.pick(waysToContribute),
    what: text(),
  });
  const action = (): NewAction => ({
    what: text(),
    assignee: maybe(person),
    due: maybe(date),
    partnershipWide: dice.once(2),
  });
  const meeting = () => ({
    forum: (dice.once(10) ? 'nowhere' : 'strategic') as ForumId,
    date: maybe(date),
  });
  const several = <T>(make: () => T): readonly T[] => Array.from({ length: dice.roll(3) }, make);
  const answer = (): NewAnswer => ({
    headline: text(),
    doesNotTell: text(),
    counting: text(),
    detail: maybe(text),
    link: maybe(text),
    confidence: maybe(() => dice.pick(confidences)),
    dataSets: several(text),
    furtherQuestions: maybe(text),
    otherExplanations: maybe(text),
    smallNumbers: dice.once(3),
    leavesPartnership: dice.once(3),
  });
  const result = (): TellingResult =>
    dice.pick<TellingResult>([
      { kind: 'told', route: { kind: 'chat' }, at: instantOf(book.clock) },
      { kind: 'told', route: { kind: 'mention' }, at: instantOf(book.clock) },
      { kind: 'waiting', why: 'has not opened the app' },
      { kind: 'telling' },
    ]);
  const rounds = book.requests.get(number)?.rounds ?? [];
  const owed = rounds.flatMap((one) => one.people.map((telling) => telling.person));
  const round = () => (rounds.length === 0 ? 1 : dice.pick(rounds).n);

  switch (kind) {
    case 'ask':
      return anAsk();
    case 'accept':
      return {
        kind,
        number,
        promised: date(),
        triggers: dice.once(2) ? [] : [dice.pick(triggers)],
        completing: dice.once(2)
          ? {}
          : { scope: maybe(text), background: text(), lenses: [dice.pick(lenses)] },
      };
    case 'hand-back':
    case 'reopen':
      return { kind, number, why: text() };
    case 'reassign':
      return { kind, number, to: person(), why: maybe(text) };
    case 'promise-date':
      return { kind, number, date: date(), why: text() };
    case 'ask-lead':
      return { kind, number, question: text() };
    case 'reply':
    case 'challenge':
      return { kind, number, text: text() };
    case 'pause':
      return { kind, number, why: text(), on: maybe(person), until: maybe(date) };
    case 'add-contributor':
      return { kind, number, contributor: contributor() };
    case 'submit-answer':
      return { kind, number, answer: answer(), contributors: several(contributor) };
    case 'pass-check':
      return { kind, number, againstWait: maybe(text) };
    case 'return-answer':
      return { kind, number, why: text() };
    case 'record-decision': {
      const isTooEarly = dice.once(4);
      return {
        kind,
        number,
        type: isTooEarly ? 'too early, look again on' : dice.pick(decisionTypes),
        text: text(),
        word: maybe(text),
        meeting: maybe(meeting),
        lookAgainOn: maybe(date),
        actions: isTooEarly && !dice.once(10) ? [] : several(action),
      };
    }
    case 'add-action':
      return { kind, number, action: action() };
    case 'complete-action':
      return { kind, number, action: 1 + dice.roll(3) };
    case 'tell-in-person':
      return { kind, number, person: owed.length > 0 && !dice.once(4) ? dice.pick(owed) : person() };
    case 'record-outcome':
      return { kind, number, text: text(), lookAgainOn: maybe(date) };
    case 'look-again':
      return { kind, number, on: date() };
    case 'decline':
      return { kind, number, reason: text(), gap: maybe(text), signpost: maybe(text) };
    case 'withdraw':
      return { kind, number, reason: text() };
    case 'merge':
      return { kind, number, into: other(), reason: text() };
    case 'comment':
      return { kind, number, commentKind: dice.pick(commentKinds), text: text() };
    case 'ask-advice':
      return { kind, number, of: dice.once(2) ? ('grace' as PersonId) : person() };
    case 'advise':
      return { kind, number, outcome: dice.pick(adviceOutcomes), text: text() };
    case 'delegate':
      return { kind, number, to: person(), from: date(), until: maybe(date) };
    case 'record-delivery': {
      const chosen = round();
      const people = rounds.find((one) => one.n === chosen)?.people ?? [];
      const results = people.map((telling) => ({ person: telling.person, result: result() }));
      return { kind, number, round: chosen, results: dice.once(8) ? [] : results };
    }
    case 'count-not-reached':
      return { kind, number, round: round() };
    case 'resume':
    case 'confirm-decision':
    case 'acknowledge':
    case 'unmerge':
    case 'resume-on-date':
      return { kind, number };
  }

  function anAsk(): Ask {
    const conversation = `19:${dice.roll(9)}`;
    return {
      kind: 'ask',
      lead: maybe(person),
      asked: asking(text(), {
        informs: maybe(text),
        meeting: maybe(meeting),
        neededBy: maybe(date),
        audience: maybe(text),
        scope: maybe(text),
        background: maybe(text),
        restrictedTo: dice.once(4) ? several(person) : null,
        followUpOf: dice.once(4) ? other() : null,
        thread: maybe(() => ({ conversation, activity: null, link: null })),
      }),
    };
  }
}
