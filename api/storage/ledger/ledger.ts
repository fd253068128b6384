import type { Done, RequestLedger } from '#domain/request-service.ts';
import type { Effects } from '../effects.ts';
import type { Table } from '../table.ts';
import { append } from './append.ts';
import type { Head } from './head.ts';
import { createInTurn } from './in-turn.ts';
import { opKey } from './keys.ts';
import { asFoundation, fetchHead, load } from './load.ts';
import { createMemory } from './memory.ts';
import { fromOpRow, opIdOf } from './ops.ts';
import type { Fold, Parts } from './parts.ts';
import { createReads, type LedgerReads } from './reads.ts';
import { appendRegister, type RegisterRow } from './register-append.ts';

/** The ledger of one partnership: `RequestLedger` for the rules, reads for the pages. */
export interface Ledger extends RequestLedger, LedgerReads {
  /** Where the log stands now, from the store. */
  head(): Promise<Pick<Head, 'sequence' | 'nextNumber' | 'hash'>>;
  /** Register rows (at most 90), with a sequence and a change row of their own; false when all said so already. */
  appendRegister(rows: readonly RegisterRow[]): Promise<boolean>;
  /** Told after every commit of this process. Returns how to stop listening. */
  onAppended(listener: () => void): () => void;
}

export interface LedgerNeeds {
  readonly table: Table;
  readonly partition: string;
  readonly fold: Fold;
  readonly effects: Effects;
}

export function createLedger(needs: LedgerNeeds): Ledger {
  const parts: Parts = { ...needs, memory: createMemory() };
  const { table, partition, memory, effects } = parts;
  const inTurn = createInTurn(effects.pause);
  const listeners = new Set<() => void>();
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };

  return {
    ...createReads(parts),
    inTurn,
    load: (numbers) => load(parts, [...new Set(numbers)]),
    async append(basis, change) {
      const appended = await append(parts, basis, change);
      if (appended.kind !== 'moved on') tellListeners();
      return appended;
    },
    async done(id): Promise<Done | null> {
      const head = memory.seen()?.head ?? (await fetchHead(parts));
      const op = await table.get(partition, opKey(opIdOf(head.opSecret, id)));
      return op === null ? null : fromOpRow(op.properties);
    },
    head: () => fetchHead(parts),
    async stands(basis) {
      const { head, loose } = asFoundation(basis);
      const now = await fetchHead(parts);
      if (now.etag === head.etag) return !loose;
      memory.set(now, {});
      return false;
    },
    appendRegister: (rows) =>
      inTurn('people', async () => {
        const changed = await appendRegister(parts, rows);
        tellListeners();
        return changed;
      }),
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
