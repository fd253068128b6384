import type { PersonId, RequestNumber } from '../ids.ts';
import type { ScreenedText } from '../privacy/screened-text.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Actor } from './commands.ts';
import type { Answer, Asked, Contributor, Decision, Delegate, TellingResult } from './request.ts';
import type { AdviceOutcome, CommentKind, Trigger } from './vocabulary.ts';

/** What happened. Facts only: whatever had to be worked out was worked out by `decide`. */
export type RequestEvent =
  | { readonly kind: 'asked'; readonly asked: Asked; readonly lead: PersonId }
  | {
      readonly kind: 'accepted';
      readonly promised: LocalDate;
      readonly triggers: readonly Trigger[];
      readonly completing: Partial<Pick<Asked, 'lenses' | 'population' | 'scope' | 'background'>>;
    }
  | { readonly kind: 'handed-back'; readonly why: ScreenedText }
  | { readonly kind: 'reassigned'; readonly to: PersonId; readonly why: ScreenedText | null }
  | { readonly kind: 'date-moved'; readonly to: LocalDate; readonly why: ScreenedText }
  | { readonly kind: 'lead-asked'; readonly question: ScreenedText }
  | { readonly kind: 'lead-replied'; readonly text: ScreenedText }
  | {
      readonly kind: 'paused';
      readonly why: ScreenedText;
      readonly on: PersonId | null;
      readonly until: LocalDate | null;
    }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'contributor-added'; readonly contributor: Contributor }
  | { readonly kind: 'answer-submitted'; readonly answer: Answer; readonly check: 'needed' | 'not needed' }
  | {
      /** The answer is with the lead. By the checker, or with the submission when no check was needed. */
      readonly kind: 'answer-released';
      readonly checked: boolean;
      readonly decisionExpected: LocalDate;
      readonly againstWait: ScreenedText | null;
    }
  | { readonly kind: 'answer-returned'; readonly why: ScreenedText }
  | { readonly kind: 'challenged'; readonly text: ScreenedText }
  | { readonly kind: 'decision-recorded'; readonly decision: Decision }
  | { readonly kind: 'decision-confirmed' }
  | {
      readonly kind: 'action-added';
      readonly id: number;
      readonly what: ScreenedText;
      readonly assignee: PersonId | null;
      readonly due: LocalDate | null;
      readonly partnershipWide: boolean;
    }
  | { readonly kind: 'action-completed'; readonly id: number }
  | {
      /** These people are owed news of the request; their notices are written in the same transaction. */
      readonly kind: 'feedback-owed';
      readonly round: number;
      readonly about: 'decision' | 'too early' | 'outcome' | 'declined' | 'joined late';
      readonly recordedBy: PersonId;
      readonly people: readonly PersonId[];
    }
  | {
      readonly kind: 'delivery-recorded';
      readonly round: number;
      readonly results: readonly { readonly person: PersonId; readonly result: TellingResult }[];
    }
  | { readonly kind: 'told-in-person'; readonly person: PersonId }
  | { readonly kind: 'loop-closed' }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'outcome-recorded'; readonly text: ScreenedText }
  | { readonly kind: 'look-again-set'; readonly on: LocalDate }
  | {
      readonly kind: 'declined';
      readonly reason: ScreenedText;
      readonly gap: ScreenedText | null;
      readonly signpost: ScreenedText | null;
    }
  | { readonly kind: 'withdrawn'; readonly reason: ScreenedText }
  | { readonly kind: 'merged'; readonly into: RequestNumber; readonly reason: ScreenedText }
  | { readonly kind: 'follower-joined'; readonly person: PersonId; readonly from: RequestNumber }
  | { readonly kind: 'unmerged' }
  | { readonly kind: 'follower-left'; readonly from: RequestNumber }
  | { readonly kind: 'reopened'; readonly why: ScreenedText; readonly decisionExpected: LocalDate | null }
  | { readonly kind: 'commented'; readonly commentKind: CommentKind; readonly text: ScreenedText }
  | { readonly kind: 'advice-asked'; readonly of: PersonId; readonly due: LocalDate }
  | { readonly kind: 'advised'; readonly outcome: AdviceOutcome; readonly text: ScreenedText }
  | { readonly kind: 'delegated'; readonly delegate: Delegate };

export type EventKind = RequestEvent['kind'];

/** An event with its place in the request's history. */
export interface Recorded {
  readonly number: RequestNumber;
  readonly version: number;
  readonly edition: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: RequestEvent;
}

/**
 * The property names under which an event holds text that a person wrote. The ledger hashes and keeps
 * these apart from the rest, so that a text can later be redacted and the history still verify.
 */
export const textKeys: ReadonlySet<string> = new Set([
  'question',
  'informs',
  'audience',
  'scope',
  'background',
  'why',
  'text',
  'word',
  'reason',
  'gap',
  'signpost',
  'headline',
  'doesNotTell',
  'counting',
  'detail',
  'link',
  'furtherQuestions',
  'otherExplanations',
  'dataSets',
  'what',
  'againstWait',
]);
