import type { RequestNumber } from '#domain/ids.ts';
import type { Command, CommandKind, CommandOf, NewAction, NewAnswer } from '#domain/requests/commands.ts';
import type { Contributor } from '#domain/requests/request.ts';
import { asking, day, someone, words } from './fold.ts';

export const r1 = 1 as RequestNumber;
export const r2 = 2 as RequestNumber;

export const part = (person: string, what: string, how: Contributor['how'] = 'extracted'): Contributor => ({
  person: someone(person),
  how,
  what: words(what),
});

export const newAnswer = (differs: Partial<NewAnswer> = {}): NewAnswer => ({
  headline: words('Yes: by about half in a year.'),
  doesNotTell: words('How many live here.'),
  counting: words('Episodes, October to September, police log'),
  detail: null,
  link: null,
  confidence: null,
  dataSets: [],
  furtherQuestions: null,
  otherExplanations: null,
  smallNumbers: false,
  leavesPartnership: false,
  ...differs,
});

export const newAction = (what: string, assignee: string | null = null): NewAction => ({
  what: words(what),
  assignee: assignee === null ? null : someone(assignee),
  due: null,
  partnershipWide: false,
});

const plain: { readonly [Kind in CommandKind]: CommandOf<Kind> } = {
  ask: { kind: 'ask', asked: asking('Are episodes near the station rising?'), lead: null },
  accept: { kind: 'accept', number: r1, promised: day('2026-11-20'), triggers: [], completing: {} },
  'hand-back': { kind: 'hand-back', number: r1, why: words('I am on leave.') },
  reassign: { kind: 'reassign', number: r1, to: someone('tom'), why: null },
  'promise-date': { kind: 'promise-date', number: r1, date: day('2026-11-27'), why: words('Late data.') },
  'ask-lead': { kind: 'ask-lead', number: r1, question: words('Which year?') },
  reply: { kind: 'reply', number: r1, text: words('The last one.') },
  pause: { kind: 'pause', number: r1, why: words('Waiting for data.'), on: null, until: null },
  resume: { kind: 'resume', number: r1 },
  'add-contributor': { kind: 'add-contributor', number: r1, contributor: part('sam', 'counted the visits') },
  'submit-answer': { kind: 'submit-answer', number: r1, answer: newAnswer(), contributors: [] },
  'pass-check': { kind: 'pass-check', number: r1, againstWait: null },
  'return-answer': { kind: 'return-answer', number: r1, why: words('Two cells are too small.') },
  challenge: { kind: 'challenge', number: r1, text: words('My team sees something else.') },
  'record-decision': {
    kind: 'record-decision',
    number: r1,
    type: 'new action',
    text: words('Two youth workers move to the station.'),
    word: null,
    meeting: null,
    lookAgainOn: null,
    actions: [],
  },
  'confirm-decision': { kind: 'confirm-decision', number: r1 },
  'add-action': { kind: 'add-action', number: r1, action: newAction('Move the van') },
  'complete-action': { kind: 'complete-action', number: r1, action: 1 },
  'tell-in-person': { kind: 'tell-in-person', number: r1, person: someone('priya') },
  acknowledge: { kind: 'acknowledge', number: r1 },
  'record-outcome': {
    kind: 'record-outcome',
    number: r1,
    text: words('Fewer went missing.'),
    lookAgainOn: null,
  },
  'look-again': { kind: 'look-again', number: r1, on: day('2027-03-01') },
  decline: {
    kind: 'decline',
    number: r1,
    reason: words('Nobody records it.'),
    gap: words('Who lives here'),
    signpost: null,
  },
  withdraw: { kind: 'withdraw', number: r1, reason: words('No longer needed.') },
  merge: { kind: 'merge', number: r1, into: r2, reason: words('The same question.') },
  unmerge: { kind: 'unmerge', number: r1 },
  reopen: { kind: 'reopen', number: r1, why: words('It was decided again.') },
  comment: { kind: 'comment', number: r1, commentKind: 'comment', text: words('I can help.') },
  'ask-advice': { kind: 'ask-advice', number: r1, of: someone('grace') },
  advise: { kind: 'advise', number: r1, outcome: 'go ahead', text: words('Fine by me.') },
  delegate: { kind: 'delegate', number: r1, to: someone('claire'), from: day('2026-11-02'), until: null },
  'record-delivery': { kind: 'record-delivery', number: r1, round: 1, results: [] },
  'resume-on-date': { kind: 'resume-on-date', number: r1 },
  'count-not-reached': { kind: 'count-not-reached', number: r1, round: 1 },
};

/** A plain command of that kind about R-1; say what differs. */
export const says = <Kind extends CommandKind>(
  kind: Kind,
  differs: Partial<CommandOf<Kind>> = {},
): CommandOf<Kind> => ({ ...plain[kind], ...differs });

export const commandKinds = Object.keys(plain) as CommandKind[];
export const plainCommand = (kind: CommandKind): Command => plain[kind];
