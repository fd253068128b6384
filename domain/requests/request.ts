import type { PersonId, RequestNumber } from '../ids.ts';
import type { Meeting } from '../partnership/people.ts';
import type { ScreenedText } from '../privacy/screened-text.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { State } from './states.ts';
import type {
  AdviceOutcome,
  CommentKind,
  Confidence,
  DecisionType,
  How,
  Lens,
  Marking,
  Population,
  Trigger,
} from './vocabulary.ts';

/** Where in Teams the question was asked, so that the card and the answer stay in its thread. */
export interface Thread {
  readonly conversation: string;
  /** The message there that asked, or that it was made from; null when the card was only put there. */
  readonly activity: string | null;
  /** Link to the message the question was made from. */
  readonly link: string | null;
}

export interface Delegate {
  readonly person: PersonId;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface Contributor {
  readonly person: PersonId;
  readonly how: How;
  /** In words, "pulled out the placements list": without it nobody could be told their part. */
  readonly what: ScreenedText;
}

export interface Answer {
  readonly headline: ScreenedText;
  readonly doesNotTell: ScreenedText;
  /** How it was counted: definition, period, unit, source, in a line. */
  readonly counting: ScreenedText;
  readonly detail: ScreenedText | null;
  readonly link: ScreenedText | null;
  readonly confidence: Confidence | null;
  readonly dataSets: readonly ScreenedText[];
  readonly furtherQuestions: ScreenedText | null;
  readonly otherExplanations: ScreenedText | null;
  readonly smallNumbers: boolean;
  readonly leavesPartnership: boolean;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Action {
  readonly id: number;
  readonly what: ScreenedText;
  readonly assignee: PersonId | null;
  readonly due: LocalDate | null;
  readonly partnershipWide: boolean;
  readonly doneAt: Instant | null;
  readonly doneBy: PersonId | null;
}

/** What came of the answer. */
export interface Decision {
  readonly type: DecisionType;
  readonly text: ScreenedText;
  /** A word to the people who did the work; they read it exactly as written. */
  readonly word: ScreenedText | null;
  readonly meeting: Meeting | null;
  readonly lookAgainOn: LocalDate | null;
  readonly recordedBy: PersonId;
  readonly recordedAt: Instant;
  /** The lead or delegate who typed or confirmed it. Until then nothing is quoted as the lead's words. */
  readonly confirmedBy: PersonId | null;
}

export interface Outcome {
  readonly text: ScreenedText;
  readonly by: PersonId;
  readonly at: Instant;
}

export type TellingResult =
  | { readonly kind: 'telling' }
  | { readonly kind: 'told'; readonly route: Route; readonly at: Instant }
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'not reached'; readonly why: string };

export type Route =
  | { readonly kind: 'chat' }
  | { readonly kind: 'mention' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'in person'; readonly by: PersonId };

export interface Telling {
  readonly person: PersonId;
  readonly result: TellingResult;
  readonly acknowledgedAt: Instant | null;
}

/** One occasion on which people are owed news of a request. `n` counts from 1 within the request. */
export interface FeedbackRound {
  readonly n: number;
  readonly about: 'decision' | 'too early' | 'outcome' | 'declined' | 'joined late';
  readonly recordedBy: PersonId;
  readonly at: Instant;
  readonly people: readonly Telling[];
}

export interface Comment {
  readonly id: number;
  readonly kind: CommentKind;
  readonly by: PersonId;
  readonly at: Instant;
  readonly text: ScreenedText;
}

export interface Advice {
  readonly of: PersonId;
  readonly askedAt: Instant;
  readonly due: LocalDate;
  readonly given: {
    readonly outcome: AdviceOutcome;
    readonly text: ScreenedText;
    readonly at: Instant;
  } | null;
}

export interface Gap {
  readonly text: ScreenedText;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Promised {
  readonly date: LocalDate;
  /** Earlier promises, oldest first, each with why it moved. */
  readonly moved: readonly { readonly from: LocalDate; readonly why: ScreenedText; readonly at: Instant }[];
}

export type Pause =
  | {
      readonly kind: 'waiting';
      readonly why: ScreenedText;
      readonly on: PersonId | null;
      readonly until: LocalDate | null;
      readonly by: PersonId;
      readonly since: Instant;
    }
  | {
      readonly kind: 'question to the lead';
      readonly question: ScreenedText;
      readonly by: PersonId;
      readonly since: Instant;
    };

/** What was asked: written once, completed by whoever takes it on. */
export interface Asked {
  readonly question: ScreenedText;
  /** The decision it informs; null is "not known yet". */
  readonly informs: ScreenedText | null;
  readonly meeting: Meeting | null;
  readonly neededBy: LocalDate | null;
  readonly audience: ScreenedText | null;
  readonly lenses: readonly Lens[];
  readonly population: Population | null;
  /** Geography and period. */
  readonly scope: ScreenedText | null;
  readonly background: ScreenedText | null;
  readonly marking: Marking;
  /** Only these people (and the app) may see it; null is the whole partnership. */
  readonly restrictedTo: readonly PersonId[] | null;
  readonly followUpOf: RequestNumber | null;
  readonly thread: Thread | null;
}

/** One request, folded from its events. What every state has; the rest is in `state`. */
export interface Request {
  readonly number: RequestNumber;
  /** Counts every event. */
  readonly version: number;
  /** Counts acts of people only, so that a delivery makes nobody's card stale. */
  readonly edition: number;
  readonly asked: Asked;
  readonly raisedBy: PersonId;
  readonly raisedAt: Instant;
  readonly lead: PersonId;
  readonly delegate: Delegate | null;
  readonly state: State;
  readonly contributors: readonly Contributor[];
  readonly comments: readonly Comment[];
  readonly triggers: readonly Trigger[];
  readonly advice: readonly Advice[];
  readonly gaps: readonly Gap[];
  readonly rounds: readonly FeedbackRound[];
  /** What happened next, as far as it was told. */
  readonly outcomes: readonly Outcome[];
  /** Raisers of requests merged into this one: told with everyone else. */
  readonly followers: readonly { readonly person: PersonId; readonly from: RequestNumber }[];
  /** Times the clocks stood still; the last may be open. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly lastActAt: Instant;
}
