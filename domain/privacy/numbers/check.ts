import { checkProse } from './check-prose.ts';
import { checkTable } from './check-table.ts';
import { type About, checkDifferences, type EarlierAnswer } from './differencing.ts';
import type { NumberFinding } from './finding.ts';
import type { SmallNumberPolicy } from './policy.ts';
import { readTables } from './read-table.ts';

export interface Before {
  readonly about: About;
  readonly answers: readonly EarlierAnswer[];
}

/**
 * What in an answer, a pasted table or both may let somebody know a child. Advice: it cannot prove that a
 * table is safe. Never throws; offsets are those of `text`.
 */
export function checkSmallNumbers(
  text: string,
  policy: SmallNumberPolicy,
  before: Before | null = null,
): readonly NumberFinding[] {
  const tables = readTables(text);
  const inTable = (place: number): boolean => tables.some(({ start, end }) => start <= place && place < end);
  const prose = checkProse(text, policy).filter(({ start }) => !inTable(start));
  const differences = before ? checkDifferences(text, before.about, before.answers, policy) : [];
  return [...tables.flatMap((table) => checkTable(table, policy)), ...prose, ...differences].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
}
