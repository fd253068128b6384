import type { PersonId, RequestNumber } from '../ids.ts';
import type { ScreenedText } from '../privacy/screened-text.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Action, Answer, Decision, Pause, Promised } from './request.ts';

/** Someone is working on it, or has. */
export interface Owned {
  readonly owner: PersonId;
  readonly acceptedAt: Instant;
  readonly promised: Promised;
}
export interface WithAnswer extends Owned {
  readonly answer: Answer;
  /** Null: not checked by a second person, and the page says so. */
  readonly checkedBy: PersonId | null;
  readonly answeredAt: Instant;
}

export type Raised = {
  readonly kind: 'raised';
  readonly since: Instant;
  /** Who had it and gave it back, when that is why nobody has it. */
  readonly handedBack: {
    readonly by: PersonId;
    readonly why: ScreenedText;
    readonly at: Instant;
  } | null;
};
export type Accepted = Owned & {
  readonly kind: 'accepted';
  /** Why the answer came back, when it did. */
  readonly returned: {
    readonly from: 'check' | 'challenge';
    readonly by: PersonId;
    readonly why: ScreenedText;
    readonly at: Instant;
    readonly answer: Answer;
  } | null;
};
export type InCheck = Owned & {
  readonly kind: 'in check';
  readonly answer: Answer;
  readonly since: Instant;
};
export type Answered = WithAnswer & {
  readonly kind: 'answered';
  readonly decisionExpected: LocalDate;
  /** Recorded as too early to say: the loop stays open and returns on its date. */
  readonly tooEarly: Decision | null;
};
export type Decided = WithAnswer & {
  readonly kind: 'decided';
  readonly decision: Decision;
  readonly actions: readonly Action[];
};
export type Closed = Omit<Decided, 'kind'> & {
  readonly kind: 'closed';
  readonly closedAt: Instant;
  readonly lookAgainOn: LocalDate | null;
};
export type Paused = {
  readonly kind: 'paused';
  readonly was: Raised | Accepted | InCheck | Answered;
  readonly pause: Pause;
};
export type Declined = {
  readonly kind: 'declined';
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: ScreenedText;
  readonly gap: ScreenedText | null;
  readonly signpost: ScreenedText | null;
};
export type Withdrawn = {
  readonly kind: 'withdrawn';
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: ScreenedText;
};
export type Merged = {
  readonly kind: 'merged';
  readonly into: RequestNumber;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: ScreenedText;
  readonly was: Raised | Accepted | Answered | InCheck | Paused;
};

export type State =
  | Raised
  | Accepted
  | InCheck
  | Answered
  | Decided
  | Closed
  | Paused
  | Declined
  | Withdrawn
  | Merged;
export type StateKind = State['kind'];
/** The states as they are stored, in the order of a request's life; shown as four steps and a sentence. */
export const stateKinds = [
  'raised',
  'accepted',
  'in check',
  'answered',
  'decided',
  'closed',
  'paused',
  'declined',
  'withdrawn',
  'merged',
] as const satisfies readonly StateKind[];
