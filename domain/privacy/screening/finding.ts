/** What a finding is about: one for every row of the table in `rules.ts`, and how a partnership switches rules. */
export const findingKinds = [
  'nhs-number',
  'upn',
  'uln',
  'national-insurance',
  'postcode',
  'phone',
  'email',
  'date-of-birth',
  'pnc',
  'cro',
  'crn',
  'prison-number',
  'court-case',
  'local-reference',
  'driving-licence',
  'passport',
  'vehicle',
  'named-person',
  'address',
  'online',
  'combination',
  'intelligence',
  'language',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * `block` stands until removed or overridden by a data-protection lead; `warn` needs one click;
 * `advice` asks nothing.
 */
export const levels = ['advice', 'warn', 'block'] as const;
export type Level = (typeof levels)[number];

/** A finding never holds the matched text: whoever stores it must not be able to store a child's number. */
export interface Finding {
  readonly kind: FindingKind;
  /** UTF-16 offsets into the text as it was given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  /** One sentence: what this looks like and why it matters. */
  readonly why: string;
  /** How to say it instead. */
  readonly rephrase: string;
}

/** What a rule found, in offsets of the normalised text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  /** When the kind's own sentences would be wrong for this form. */
  readonly why?: string;
  readonly rephrase?: string;
}
