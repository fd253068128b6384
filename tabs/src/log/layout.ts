export type Layout = 'wide' | 'middle' | 'narrow';

/** By the width of the log itself, not of the window: Teams puts things beside it. */
export function layoutFor(width: number): Layout {
  if (width >= 1100) return 'wide';
  return width >= 600 ? 'middle' : 'narrow';
}

/** Heights of rows in CSS pixels; a narrow one is measured, this is the first guess. */
export const rowHeight: Record<Layout, number> = { wide: 52, middle: 72, narrow: 125 };
