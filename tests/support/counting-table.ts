import type { Table } from '#api/storage/table.ts';

export interface Counting {
  readonly table: Table;
  /** Waits for the work and says how many round trips it took: calls under way at the same time are one. */
  trips(work: () => Promise<unknown>): Promise<number>;
}

/** Counts how often the store is waited for. Reads made in parallel cost one wait. */
export function countTrips(inner: Table): Counting {
  let underWay = 0;
  let trips = 0;
  const counted = async <T>(call: () => Promise<T>): Promise<T> => {
    if (underWay === 0) trips += 1;
    underWay += 1;
    try {
      return await call();
    } finally {
      underWay -= 1;
    }
  };
  return {
    table: {
      get: (partition, key) => counted(() => inner.get(partition, key)),
      range: (partition, range) => counted(() => inner.range(partition, range)),
      transact: (partition, writes) => counted(() => inner.transact(partition, writes)),
      close: () => inner.close(),
    },
    async trips(work) {
      const before = trips;
      await work();
      return trips - before;
    },
  };
}
