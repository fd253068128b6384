import { isDeepStrictEqual } from 'node:util';
import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { isKnown } from '../ledger/format.ts';
import { fromHistoryRow } from '../ledger/history-rows.ts';
import { historyKey, requestKey } from '../ledger/keys.ts';
import type { Fold } from '../ledger/parts.ts';
import { fromChangeRow, fromRequestRow } from '../ledger/summary-rows.ts';
import type { Row } from '../table.ts';
import { type Contents, nameOf } from './contents.ts';

export interface Folded {
  readonly findings: readonly string[];
  /** By request and version: what summaries and changes have to say. */
  readonly summaries: ReadonlyMap<RequestNumber, readonly (Summary | null)[]>;
}

/** Folds every request from its history. A version that cannot be folded has a finding and no summary. */
export function foldAll({ history }: Contents, fold: Fold): Folded {
  const findings: string[] = [];
  const summaries = new Map<RequestNumber, (Summary | null)[]>();
  let request: Request | null = null;
  for (const row of history) {
    const number = row.properties.number as RequestNumber;
    const version = Number(row.properties.version);
    const so = summaries.get(number) ?? [];
    if (so.length === 0) request = null;
    summaries.set(number, so);
    if (row.key !== historyKey(number, version))
      findings.push(`"${row.key}" says that it is ${nameOf(row)}.`);
    for (let missing = so.length + 1; missing < version; missing++) {
      findings.push(`${showNumber(number)} version ${missing} is missing from the history.`);
      so.push(null);
    }
    const after = foldOne(fold, request, row);
    if (typeof after === 'string') findings.push(after);
    else request = after;
    so.push(typeof after === 'string' ? null : fold.summarise(after));
  }
  return { findings, summaries };
}

function foldOne(fold: Fold, before: Request | null, row: Row): Request | string {
  if (!isKnown(row.properties))
    return `${nameOf(row)} was written by a newer version of Feedback Loop and was not checked.`;
  try {
    return fold.evolve(before, fromHistoryRow(row.properties));
  } catch (error) {
    return `${nameOf(row)} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Stored and folded alike, once both went through JSON. */
const same = (stored: Summary | null, folded: Summary | null | undefined) =>
  isDeepStrictEqual(stored, folded == null ? null : JSON.parse(JSON.stringify(folded)));

/** Summaries and changes are caches of the fold; numbers and sequences have no gap. */
export function* checkCaches(
  { requests, changes, head }: Contents,
  { summaries }: Folded,
): Generator<string> {
  const rows = new Map(requests.map((row) => [row.key, row]));
  for (const [number, versions] of summaries) {
    const row = rows.get(requestKey(number));
    const stored = row === undefined ? null : fromRequestRow(row.properties);
    if (stored === null) yield `The summary of ${showNumber(number)} is missing.`;
    else if (stored.version !== versions.length || !same(stored.summary, versions.at(-1))) {
      yield `The summary of ${showNumber(number)} differs from its history.`;
    }
    rows.delete(requestKey(number));
  }
  for (const row of rows.values())
    yield `${showNumber(row.properties.number as RequestNumber)} has a summary and no history.`;

  let expected = 1;
  for (const { properties } of changes) {
    const change = fromChangeRow(properties);
    for (; expected < change.sequence; expected++) yield `Change ${expected} is missing.`;
    expected += 1;
    if (
      change.kind === 'request' &&
      !same(change.summary, summaries.get(change.number)?.[change.version - 1])
    ) {
      yield `Change ${change.sequence} (${showNumber(change.number)} version ${change.version}) differs from the history.`;
    }
  }
  const last = Number(head?.properties.sequence ?? 0);
  for (; expected <= last; expected++) yield `Change ${expected} is missing.`;
  if (expected > last + 1)
    yield `The head stands at change ${last}, but there are changes up to ${expected - 1}.`;

  const next = Number(head?.properties.nextNumber ?? 1);
  for (let number = 1; number < next; number++) {
    if (!summaries.has(number as RequestNumber))
      yield `${showNumber(number as RequestNumber)} is missing from the history.`;
  }
  const highest = Math.max(0, ...summaries.keys());
  if (highest >= next)
    yield `The head would give the number ${next} again: there are requests up to ${highest}.`;
}
