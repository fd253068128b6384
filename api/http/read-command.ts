import type { z } from 'zod';
import type { ask, CommandName, commandBodies } from '#api/contract/commands.ts';
import { limits } from '#api/contract/fields.ts';
import type { ForumId, PersonId, RequestNumber } from '#domain/ids.ts';
import { parseRequestNumber } from '#domain/ids.ts';
import type { Meeting } from '#domain/partnership/people.ts';
import type { TextReader } from '#domain/privacy/read-texts.ts';
import type { Ask, CommandOf, NewAction } from '#domain/requests/commands.ts';
import type { Contributor, Thread } from '#domain/requests/request.ts';
import type { LocalDate } from '#domain/time.ts';

type Parsed<Name extends CommandName> = z.output<(typeof commandBodies)[Name]>;
type Reader<Name extends CommandName> = (
  body: Parsed<Name>,
  number: RequestNumber,
  read: TextReader,
) => CommandOf<Name>;

// The schemas have checked the shapes of ids and dates; these only give them their names.
const person = (id: string) => id as PersonId;
const maybePerson = (id: string | null | undefined) => (id == null ? null : person(id));
const day = (date: string) => date as LocalDate;
const maybeDay = (date: string | null | undefined) => (date == null ? null : day(date));
const meetingOf = (
  meeting: { forum: string; date?: string | null | undefined } | null | undefined,
): Meeting | null =>
  meeting == null ? null : { forum: meeting.forum as ForumId, date: maybeDay(meeting.date) };

type ContributorBody = z.output<(typeof commandBodies)['add-contributor']>;
const contributorOf = (body: ContributorBody, read: TextReader): Contributor => ({
  person: person(body.person),
  how: body.how,
  what: read.text('what', body.what, limits.sentence),
});

type ActionBody = z.output<(typeof commandBodies)['add-action']>;
const actionOf = (body: ActionBody, read: TextReader): NewAction => ({
  what: read.text('what', body.what, limits.sentence),
  assignee: maybePerson(body.assignee),
  due: maybeDay(body.due),
  partnershipWide: body.partnershipWide,
});

export function readAsk(body: z.output<typeof ask>, thread: Thread | null, read: TextReader): Ask {
  return {
    kind: 'ask',
    lead: maybePerson(body.lead),
    asked: {
      question: read.text('question', body.question, limits.question),
      informs: read.optional('informs', body.informs, limits.sentence),
      meeting: meetingOf(body.meeting),
      neededBy: maybeDay(body.neededBy),
      audience: read.optional('audience', body.audience, limits.sentence),
      lenses: body.lenses ?? [],
      population: body.population ?? null,
      scope: read.optional('scope', body.scope, limits.sentence),
      background: read.optional('background', body.background, limits.paragraph),
      marking: body.marking ?? 'OFFICIAL',
      restrictedTo: body.restrictedTo?.map(person) ?? null,
      followUpOf: body.followUpOf == null ? null : parseRequestNumber(body.followUpOf),
      thread,
    },
  };
}

/** From a checked body to a command, its texts through the one door. */
export const readers: { readonly [Name in CommandName]: Reader<Name> } = {
  accept: (body, number, read) => ({
    kind: 'accept',
    number,
    promised: day(body.promised),
    triggers: body.triggers,
    completing: {
      ...(body.lenses === undefined ? {} : { lenses: body.lenses }),
      ...(body.population == null ? {} : { population: body.population }),
      ...(body.scope == null ? {} : { scope: read.optional('scope', body.scope, limits.sentence) }),
      ...(body.background == null
        ? {}
        : { background: read.optional('background', body.background, limits.paragraph) }),
    },
  }),
  'hand-back': (body, number, read) => ({
    kind: 'hand-back',
    number,
    why: read.text('why', body.why, limits.sentence),
  }),
  reassign: (body, number, read) => ({
    kind: 'reassign',
    number,
    to: person(body.to),
    why: read.optional('why', body.why, limits.sentence),
  }),
  'promise-date': (body, number, read) => ({
    kind: 'promise-date',
    number,
    date: day(body.date),
    why: read.text('why', body.why, limits.sentence),
  }),
  'ask-lead': (body, number, read) => ({
    kind: 'ask-lead',
    number,
    question: read.text('question', body.question, limits.paragraph),
  }),
  reply: (body, number, read) => ({
    kind: 'reply',
    number,
    text: read.text('text', body.text, limits.paragraph),
  }),
  pause: (body, number, read) => ({
    kind: 'pause',
    number,
    why: read.text('why', body.why, limits.sentence),
    on: maybePerson(body.on),
    until: maybeDay(body.until),
  }),
  resume: (_body, number) => ({ kind: 'resume', number }),
  'add-contributor': (body, number, read) => ({
    kind: 'add-contributor',
    number,
    contributor: contributorOf(body, read),
  }),
  'submit-answer': (body, number, read) => ({
    kind: 'submit-answer',
    number,
    answer: {
      headline: read.text('headline', body.headline, limits.sentence),
      doesNotTell: read.text('doesNotTell', body.doesNotTell, limits.paragraph),
      counting: read.text('counting', body.counting, limits.sentence),
      detail: read.optional('detail', body.detail, limits.detail),
      link: read.optional('link', body.link, limits.link),
      confidence: body.confidence ?? null,
      dataSets: body.dataSets.map((name) => read.text('dataSets', name, limits.sentence)),
      furtherQuestions: read.optional('furtherQuestions', body.furtherQuestions, limits.paragraph),
      otherExplanations: read.optional('otherExplanations', body.otherExplanations, limits.paragraph),
      smallNumbers: body.smallNumbers,
      leavesPartnership: body.leavesPartnership,
    },
    contributors: body.contributors.map((part) => contributorOf(part, read)),
  }),
  'pass-check': (body, number, read) => ({
    kind: 'pass-check',
    number,
    againstWait: read.optional('againstWait', body.againstWait, limits.sentence),
  }),
  'return-answer': (body, number, read) => ({
    kind: 'return-answer',
    number,
    why: read.text('why', body.why, limits.paragraph),
  }),
  challenge: (body, number, read) => ({
    kind: 'challenge',
    number,
    text: read.text('text', body.text, limits.paragraph),
  }),
  'record-decision': (body, number, read) => ({
    kind: 'record-decision',
    number,
    type: body.type,
    text: read.text('text', body.text, limits.word),
    word: read.optional('word', body.word, limits.word),
    meeting: meetingOf(body.meeting),
    lookAgainOn: maybeDay(body.lookAgainOn),
    actions: body.actions.map((action) => actionOf(action, read)),
  }),
  'confirm-decision': (_body, number) => ({ kind: 'confirm-decision', number }),
  'add-action': (body, number, read) => ({ kind: 'add-action', number, action: actionOf(body, read) }),
  'complete-action': (body, number) => ({ kind: 'complete-action', number, action: body.action }),
  'tell-in-person': (body, number) => ({ kind: 'tell-in-person', number, person: person(body.person) }),
  acknowledge: (_body, number) => ({ kind: 'acknowledge', number }),
  'record-outcome': (body, number, read) => ({
    kind: 'record-outcome',
    number,
    text: read.text('text', body.text, limits.paragraph),
    lookAgainOn: maybeDay(body.lookAgainOn),
  }),
  'look-again': (body, number) => ({ kind: 'look-again', number, on: day(body.on) }),
  decline: (body, number, read) => ({
    kind: 'decline',
    number,
    reason: read.text('reason', body.reason, limits.word),
    gap: read.optional('gap', body.gap, limits.sentence),
    signpost: read.optional('signpost', body.signpost, limits.sentence),
  }),
  withdraw: (body, number, read) => ({
    kind: 'withdraw',
    number,
    reason: read.text('reason', body.reason, limits.word),
  }),
  merge: (body, number, read) => ({
    kind: 'merge',
    number,
    into: numberOf(body.into),
    reason: read.text('reason', body.reason, limits.word),
  }),
  unmerge: (_body, number) => ({ kind: 'unmerge', number }),
  reopen: (body, number, read) => ({ kind: 'reopen', number, why: read.text('why', body.why, limits.word) }),
  comment: (body, number, read) => ({
    kind: 'comment',
    number,
    commentKind: body.commentKind,
    text: read.text('text', body.text, limits.paragraph),
  }),
  'ask-advice': (body, number) => ({ kind: 'ask-advice', number, of: person(body.of) }),
  advise: (body, number, read) => ({
    kind: 'advise',
    number,
    outcome: body.outcome,
    text: read.text('text', body.text, limits.paragraph),
  }),
  delegate: (body, number) => ({
    kind: 'delegate',
    number,
    to: person(body.to),
    from: day(body.from),
    until: maybeDay(body.until),
  }),
};

function numberOf(text: string): RequestNumber {
  const number = parseRequestNumber(text);
  if (number === null) throw new Error(`${text} passed the schema and is not a request number.`);
  return number;
}
