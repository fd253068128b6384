import type { Cell } from './cell.ts';
import { bodyOf, sumLines } from './lines.ts';
import { isSmall, rounded, type SmallNumberPolicy } from './policy.ts';
import { readTables, type Table } from './read-table.ts';

export interface Suppressed {
  /** The text with every table of it made fit to paste back; what is not a table is left as it was. */
  readonly text: string;
  /** Counts hidden because they are small, and because a small one could be worked out from them. */
  readonly small: number;
  readonly secondary: number;
}

/** Hides and rounds as the policy says; totals come from the raw counts. Doing it twice changes nothing more. */
export function suppress(text: string, policy: SmallNumberPolicy): Suppressed {
  const changes = readTables(text).map((table) => suppressTable(table, policy));
  const replaced = new Map(changes.flatMap(({ shown }) => [...shown]));
  const cells = [...replaced.keys()].sort((one, other) => one.start - other.start);
  let written = '';
  let at = 0;
  for (const cell of cells) {
    written += text.slice(at, cell.start) + (replaced.get(cell) ?? cell.text);
    at = cell.end;
  }
  return {
    text: written + text.slice(at),
    small: changes.reduce((sum, { small }) => sum + small, 0),
    secondary: changes.reduce((sum, { secondary }) => sum + secondary, 0),
  };
}

interface Change {
  readonly shown: ReadonlyMap<Cell, string>;
  readonly small: number;
  readonly secondary: number;
}

function suppressTable(table: Table, policy: SmallNumberPolicy): Change {
  const primary = smallCells(table, policy);
  const hidden = policy.secondary ? protect(table, primary) : primary;
  const shown = new Map<Cell, string>();
  for (const row of bodyOf(table)) {
    const lost = row.some((cell) => hidden.has(cell) || cell.value.kind === 'hidden');
    for (const cell of row.slice(1)) {
      if (hidden.has(cell)) shown.set(cell, policy.symbol);
      else if (cell.value.kind === 'percent' && lost) shown.set(cell, policy.symbol);
      else if (cell.value.kind === 'count' && policy.roundTo !== null) {
        shown.set(cell, String(rounded(cell.value.count, policy)));
      }
    }
  }
  return { shown, small: primary.size, secondary: hidden.size - primary.size };
}

const smallCells = (table: Table, policy: SmallNumberPolicy): ReadonlySet<Cell> =>
  new Set(
    bodyOf(table)
      .flatMap((row) => row.slice(1))
      .filter(({ value }) => value.kind === 'count' && isSmall(value.count, policy)),
  );

/** Hides the next smallest until no row or column has a total and exactly one part hidden. */
function protect(table: Table, primary: ReadonlySet<Cell>): ReadonlySet<Cell> {
  const hidden = new Set(primary);
  const isHidden = (cell: Cell): boolean => hidden.has(cell) || cell.value.kind === 'hidden';
  const lines = sumLines(table);
  for (let again = true; again; ) {
    again = false;
    for (const { parts, total } of lines) {
      if (!total || isHidden(total) || parts.filter(isHidden).length !== 1) continue;
      hidden.add(nextToHide(parts.filter((cell) => !isHidden(cell))) ?? total);
      again = true;
    }
  }
  return hidden;
}

/** The smallest that is not nought: a hidden nought leaves the small count as it was. */
function nextToHide(cells: readonly Cell[]): Cell | null {
  let least: Cell | null = null;
  for (const cell of cells) if (countOf(cell) > 0 && (!least || countOf(cell) < countOf(least))) least = cell;
  return least;
}

const countOf = ({ value }: Cell): number => (value.kind === 'count' ? value.count : 0);
