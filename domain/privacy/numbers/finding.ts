export const numberKinds = [
  'small count',
  'gives a small count away',
  'not rounded',
  'none or all',
  'percentage of few',
  'average of few',
  'difference from an earlier answer',
] as const;

/** Always advice: it cannot prove a table safe; a named person's disclosure check does. */
export interface NumberFinding {
  readonly kind: (typeof numberKinds)[number];
  /** UTF-16 offsets into the text as it was given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly rephrase: string;
}
