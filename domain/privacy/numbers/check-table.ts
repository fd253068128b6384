import type { Cell } from './cell.ts';
import type { NumberFinding } from './finding.ts';
import { bodyOf, headingsOf, type SumLine, sumLines } from './lines.ts';
import { isSmall, type SmallNumberPolicy } from './policy.ts';
import type { Table } from './read-table.ts';

const at = ({ start, end }: Cell) => ({ start, end });

/** Percentages of fewer than this say how many. */
export const leastBase = 20;

export function checkTable(table: Table, policy: SmallNumberPolicy): NumberFinding[] {
  const body = bodyOf(table);
  const headings = headingsOf(table);
  const cells = body.flatMap((row) => row.slice(1));
  return [
    ...cells.flatMap((cell) => smallCount(cell, policy)),
    ...sumLines(table).flatMap((line) => givesAway(line, policy)),
    ...notRounded(table, cells, policy),
    ...cells.flatMap(noneOrAll),
    ...body.flatMap((row) => percentagesOfFew(row, headings)),
  ];
}

function smallCount(cell: Cell, policy: SmallNumberPolicy): NumberFinding[] {
  if (cell.value.kind !== 'count' || !isSmall(cell.value.count, policy)) return [];
  return [
    {
      kind: 'small count',
      ...at(cell),
      why: `${cell.value.count} is a small count (${policy.label}): it can be enough to know who is meant.`,
      rephrase: `Show ${policy.symbol} instead, or put groups together.`,
    },
  ];
}

/** 3, 12, 15 and their total 30: the 3 can be worked out even where it is shown as `*`. */
export function givesAway({ parts, total }: SumLine, policy: SmallNumberPolicy): NumberFinding[] {
  if (total?.value.kind !== 'count' || isSmall(total.value.count, policy)) return [];
  const hidden = parts.filter(
    ({ value }) => value.kind === 'hidden' || (value.kind === 'count' && isSmall(value.count, policy)),
  );
  const [only] = hidden;
  if (!only || hidden.length !== 1) return [];
  return [
    {
      kind: 'gives a small count away',
      ...at(only),
      why: 'The total and all the other parts are shown, so this one can be worked out.',
      rephrase: 'Hide the next smallest part as well, or leave out the total.',
    },
  ];
}

function notRounded(table: Table, cells: readonly Cell[], policy: SmallNumberPolicy): NumberFinding[] {
  const { roundTo } = policy;
  if (roundTo === null) return [];
  const odd = cells.filter(
    ({ value }) => value.kind === 'count' && !isSmall(value.count, policy) && value.count % roundTo !== 0,
  );
  if (odd.length === 0) return [];
  const why = `${odd.length === 1 ? 'One count is' : `${odd.length} counts are`} not rounded to the nearest ${roundTo}.`;
  return [
    {
      kind: 'not rounded',
      start: table.start,
      end: table.end,
      why,
      rephrase: 'Round every count; compute totals first and round them afterwards.',
    },
  ];
}

function noneOrAll(cell: Cell): NumberFinding[] {
  if (cell.value.kind !== 'percent' || (cell.value.percent !== 0 && cell.value.percent !== 100)) return [];
  return [
    {
      kind: 'none or all',
      ...at(cell),
      why: `${cell.text} says something about every single one of the group.`,
      rephrase: 'Say “few” or “nearly all”, or put groups together.',
    },
  ];
}

const baseHeading = /^(?:n|base|total|number|count|all|children|young people|pupils)\b/i;

function percentagesOfFew(row: readonly Cell[], headings: readonly string[]): NumberFinding[] {
  const base = row.find(
    (cell, n) => n > 0 && cell.value.kind === 'count' && baseHeading.test(headings[n] ?? ''),
  );
  if (base?.value.kind !== 'count' || base.value.count >= leastBase || base.value.count === 0) return [];
  return row.filter(({ value }) => value.kind === 'percent').map((cell) => percentageOfFew(cell, base.text));
}

export const percentageOfFew = (place: { start: number; end: number }, base: string): NumberFinding => ({
  kind: 'percentage of few',
  start: place.start,
  end: place.end,
  why: `A percentage of ${base} says exactly how many.`,
  rephrase: 'Leave out the percentage, or widen the group to 20 or more.',
});
