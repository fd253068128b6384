export const policyNames = ['under-5', 'legacy-1-5', 'dfe', 'nhs-hes', 'threshold-10'] as const;
/** A contributing agency's rule for small counts. */
export type PolicyName = (typeof policyNames)[number];

export interface SmallNumberPolicy {
  readonly name: PolicyName;
  readonly label: string;
  /** Counts from here… */
  readonly least: number;
  /** …to here, both included, are not shown. */
  readonly most: number;
  /** What stands in their place in this policy's own tables. */
  readonly symbol: '*' | 'c' | '[c]';
  /** Every other count is rounded to the nearest so many, totals from the raw counts; null: not rounded. */
  readonly roundTo: number | null;
  /** Further counts are hidden until none can be worked out from a total. */
  readonly secondary: boolean;
}

/**
 * Sources: NHS Digital, HES analysis guide (1–7, nearest 5); the older NHS and council rule of 1–5; the common
 * council rule of fewer than five; Department for Education statistics (`c`); ONS microdata outputs (10).
 */
export const policies: Readonly<Record<PolicyName, SmallNumberPolicy>> = {
  'under-5': {
    name: 'under-5',
    label: 'fewer than 5',
    least: 1,
    most: 4,
    symbol: '[c]',
    roundTo: null,
    secondary: true,
  },
  'legacy-1-5': {
    name: 'legacy-1-5',
    label: '1 to 5',
    least: 1,
    most: 5,
    symbol: '*',
    roundTo: null,
    secondary: true,
  },
  dfe: {
    name: 'dfe',
    label: '1 to 5 (education)',
    least: 1,
    most: 5,
    symbol: 'c',
    roundTo: null,
    secondary: true,
  },
  'nhs-hes': {
    name: 'nhs-hes',
    label: '1 to 7, nearest 5',
    least: 1,
    most: 7,
    symbol: '*',
    roundTo: 5,
    secondary: false,
  },
  'threshold-10': {
    name: 'threshold-10',
    label: 'fewer than 10',
    least: 0,
    most: 9,
    symbol: '[c]',
    roundTo: null,
    secondary: true,
  },
};

/** The one that hides most, of the agencies that contributed; `nhs-hes` when none is named. */
export const strictest = (names: readonly PolicyName[]): SmallNumberPolicy =>
  names
    .map((name) => policies[name])
    .reduce<SmallNumberPolicy | null>(
      (worst, one) => (worst && worst.most >= one.most ? worst : one),
      null,
    ) ?? policies['nhs-hes'];

export const isSmall = (count: number, { least, most }: SmallNumberPolicy): boolean =>
  Number.isInteger(count) && count >= least && count <= most;

export const rounded = (count: number, { roundTo }: SmallNumberPolicy): number =>
  roundTo === null ? count : Math.round(count / roundTo) * roundTo;
