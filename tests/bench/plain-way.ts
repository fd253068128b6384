import { openSqliteAsGuest } from '#api/storage/engines.ts';
import { allRequests } from '#api/storage/ledger/keys.ts';
import { fromRequestRow } from '#api/storage/ledger/summary-rows.ts';
import { allRows } from '#api/storage/ranges.ts';
import { openStore } from '#api/storage/store.ts';
import type { LogQuery } from '#domain/log/query.ts';
import { dateOf, instantOf } from '#domain/time.ts';
import { sampleId } from '#local/sample/ready.ts';
import { naivePage } from '#tests/support/naive-log.ts';
import { person } from '#tests/support/summaries.ts';
import type { Read } from './actions.ts';
import { partition } from './fill/prepare.ts';
import { type Timing, timed, timingOf } from './timings.ts';

export interface Plain {
  readonly action: Read;
  readonly timing: Timing;
}

const queries: readonly (readonly [Read, Partial<LogQuery>])[] = [
  ['first page', {}],
  ['filtered page', { view: 'deciding', sort: '-raised' }],
  ['search', { q: 'station evening' }],
];

/**
 * The yardstick: for every page read the partition, filter and sort in code. Without HTTP and sign-in, so
 * it is measured kindly.
 */
export async function plainWay(dataDir: string, times: number): Promise<readonly Plain[]> {
  const table = await openSqliteAsGuest(dataDir);
  const partnership = await openStore({ engine: table }).registers(sampleId).read();
  if (partnership === null) throw new Error('The filled store holds no partnership.');
  const asking = {
    viewer: { kind: 'person', person: person('helen'), roles: [] } as const,
    partnership,
    today: dateOf(instantOf(Date.now())),
  };
  const page = async (query: Partial<LogQuery>) => {
    const rows = await allRows(table, partition, allRequests);
    const summaries = rows.flatMap(({ properties }) => fromRequestRow(properties).summary ?? []);
    return naivePage(summaries, { offset: 0, limit: 50, ...query }, asking);
  };
  const plain: Plain[] = [];
  for (const [action, query] of queries) {
    const taken: number[] = [];
    for (let n = 0; n < times; n += 1) await timed(taken, () => page(query));
    plain.push({ action, timing: timingOf(taken) });
  }
  await table.close();
  return plain;
}
