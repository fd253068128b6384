import { readFileSync } from 'node:fs';
import type { Policy, Role, Sector } from '#domain/partnership/people.ts';
import type {
  AdviceOutcome,
  CommentKind,
  Confidence,
  How,
  Lens,
  Marking,
  Population,
} from '#domain/requests/vocabulary.ts';

/** A whole number of days from today: -3 is three days ago. A day that is not worked becomes the one before it. */
export type Day = number;

interface Dated {
  readonly day: Day;
}

/** One request of the file, told as it came out: what is left out did not happen. */
export interface SampleRequest extends Dated {
  readonly n: number;
  readonly raisedBy: string;
  readonly question: string;
  readonly informs?: string;
  readonly forum?: string;
  readonly meeting?: Dated & { readonly forum: string };
  readonly neededBy?: Day;
  readonly audience?: string;
  readonly lens?: readonly Lens[];
  readonly population?: Population;
  readonly marking?: Marking;
  readonly restrictedTo?: readonly string[];
  readonly followUpOf?: number;
  readonly leadFor?: string;
  readonly delegate?: { readonly person: string; readonly from: Day; readonly until: Day };
  readonly owner?: string;
  readonly promised?: Day;
  readonly promisedBefore?: Day;
  readonly promisedWhy?: string;
  readonly triggers?: readonly string[];
  readonly advice?: SampleAdvice;
  readonly comments?: readonly SampleComment[];
  readonly pause?: { readonly until: Day; readonly why: string; readonly on: string };
  readonly contributors?: readonly { readonly person: string; readonly how: How; readonly what: string }[];
  readonly answer?: SampleAnswer;
  readonly gap?: string;
  readonly followUp?: string;
  readonly checkedBy?: string;
  readonly challenged?: Dated & { readonly by: string; readonly text: string };
  readonly whatCameOfIt?: SampleDecision;
  /** Who is told, and how, where it is not simply in chat. */
  readonly deliveries?: readonly {
    readonly person: string;
    readonly route?: string;
    readonly waiting?: string;
  }[];
  readonly acknowledged?: readonly string[];
  readonly outcome?: Dated & { readonly by: string; readonly text: string };
  readonly declined?: SampleDecline;
  readonly withdrawn?: Dated & { readonly reason: string };
  readonly mergedInto?: number;
  readonly merged?: Dated & { readonly by: string; readonly reason: string };
}

export interface SampleAnswer extends Dated {
  readonly headline: string;
  readonly doesNotTell: string;
  readonly confidence?: Confidence;
  readonly counting?: string;
}

export interface SampleDecision extends Dated {
  readonly type: string;
  readonly whatChanged: string;
  readonly by: string;
  readonly thanks?: string;
  readonly reviewOn?: Day;
  readonly actions?: readonly { readonly what: string; readonly due: Day; readonly assignee: string }[];
}

export interface SampleDecline extends Dated {
  readonly by: string;
  readonly reason: string;
  readonly gap?: string;
  readonly signpost?: string;
}

interface SampleComment extends Dated {
  readonly by: string;
  readonly kind: CommentKind;
  readonly text: string;
}

interface SampleAdvice {
  readonly of: string;
  readonly asked: Day;
  readonly given?: Day;
  readonly outcome?: AdviceOutcome;
  readonly text?: string;
}

/** day, raisedBy, owner, question, answeredAfter, headline, doesNotTell, decidedAfter, type, whatChanged, acknowledged. */
export type BackRow = readonly [
  day: Day,
  raisedBy: string,
  owner: string,
  question: string,
  answeredAfter: number,
  headline: string,
  doesNotTell: string,
  decidedAfter: number | null,
  type: string | null,
  whatChanged: string | null,
  acknowledged: boolean | null,
];

export interface SampleFile {
  readonly partnership: { readonly name: string } & Pick<Policy, 'checks' | 'worriedAboutAChild'>;
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly sector: Sector }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly agency: string;
    readonly roles: readonly Role[];
    readonly access?: 'guest';
  }[];
  readonly forums: readonly { readonly id: string; readonly name: string; readonly cadence: string }[];
  readonly dataSets: readonly {
    readonly name: string;
    readonly agency: string;
    readonly coverage: string;
    readonly refresh: string;
    readonly quality: string;
    readonly steward: string | null;
  }[];
  readonly meetings: readonly (Dated & { readonly forum: string })[];
  readonly requests: readonly SampleRequest[];
  readonly backCatalogue: { readonly rows: readonly BackRow[] };
}

const path = new URL('./sample-partnership.json', import.meta.url);

/** Ours, and held against what comes of it by the tests: not checked at the door like what people send. */
export const sampleFile: SampleFile = JSON.parse(readFileSync(path, 'utf8'));
