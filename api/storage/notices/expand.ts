import type { NewNotice } from '#domain/requests/notice.ts';
import type { Instant } from '#domain/time.ts';
import { fromChunks, inChunks } from '../ledger/chunks.ts';
import { format } from '../ledger/format.ts';
import { allExpands, expandKey } from '../ledger/keys.ts';
import { allRows } from '../ranges.ts';
import type { Properties, Row, Table, Write } from '../table.ts';
import { insertNotice, newNotice } from './notice-rows.ts';

/** A debt with its place: the sequence of its request's change, and its n there. */
export interface Placed {
  readonly about: NewNotice;
  readonly sequence: number;
  readonly n: number;
}

/** Three rows each, beside the expand row, within the 100 writes of a transaction. */
const atOnce = 30;

/** Stands in for notices that do not fit into the transaction of their change. */
export const insertExpand = (placed: readonly Placed[], sequence: number, at: Instant): Write => ({
  kind: 'insert',
  key: expandKey(sequence),
  properties: { format, at, written: 0, ...inChunks('placed', JSON.stringify(placed)) },
});

export const placedIn = (properties: Properties): readonly Placed[] =>
  JSON.parse(fromChunks('placed', properties)) as Placed[];

/** The next step of one row. Two processes may take the same step: the rows it inserts exist only once, so one of them changes nothing. */
function step(row: Row, mark: string): Write[] {
  const placed = placedIn(row.properties);
  const written = Number(row.properties.written);
  const inserts = placed
    .slice(written, written + atOnce)
    .flatMap(({ about, sequence, n }) =>
      insertNotice(newNotice(about, row.properties.at as Instant, sequence, n), mark),
    );
  const last = written + atOnce >= placed.length;
  return [
    ...inserts,
    last
      ? { kind: 'delete', key: row.key }
      : {
          kind: 'replace',
          key: row.key,
          etag: row.etag,
          properties: { ...row.properties, written: written + atOnce },
        },
  ];
}

/** Writes what is still to be written of every change; true when there was something. Can be repeated at any time. */
export async function expandAll(table: Table, partition: string, mark: string): Promise<boolean> {
  for (let found = false; ; found = true) {
    const rows = await allRows(table, partition, allExpands);
    if (rows.length === 0) return found;
    for (const row of rows) await table.transact(partition, step(row, mark));
  }
}
