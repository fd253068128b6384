import { realEffects } from '#api/storage/effects.ts';
import type { Head } from '#api/storage/ledger/head.ts';
import { headKey } from '#api/storage/ledger/keys.ts';
import { asBasis, asFoundation } from '#api/storage/ledger/load.ts';
import { createMemory, type Held } from '#api/storage/ledger/memory.ts';
import type { Parts } from '#api/storage/ledger/parts.ts';
import { planWrites } from '#api/storage/ledger/writes.ts';
import type { Properties, Table } from '#api/storage/table.ts';
import type { Change } from '#domain/request-service.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import type { Dice } from '#tests/support/dice.ts';

export type Rows = ReadonlyMap<string, Properties>;

/** No store is asked while rows are planned. */
const noTable: Table = {
  get: () => Promise.reject(new Error('Planning reads nothing.')),
  range: () => Promise.reject(new Error('Planning reads nothing.')),
  transact: () => Promise.reject(new Error('Planning writes nothing.')),
  close: async () => undefined,
};

/**
 * The rows that changes leave behind, made by the ledger's own planning: same keys, same codecs, same chain.
 * Only the last state of a row is given, as nobody reads in between.
 */
export function createPlanner(partition: string, start: Head, dice: Dice) {
  const hex = (bytes: number) =>
    Array.from({ length: Math.ceil(bytes / 4) }, () => dice.roll(0xffff_ffff).toString(16).padStart(8, '0'))
      .join('')
      .slice(0, bytes * 2);
  const parts: Parts = {
    table: noTable,
    partition,
    fold: { evolve, summarise },
    effects: { ...realEffects, random: hex },
    memory: createMemory(),
  };
  let head = start;
  return {
    head: () => head,
    /** Of one request's whole life. */
    rowsOf(changes: Iterable<Change>): Rows {
      const rows = new Map<string, Properties>();
      let requests: ReadonlyMap<Held['request']['number'], Held> = new Map();
      for (const change of changes) {
        const foundation = asFoundation(asBasis({ head, requests, loose: false }));
        const plan = planWrites(parts, foundation, change, []);
        for (const write of plan.writes) if (write.kind !== 'delete') rows.set(write.key, write.properties);
        head = { ...plan.head, etag: 'planned' };
        requests = new Map(
          change.requests.map((request) => [request.number, { request, etag: 'planned', properties: {} }]),
        );
      }
      rows.delete(headKey);
      return rows;
    },
  };
}
