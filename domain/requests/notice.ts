import type { PersonId, RequestNumber } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Route, Thread } from './request.ts';

/**
 * Why somebody is owed a message. Each kind has one card, save `card to refresh`: no message of its own, but
 * cards this person has that would go on saying what is no longer true.
 */
export const noticeKinds = [
  'request card',
  'feedback',
  'answer ready',
  'confirm decision',
  'taken on',
  'handed back',
  'with you now',
  'new date promised',
  'question to the lead',
  'question for you',
  'lead replied',
  'waiting on you',
  'answer returned',
  'challenged',
  'what came of it',
  'declined',
  'what happened next',
  'withdrawn',
  'joined',
  'reopened',
  'advice asked',
  'advice given',
  'clock restarted',
  'action for you',
  'acting for the lead',
  'card to refresh',
  'reminder',
  'digest',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * The number of notices that are about no one request: reminders and digests. Requests count from 1. The two
 * other parts of such a notice's id are whom it is for and the day.
 */
export const noRequest = 0 as RequestNumber;

/** The thread of the question, or one person. */
export type Recipient =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'thread'; readonly thread: Thread };

/** A debt to be written in the same transaction as the events that caused it. */
export interface NewNotice {
  readonly number: RequestNumber;
  readonly kind: NoticeKind;
  readonly to: Recipient;
  /** The feedback round it settles, when it is feedback. */
  readonly round: number | null;
}

/**
 * - `due`: to be sent from `dueAt` on.
 * - `sending`: marked before the post; found so after a crash, it may have gone out.
 * - `waiting`: no route to the person yet; sent when the bot next hears from them.
 * - `told`: reached, with route and proof. `superseded`: a later card said it all.
 * - `dead`: will not be tried again until somebody acts.
 */
export type NoticeState =
  | { readonly kind: 'due'; readonly dueAt: Instant }
  | { readonly kind: 'sending'; readonly since: Instant }
  | { readonly kind: 'waiting'; readonly why: string; readonly since: Instant }
  | { readonly kind: 'told'; readonly route: Route; readonly at: Instant; readonly proof: Proof | null }
  | { readonly kind: 'superseded'; readonly at: Instant }
  | { readonly kind: 'dead'; readonly why: string; readonly at: Instant };

/** What shows that it arrived. */
export interface Proof {
  readonly conversation: string;
  readonly activity: string;
  /** An earlier attempt may also have gone out: there is no idempotency key in Teams. */
  readonly possiblyTwice: boolean;
}

export interface Notice extends NewNotice {
  /** `{number}|{sequence}|{n}`: the order in which debts arose. */
  readonly id: string;
  readonly at: Instant;
  readonly state: NoticeState;
  readonly tries: number;
  readonly lastError: string | null;
  readonly acknowledgedAt: Instant | null;
}

/** A debt of the request that somebody settled by their own act. */
export interface NoticeSettlement {
  readonly number: RequestNumber;
  readonly person: PersonId;
  readonly become:
    | { readonly kind: 'told in person'; readonly by: PersonId }
    | { readonly kind: 'acknowledged' };
}
