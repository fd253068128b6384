import type { Cell } from './cell.ts';
import type { Table } from './read-table.ts';

/** Counts that add up: the parts of a row or a column, and its total when one is given. */
export interface SumLine {
  readonly parts: readonly Cell[];
  readonly total: Cell | null;
}

const totalWord = /^(?:grand |sub)?totals?\b|^all\b|^sum\b|^overall\b/i;
const year = /^(?:19|20)\d\d$/;

/** Rows of figures: without the headings, whose figures are years or bands. */
export function bodyOf(table: Table): readonly (readonly Cell[])[] {
  const [first, ...others] = table.rows;
  if (!first) return [];
  const heading = first.slice(1).every(({ text, value }) => value.kind === 'words' || year.test(text));
  return heading ? others : table.rows;
}

export const headingsOf = (table: Table): readonly string[] =>
  bodyOf(table).length < table.rows.length ? (table.rows[0] ?? []).map(({ text }) => text) : [];

const isFigure = ({ value }: Cell): boolean => value.kind === 'count' || value.kind === 'hidden';

/** Every row and every column of figures. The first column holds the labels. */
export function sumLines(table: Table): readonly SumLine[] {
  const body = bodyOf(table);
  const headings = headingsOf(table);
  const width = body[0]?.length ?? 0;
  const lines: SumLine[] = [];
  for (const row of body) lines.push(lineOf(row.slice(1), (n) => totalWord.test(headings[n + 1] ?? '')));
  for (let column = 1; column < width; column += 1) {
    const cells = body.flatMap((row) => row[column] ?? []);
    lines.push(lineOf(cells, (n) => totalWord.test(body[n]?.[0]?.text ?? '')));
  }
  return lines.filter(({ parts }) => parts.length >= 2);
}

function lineOf(cells: readonly Cell[], isTotal: (n: number) => boolean): SumLine {
  const total = cells.find((cell, n) => isTotal(n) && isFigure(cell)) ?? unsaidTotal(cells);
  const parts = cells.filter((cell, n) => cell !== total && isFigure(cell) && !isTotal(n));
  return { parts, total };
}

/** A last figure that is the sum of two or more others is a total, whatever it is called. */
function unsaidTotal(cells: readonly Cell[]): Cell | null {
  const last = cells.at(-1);
  const others = cells.slice(0, -1);
  if (last?.value.kind !== 'count' || others.length < 2) return null;
  let sum = 0;
  for (const { value } of others) {
    if (value.kind !== 'count') return null;
    sum += value.count;
  }
  return sum === last.value.count && sum > 0 ? last : null;
}
