import { z } from 'zod';
import {
  adviceOutcomes,
  commentKinds,
  confidences,
  decisionTypes,
  lenses,
  populations,
  triggers,
  waysToContribute,
} from '#domain/requests/vocabulary.ts';
import { date, id, limits, marking, requestNumber, writtenText as text } from './fields.ts';

const optionalText = (max: number) => text(max).nullish();
const meeting = z.object({ forum: id, date: date.nullish() });

const contributor = z.object({
  person: id,
  how: z.enum(waysToContribute),
  what: text(limits.sentence).describe('In words, "pulled out the placements list"'),
});
const action = z.object({
  what: text(limits.sentence),
  assignee: id.nullish(),
  due: date.nullish(),
  partnershipWide: z.boolean().default(false),
});
const scoping = {
  lenses: z.array(z.enum(lenses)).optional(),
  population: z.enum(populations).nullish(),
  scope: optionalText(limits.sentence).describe('Geography and period'),
  background: optionalText(limits.paragraph),
};

export const ask = z.object({
  question: text(limits.question),
  informs: optionalText(limits.sentence).describe('The decision it informs; leave out for "not known yet"'),
  meeting: meeting.nullish(),
  neededBy: date.nullish(),
  audience: optionalText(limits.sentence).describe('Who the answer is for'),
  ...scoping,
  marking: marking.optional().describe('OFFICIAL unless restricted'),
  restrictedTo: z.array(id).nullish(),
  followUpOf: requestNumber.nullish(),
  lead: id.nullish().describe('The accountable lead, when asked for someone else'),
});

/**
 * The body of every command, by the last part of its address:
 * `POST /api/v1/partnerships/{p}/requests/{R-n}/{command}`.
 */
export const commandBodies = {
  accept: z.object({
    promised: date,
    triggers: z.array(z.enum(triggers)).default([]).describe('Data-protection questions answered with yes'),
    ...scoping,
  }),
  'hand-back': z.object({ why: text(limits.sentence) }),
  reassign: z.object({ to: id, why: optionalText(limits.sentence) }),
  'promise-date': z.object({ date, why: text(limits.sentence) }),
  'ask-lead': z.object({ question: text(limits.paragraph) }),
  reply: z.object({ text: text(limits.paragraph) }),
  pause: z.object({ why: text(limits.sentence), on: id.nullish(), until: date.nullish() }),
  resume: z.object({}),
  'add-contributor': contributor,
  'submit-answer': z.object({
    headline: text(limits.sentence),
    doesNotTell: text(limits.paragraph),
    counting: text(limits.sentence).describe('Definition, period, unit, source'),
    detail: optionalText(limits.detail),
    link: optionalText(limits.link),
    confidence: z.enum(confidences).nullish(),
    dataSets: z.array(text(limits.sentence)).max(20).default([]),
    furtherQuestions: optionalText(limits.paragraph),
    otherExplanations: optionalText(limits.paragraph),
    smallNumbers: z.boolean().default(false),
    leavesPartnership: z.boolean().default(false),
    contributors: z.array(contributor).max(30).default([]),
  }),
  'pass-check': z.object({
    againstWait: optionalText(limits.sentence).describe(
      'A lead’s reason for releasing against the advice to wait',
    ),
  }),
  'return-answer': z.object({ why: text(limits.paragraph) }),
  challenge: z.object({ text: text(limits.paragraph) }),
  'record-decision': z.object({
    type: z.enum(decisionTypes),
    text: text(limits.word),
    word: optionalText(limits.word).describe(
      'A word to the people who did the work, read exactly as written',
    ),
    meeting: meeting.nullish(),
    lookAgainOn: date.nullish().describe('Required for "too early, look again on"'),
    actions: z.array(action).max(20).default([]),
  }),
  'confirm-decision': z.object({}),
  'add-action': action,
  'complete-action': z.object({ action: z.int().positive() }),
  'tell-in-person': z.object({ person: id }),
  acknowledge: z.object({}),
  'record-outcome': z.object({ text: text(limits.paragraph), lookAgainOn: date.nullish() }),
  'look-again': z.object({ on: date }),
  decline: z.object({
    reason: text(limits.word),
    gap: optionalText(limits.sentence).describe('What we don’t know; or a signpost, one of the two'),
    signpost: optionalText(limits.sentence),
  }),
  withdraw: z.object({ reason: text(limits.word) }),
  merge: z.object({ into: requestNumber, reason: text(limits.word) }),
  unmerge: z.object({}),
  reopen: z.object({ why: text(limits.word) }),
  comment: z.object({ commentKind: z.enum(commentKinds).default('comment'), text: text(limits.paragraph) }),
  'ask-advice': z.object({ of: id }),
  advise: z.object({ outcome: z.enum(adviceOutcomes), text: text(limits.paragraph) }),
  delegate: z.object({ to: id, from: date, until: date.nullish() }),
} as const;

export type CommandName = keyof typeof commandBodies;
export type AskBody = z.input<typeof ask>;
export type CommandBody<Name extends CommandName> = z.input<(typeof commandBodies)[Name]>;

/** What a command answers: the request as it now stands is one GET away. */
export const commandResult = z.object({
  number: requestNumber,
  version: z.int(),
  edition: z.int(),
  changed: z.boolean().describe('False when it was already so: a repeat is not an error'),
});
export type CommandResult = z.infer<typeof commandResult>;
