import { type Head, readHead, writeHead } from '#api/storage/ledger/head.ts';
import { headKey } from '#api/storage/ledger/keys.ts';
import { entriesOf } from '#api/storage/registers.ts';
import { openStore, partitionOf } from '#api/storage/store.ts';
import type { Row, Table } from '#api/storage/table.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import { instantOf } from '#domain/time.ts';
import { readySample, sampleId } from '#local/sample/ready.ts';
import { benchPartnership } from './history.ts';

export const partition = partitionOf(sampleId);

/** A store with people, agencies and accounts and no request yet, in the place of the sample's. */
export async function prepareStore(
  table: Table,
  now: number,
): Promise<{ partnership: Partnership; head: Head }> {
  const store = openStore({ engine: table });
  const partnership = benchPartnership(now);
  const sample = readySample(instantOf(now));
  await store.registers(sampleId).write(entriesOf(partnership));
  for (const person of partnership.people.keys()) {
    const account = sample.accountOf(person);
    if (account !== null) {
      const { tenant, object } = account;
      await store.directory.addAccount({ tenant, object }, { partnership: sampleId, person });
    }
  }
  await store.directory.addPartnership(sampleId, sample.teams);
  return { partnership, head: readHead(await headRow(table), () => '') };
}

async function headRow(table: Table): Promise<Row> {
  const row = await table.get(partition, headKey);
  if (row === null) throw new Error('Registers were written, but there is no head.');
  return row;
}

/** After all rows are there: the ledger goes on from the last of them. */
export async function moveHead(table: Table, head: Head): Promise<void> {
  const { etag } = await headRow(table);
  const moved = await table.transact(partition, [writeHead({ ...head, etag })]);
  if (moved.kind !== 'committed') throw new Error('Somebody else writes to the store that is being filled.');
}
