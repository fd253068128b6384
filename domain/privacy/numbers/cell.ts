/** One cell of a pasted table, with its place in the text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: CellValue;
}

export type CellValue =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'words' };

const hidden = /^(?:\*|c|\[c\]|x|<\s?\d{1,2}|\.\.)$/i;
const whole = /^\d{1,3}(?:,\d{3})+$|^\d+$/;
const percent = /^\d+(?:\.\d+)? ?%$/;

/** `1,234` is a count, `12.5 %` a percentage, `*`, `c`, `[c]` and `<5` were hidden; anything else is words. */
export function cellValue(text: string): CellValue {
  const trimmed = text.trim();
  if (whole.test(trimmed)) return { kind: 'count', count: Number(trimmed.replaceAll(',', '')) };
  if (percent.test(trimmed)) return { kind: 'percent', percent: Number.parseFloat(trimmed) };
  return hidden.test(trimmed) ? { kind: 'hidden' } : { kind: 'words' };
}

/** The cell at an offset, without the blanks around it. */
export function cellAt(text: string, start: number): Cell {
  const blanks = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const from = start + blanks;
  return { text: trimmed, start: from, end: from + trimmed.length, value: cellValue(trimmed) };
}
