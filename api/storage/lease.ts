import { type Instant, instantOf } from '#domain/time.ts';
import type { Effects } from './effects.ts';
import { StoreRefused, type Table } from './table.ts';

/** The right to send, held by one process at a time. Times are those of `now`, so clocks may differ by seconds. */
export interface Lease {
  /** True while this process holds it; takes it over when the holder has let it lapse (30 s). False too when the store does not answer. */
  hold(now: Instant): Promise<boolean>;
  /** Others need not wait for it to lapse. */
  release(): Promise<void>;
}

const lapseMs = 30_000;
/** Renewed this often. The 20 s left are for slow answers and for clocks that differ. */
const renewMs = 10_000;

export function createLease(table: Table, partition: string, name: string, effects: Effects): Lease {
  const key = `lease|${name}`;
  const holder = effects.random(8);
  let renewedAt: number | null = null;

  async function claim(now: number, until: number): Promise<boolean> {
    const row = await table.get(partition, key);
    const said = row?.properties;
    const mine = said?.holder === holder;
    if (row !== null && !mine && Date.parse(String(said?.until)) > now) return false;
    // The epoch counts holders: a message sent under an older one is recognisable.
    const epoch = Number(said?.epoch ?? 0) + (mine ? 0 : 1);
    const properties = { holder, epoch, until: instantOf(until) };
    const transacted = await table.transact(partition, [
      row === null
        ? { kind: 'insert', key, properties }
        : { kind: 'replace', key, etag: row.etag, properties },
    ]);
    if (transacted.kind === 'committed') return true;
    // The conflict may be our own commit, answered twice.
    const after = await table.get(partition, key);
    return after?.properties.holder === holder && after.properties.until === properties.until;
  }

  return {
    async hold(now) {
      const at = Date.parse(now);
      if (renewedAt !== null && at >= renewedAt && at < renewedAt + renewMs) return true;
      try {
        renewedAt = (await claim(at, at + lapseMs)) ? at : null;
        return renewedAt !== null;
      } catch (error) {
        if (error instanceof StoreRefused) throw error;
        // Whether it was renewed is unknown: what is held for certain is held until shortly before it lapses.
        if (renewedAt !== null && at < renewedAt + lapseMs - renewMs) return true;
        renewedAt = null;
        return false;
      }
    },
    async release() {
      if (renewedAt === null) return;
      renewedAt = null;
      await claim(0, 0);
    },
  };
}
