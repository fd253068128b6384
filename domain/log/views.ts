/** The quick views of the log, in the order they are shown. */
export const quickViews = [
  'open',
  'deciding',
  'nobody',
  'late',
  'still',
  'untold',
  'paused',
  'closed',
] as const;
export type QuickView = (typeof quickViews)[number];

/** What each is called on screen. */
export const quickViewNames: Readonly<Record<QuickView, string>> = {
  open: 'Open',
  deciding: 'Waiting for a decision',
  nobody: 'Nobody has this',
  late: 'Late',
  still: 'Not moved for 10 days',
  untold: 'Not told',
  paused: 'Paused',
  closed: 'Closed',
};

/** Some quick views together, a bit for each: eight, so that a tally of 256 counts them all. */
export type View = number;

const bits: Readonly<Record<QuickView, View>> = {
  open: 1,
  deciding: 2,
  nobody: 4,
  late: 8,
  still: 16,
  untold: 32,
  paused: 64,
  closed: 128,
};
export const bitOf = (view: QuickView): View => bits[view];

export type ViewCounts = Readonly<Record<QuickView, number>>;

/** From how many requests are in exactly these views, to how many are in each. */
export function countsOf(tally: Uint32Array): ViewCounts {
  const counts = { open: 0, deciding: 0, nobody: 0, late: 0, still: 0, untold: 0, paused: 0, closed: 0 };
  tally.forEach((n, views) => {
    for (const view of quickViews) if ((views & bits[view]) !== 0) counts[view] += n;
  });
  return counts;
}
