import type { ForumId, PersonId, RequestNumber } from '#domain/ids.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Instant, LocalDate } from '#domain/time.ts';

export const person = (id: string) => id as PersonId;
export const forum = (id: string) => id as ForumId;
export const on = (date: string) => date as LocalDate;
/** That day at noon, unless a time is given. */
export const at = (text: string) => (text.includes('T') ? text : `${text}T12:00:00.000Z`) as Instant;

/** A question of Helen's that nobody has taken on, asked on Monday 2 November 2026; say what differs. */
export const aSummary = (differs: Partial<Summary> = {}): Summary => ({
  number: 3 as RequestNumber,
  version: 1,
  edition: 1,
  state: 'raised',
  stateBelow: differs.state ?? 'raised',
  question: 'Do suspensions from school come before the first missing episode?',
  headline: null,
  doesNotTell: null,
  cameOfIt: null,
  raisedBy: person('helen'),
  lead: person('helen'),
  delegate: null,
  owner: null,
  contributors: [],
  followers: [],
  forum: null,
  meetingOn: null,
  lenses: [],
  population: null,
  marking: 'OFFICIAL',
  restrictedTo: null,
  followUpOf: null,
  mergedInto: null,
  neededBy: null,
  promised: null,
  promisedAt: null,
  decisionExpected: null,
  pausedUntil: null,
  waitingOn: null,
  lookAgainOn: null,
  decisionType: null,
  confirmed: false,
  owed: 0,
  untold: [],
  unseen: [],
  advisers: [],
  raisedAt: at('2026-11-02'),
  acceptedAt: null,
  answeredAt: null,
  decidedAt: null,
  endedAt: null,
  turnSince: at('2026-11-02'),
  lastActAt: at('2026-11-02'),
  pauses: [],
  ...differs,
});

/** The same question, taken on by Priya on 4 November and promised for Thursday 3 December. */
export const anAccepted = (differs: Partial<Summary> = {}): Summary =>
  aSummary({
    state: 'accepted',
    owner: person('priya'),
    promised: on('2026-12-03'),
    promisedAt: at('2026-11-04'),
    acceptedAt: at('2026-11-04'),
    turnSince: at('2026-11-04'),
    lastActAt: at('2026-11-04'),
    ...differs,
  });

/** Answered by Priya on 12 November; Helen is expected to have decided by Tuesday 8 December. */
export const anAnswered = (differs: Partial<Summary> = {}): Summary =>
  anAccepted({
    state: 'answered',
    headline: 'In two of three, yes',
    answeredAt: at('2026-11-12'),
    decisionExpected: on('2026-12-08'),
    turnSince: at('2026-11-12'),
    lastActAt: at('2026-11-12'),
    ...differs,
  });

/** Decided on 20 November; three people are owed the news. */
export const aDecided = (differs: Partial<Summary> = {}): Summary =>
  anAnswered({
    state: 'decided',
    decisionExpected: null,
    decisionType: 'new action',
    cameOfIt: 'Two youth workers move to the station in the evenings.',
    confirmed: true,
    decidedAt: at('2026-11-20'),
    turnSince: at('2026-11-20'),
    lastActAt: at('2026-11-20'),
    owed: 3,
    ...differs,
  });
