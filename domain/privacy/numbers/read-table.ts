import { type Cell, cellAt } from './cell.ts';

export interface Table {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Tab as pasted from a sheet, bars as in Markdown, runs of spaces as from a document, commas as exported; the
 * last leaves the comma of `1,234` alone, for rows that would otherwise not come out even.
 */
const separators = [/\t/g, /\|/g, / {2,}/g, /,/g, /(?<!\d),|,(?!\d{3}(?!\d))/g] as const;

/** Every table of a text, in order: two or more lines that the same separator parts into as many cells. */
export function readTables(text: string): readonly Table[] {
  const lines = linesOf(text);
  const tables: Table[] = [];
  /** Lines already seen to be no table with that separator: each is read once for each of them. */
  const readTo = separators.map(() => 0);
  for (let i = 0; i < lines.length; ) {
    const found = tableAt(lines, i, readTo);
    if (found) tables.push(found.table);
    i = found?.next ?? i + 1;
  }
  return tables;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { text: line, start };
    start += line.length + 1;
    return here;
  });
}

function tableAt(
  lines: readonly Line[],
  from: number,
  readTo: number[],
): { table: Table; next: number } | null {
  for (const [n, separator] of separators.entries()) {
    if (from < (readTo[n] ?? 0)) continue;
    const rows = evenRows(lines, from, separator);
    const next = from + rows.length;
    const kept = rows.filter((row) => !isRule(row));
    const last = lines[next - 1];
    if (last && kept.length >= 2 && holdsFigures(kept)) {
      return {
        table: { start: lines[from]?.start ?? 0, end: last.start + last.text.length, rows: kept },
        next,
      };
    }
    readTo[n] = next;
  }
  return null;
}

function evenRows(lines: readonly Line[], from: number, separator: RegExp): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    const cells = line ? cellsOf(line, separator) : [];
    if (cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  return rows;
}

function cellsOf(line: Line, separator: RegExp): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const found of line.text.matchAll(separator)) {
    cells.push(cellAt(line.text.slice(at, found.index), line.start + at));
    at = found.index + found[0].length;
  }
  cells.push(cellAt(line.text.slice(at), line.start + at));
  const outer = line.text.trimStart().startsWith('|');
  return outer ? cells.slice(1, cells.at(-1)?.text === '' ? -1 : undefined) : cells;
}

/** `| --- | ---: |` */
const isRule = (row: readonly Cell[]): boolean => row.every(({ text }) => /^:?-+:?$/.test(text));

/** A table has a figure in half of its rows; two sentences with a comma each have not. */
const holdsFigures = (rows: readonly (readonly Cell[])[]): boolean =>
  2 * rows.filter((row) => row.slice(1).some(({ value }) => value.kind !== 'words')).length >= rows.length;
