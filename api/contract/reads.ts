import { z } from 'zod';
import { roles, sectors } from '#domain/partnership/people.ts';
import {
  commentKinds,
  confidences,
  decisionTypes,
  lenses,
  populations,
  waysToContribute,
} from '#domain/requests/vocabulary.ts';
import { date, id, instant, marking, meetingRef, personRef, requestNumber } from './fields.ts';
import { loop, nextDate, standing } from './log.ts';

export * from './log.ts';

const contributor = z.object({ person: personRef, how: z.enum(waysToContribute), what: z.string() });
const said = { by: personRef, at: instant };

export const answer = z.object({
  headline: z.string(),
  doesNotTell: z.string(),
  counting: z.string(),
  detail: z.string().nullable(),
  link: z.string().nullable(),
  confidence: z.enum(confidences).nullable(),
  dataSets: z.array(z.string()),
  furtherQuestions: z.string().nullable(),
  otherExplanations: z.string().nullable(),
  ...said,
  /** Null: not checked by a second person, and the page says so. */
  checkedBy: personRef.nullable(),
  released: z.boolean(),
});

export const decision = z.object({
  type: z.enum(decisionTypes),
  /** The true heading of the feedback. */
  heading: z.string(),
  text: z.string(),
  word: z.string().nullable(),
  /** True when the lead typed or confirmed the words. */
  quoted: z.boolean(),
  recordedBy: personRef,
  recordedAt: instant,
  confirmedBy: personRef.nullable(),
  meeting: meetingRef.nullable(),
  lookAgainOn: date.nullable(),
});

export const requestDetail = z.object({
  number: requestNumber,
  version: z.int(),
  edition: z.int(),
  marking,
  restrictedTo: z.array(personRef).nullable(),
  question: z.string(),
  informs: z.string().nullable(),
  meeting: meetingRef.nullable(),
  neededBy: date.nullable(),
  audience: z.string().nullable(),
  lenses: z.array(z.enum(lenses)),
  population: z.enum(populations).nullable(),
  scope: z.string().nullable(),
  background: z.string().nullable(),
  followUpOf: requestNumber.nullable(),
  followUps: z.array(z.object({ number: requestNumber, question: z.string() })),
  threadLink: z.string().nullable(),
  raisedBy: personRef,
  raisedAt: instant,
  lead: personRef,
  delegate: z.object({ person: personRef, from: date, until: date.nullable() }).nullable(),
  followers: z.array(personRef),
  state: z.string(),
  standing,
  nextDate: nextDate.nullable(),
  /** The band's bold words and the rest of its sentence. */
  band: z.object({ lead: z.string(), rest: z.string() }),
  loop,
  steps: z.array(z.object({ name: z.string(), at: instant.nullable(), note: z.string().nullable() })),
  owner: personRef.nullable(),
  promised: z
    .object({ date, moved: z.array(z.object({ from: date, why: z.string(), at: instant })) })
    .nullable(),
  pause: z
    .object({
      kind: z.enum(['waiting', 'question to the lead']),
      text: z.string(),
      on: personRef.nullable(),
      until: date.nullable(),
      ...said,
    })
    .nullable(),
  returned: z.object({ from: z.enum(['check', 'challenge']), why: z.string(), ...said }).nullable(),
  ended: z
    .object({
      kind: z.enum(['declined', 'withdrawn', 'merged']),
      reason: z.string(),
      gap: z.string().nullable(),
      signpost: z.string().nullable(),
      into: requestNumber.nullable(),
      ...said,
    })
    .nullable(),
  contributors: z.array(contributor),
  answer: answer.nullable(),
  decision: decision.nullable(),
  actions: z.array(
    z.object({
      id: z.int(),
      what: z.string(),
      assignee: personRef.nullable(),
      due: date.nullable(),
      partnershipWide: z.boolean(),
      doneAt: instant.nullable(),
    }),
  ),
  outcomes: z.array(z.object({ text: z.string(), ...said })),
  /** Who is owed news, one line a person: their latest round. */
  told: z.array(
    z.object({
      person: personRef,
      part: z.string().nullable(),
      about: z.enum(['decision', 'too early', 'outcome', 'declined', 'joined late']),
      /** Told in chat on 20 November · Waiting: Marek has not opened the app yet. */
      sentence: z.string(),
      settled: z.enum(['telling', 'told', 'waiting', 'not reached']),
      /** Told face to face: nobody asks whether they have seen it. */
      inPerson: z.literal(true).optional(),
      seenAt: instant.nullable(),
    }),
  ),
  gaps: z.array(z.object({ text: z.string(), ...said })),
  comments: z.array(z.object({ id: z.int(), kind: z.enum(commentKinds), text: z.string(), ...said })),
  advice: z.array(
    z.object({
      of: personRef,
      askedAt: instant,
      due: date,
      outcome: z.string().nullable(),
      text: z.string().nullable(),
      givenAt: instant.nullable(),
    }),
  ),
  triggers: z.array(z.string()),

  /** The story: our sentence, and what the person wrote with it. */
  history: z.array(
    z.object({
      version: z.int(),
      at: instant,
      kind: z.string(),
      sentence: z.string(),
      words: z.string().nullable(),
    }),
  ),
  /** The commands this viewer may send now; the server decides again. */
  may: z.array(z.string()),
  /** The one prominent act for this viewer, or null. */
  next: z.string().nullable(),
});
export type RequestDetail = z.infer<typeof requestDetail>;

export const me = z.object({
  person: personRef.extend({ roles: z.array(z.enum(roles)) }),
  partnerships: z.array(z.object({ id, name: z.string() })),
});
export type Me = z.infer<typeof me>;

export const people = z.object({
  people: z.array(
    personRef.extend({
      agencyId: id,
      roles: z.array(z.enum(roles)),
      /** How the app can reach them, in words. */
      reachable: z.string(),
    }),
  ),
  agencies: z.array(z.object({ id, name: z.string(), sector: z.enum(sectors) })),
  forums: z.array(z.object({ id, name: z.string(), cadence: z.string(), meetings: z.array(date) })),
  dataSets: z.array(z.object({ name: z.string(), agency: z.string() })),
  worriedAboutAChild: z.object({ danger: z.string(), crime: z.string(), concern: z.string() }),
});
export type People = z.infer<typeof people>;

export const changes = z.object({
  sequence: z.int(),
  /** Requests that changed since, each once; everything if `reload`. */
  numbers: z.array(requestNumber),
  reload: z.boolean(),
});
export type Changes = z.infer<typeof changes>;

export const gaps = z.object({
  gaps: z.array(
    z.object({
      number: requestNumber,
      question: z.string(),
      text: z.string(),
      by: personRef,
      at: instant,
      lenses: z.array(z.string()),
    }),
  ),
});
export type Gaps = z.infer<typeof gaps>;

export const untold = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      /** Null for a reminder or a digest. */
      number: requestNumber.nullable(),
      kind: z.string(),
      /** Null: the card in the thread. */
      person: personRef.nullable(),
      /** `dead` is not tried again until somebody acts. */
      state: z.enum(['waiting', 'dead']),
      why: z.string(),
      since: instant,
      tries: z.int(),
      /** The class of the last failure, such as `blocked`; null when nothing was tried. */
      lastError: z.string().nullable(),
      remedy: z.string().describe('What would settle it, as a sentence'),
    }),
  ),
});
export type Untold = z.infer<typeof untold>;

export const inbox = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      number: requestNumber,
      kind: z.string(),
      sentence: z.string(),
      at: instant,
      settled: z.boolean(),
      seenAt: instant.nullable(),
    }),
  ),
});
export type Inbox = z.infer<typeof inbox>;
