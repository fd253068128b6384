import { instantOf } from '#domain/time.ts';
import { says } from '../put.ts';
import type { Properties, Write } from '../table.ts';
import { StoreRefused, StoreSilent } from '../table.ts';
import { writeHead } from './head.ts';
import { changeKey, headKey } from './keys.ts';
import { fetchHead } from './load.ts';
import type { Parts } from './parts.ts';
import { toRegisterChange } from './summary-rows.ts';

export interface RegisterRow {
  readonly key: string;
  readonly properties: Properties;
}

const patienceMs = 10_000;

/**
 * Writes register rows (at most 90) with a sequence and a change row of their own; rows that already say so
 * are left alone, and false is all of them. Last writer wins: safe to repeat, so a lost answer is simply tried again.
 */
export async function appendRegister(parts: Parts, wanted: readonly RegisterRow[]): Promise<boolean> {
  const { table, partition, effects, memory } = parts;
  const deadline = effects.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    try {
      const [head, ...rows] = await Promise.all([
        fetchHead(parts),
        ...wanted.map(({ key }) => table.get(partition, key)),
      ]);
      const writes = wanted.flatMap(({ key, properties }, n): Write[] => {
        const row = rows[n] ?? null;
        if (says(row, properties)) return [];
        return [
          row === null
            ? { kind: 'insert', key, properties }
            : { kind: 'replace', key, etag: row.etag, properties },
        ];
      });
      // Tried before, it may have been us.
      if (writes.length === 0) return attempt > 0;
      const sequence = head.sequence + 1;
      const keys = writes.map(({ key }) => key);
      const change = toRegisterChange(sequence, instantOf(effects.now()), keys);
      const headAfter = { ...head, sequence };
      const transacted = await table.transact(partition, [
        ...writes,
        { kind: 'insert', key: changeKey(sequence), properties: change },
        writeHead(headAfter),
      ]);
      if (transacted.kind === 'committed') {
        const seen = memory.seen();
        const etag = transacted.etags.at(-1) ?? null;
        if (etag === null) throw new Error(`No etag came back for "${headKey}".`);
        const proven = seen !== null && seen.head.etag === head.etag ? [...seen.requests.values()] : [];
        memory.set({ ...headAfter, etag }, { proven });
        return true;
      }
    } catch (error) {
      if (error instanceof StoreRefused || effects.now() >= deadline) throw error;
    }
    memory.forget();
    if (effects.now() >= deadline)
      throw new StoreSilent('The registers could not be saved within ten seconds: try again.');
    await effects.pause(Math.min(20 * 2 ** attempt, 500));
  }
}
