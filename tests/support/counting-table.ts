import type { Page, Row, Table } from '#api/storage/table.ts';

/** What some work asked of the store. */
export interface Cost {
  /** How often it waited for the store: calls under way at the same time are one wait. */
  readonly trips: number;
  /** How often it called the store: what Azure counts as transactions. */
  readonly calls: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

export interface Counting {
  readonly table: Table;
  trips(work: () => Promise<unknown>): Promise<number>;
  cost(work: () => Promise<unknown>): Promise<Cost>;
}

/** Counts exactly what the store is asked for while some work is done. Reads made in parallel cost one wait. */
export function countTrips(inner: Table): Counting {
  let underWay = 0;
  let so: Cost = { trips: 0, calls: 0, rowsRead: 0, rowsWritten: 0 };
  const counted = async <T>(call: () => Promise<T>, rowsRead: (answer: T) => number, rowsWritten = 0) => {
    so = {
      ...so,
      trips: so.trips + (underWay === 0 ? 1 : 0),
      calls: so.calls + 1,
      rowsWritten: so.rowsWritten + rowsWritten,
    };
    underWay += 1;
    try {
      const answer = await call();
      so = { ...so, rowsRead: so.rowsRead + rowsRead(answer) };
      return answer;
    } finally {
      underWay -= 1;
    }
  };
  const cost = async (work: () => Promise<unknown>): Promise<Cost> => {
    const before = so;
    await work();
    return {
      trips: so.trips - before.trips,
      calls: so.calls - before.calls,
      rowsRead: so.rowsRead - before.rowsRead,
      rowsWritten: so.rowsWritten - before.rowsWritten,
    };
  };
  return {
    table: {
      get: (partition, key) =>
        counted(
          () => inner.get(partition, key),
          (row: Row | null) => (row === null ? 0 : 1),
        ),
      range: (partition, range) =>
        counted(
          () => inner.range(partition, range),
          (page: Page) => page.rows.length,
        ),
      transact: (partition, writes) =>
        counted(
          () => inner.transact(partition, writes),
          () => 0,
          writes.length,
        ),
      close: () => inner.close(),
    },
    cost,
    trips: async (work) => (await cost(work)).trips,
  };
}
