import type { Table } from '#api/storage/table.ts';

/** What may go wrong on the way; each is a documented or measured behaviour of the store or its client. */
export type Trouble =
  | 'answer lost' // committed, but the connection broke
  | 'repeated by the client' // committed, and a hidden repeat of it was answered with a conflict
  | 'busy' // 503, nothing done
  | 'conflict' // 412 although nothing changed: a storm of them must not lose a command
  | 'slow';

export interface BadTable {
  readonly table: Table;
  /** The next transactions meet these, in this order; then all is well. */
  next(...troubles: readonly Trouble[]): void;
  /** The next reads fail so often. */
  failReads(times: number): void;
}

/** Also cuts every range into pages of two with an empty page before each. */
let made = 0;

export function badTable(inner: Table): BadTable {
  // A mark of its own, because one bad table may wrap another.
  const full = `full ${++made}:`;
  const troubles: Trouble[] = [];
  let failingReads = 0;
  const mayFail = () => {
    if (failingReads > 0) {
      failingReads -= 1;
      throw Object.assign(new Error('Server busy'), { statusCode: 503 });
    }
  };
  return {
    next: (...more) => troubles.push(...more),
    failReads(times) {
      failingReads = times;
    },
    table: {
      async get(partition, key) {
        mayFail();
        return inner.get(partition, key);
      },
      async range(partition, range) {
        mayFail();
        if (range.continuation?.startsWith(full) !== true) {
          return { rows: [], next: `${full}${range.continuation ?? ''}` };
        }
        const real = range.continuation.slice(full.length);
        const { continuation: _, ...plain } = range;
        const limit = Math.min(range.limit ?? 2, 2);
        return inner.range(
          partition,
          real === '' ? { ...plain, limit } : { ...plain, limit, continuation: real },
        );
      },
      async transact(partition, writes) {
        const trouble = troubles.shift();
        if (trouble === 'busy') throw Object.assign(new Error('Server busy'), { statusCode: 503 });
        if (trouble === 'conflict') return { kind: 'conflict' };
        if (trouble === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
        const transacted = await inner.transact(partition, writes);
        if (trouble === 'answer lost')
          throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
        return trouble === 'repeated by the client' ? { kind: 'conflict' } : transacted;
      },
      close: () => inner.close(),
    },
  };
}
