import { type RequestNumber, showNumber } from '#domain/ids.ts';
import {
  allExpands,
  allHistory,
  allNotices,
  allOps,
  allRequests,
  changesFrom,
  headKey,
  pointerRanges,
} from '../ledger/keys.ts';
import { allRows } from '../ranges.ts';
import type { Row, Table } from '../table.ts';

/** All rows of one partnership that the check needs. */
export interface Contents {
  readonly head: Row | null;
  readonly history: readonly Row[];
  readonly changes: readonly Row[];
  readonly requests: readonly Row[];
  readonly ops: readonly Row[];
  readonly notices: readonly Row[];
  readonly expands: readonly Row[];
  readonly pointers: readonly Row[];
}

export async function readContents(table: Table, partition: string): Promise<Contents> {
  const all = (range: Parameters<typeof allRows>[2]) => allRows(table, partition, range);
  const pointers: Row[] = [];
  for (const range of pointerRanges) pointers.push(...(await all(range)));
  return {
    head: await table.get(partition, headKey),
    history: await all(allHistory),
    changes: await all(changesFrom(0)),
    requests: await all(allRequests),
    ops: await all(allOps),
    notices: await all(allNotices),
    expands: await all(allExpands),
    pointers,
  };
}

/** `R-42 version 3`, from a history row. */
export const nameOf = ({ properties }: Row): string =>
  `${showNumber(properties.number as RequestNumber)} version ${properties.version}`;
