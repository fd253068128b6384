import type { Range, Row, Table } from './table.ts';

/** Every key that starts with `prefix`, which ends in `|`: the next character in ASCII closes the range. */
export const under = (prefix: string): Range => ({ from: prefix, to: `${prefix.slice(0, -1)}}` });

/** Every row of a range, page by page; an empty page is not the end. */
export async function* rowsOf(table: Table, partition: string, range: Range): AsyncGenerator<Row> {
  let continuation = range.continuation;
  for (;;) {
    const page = await table.range(
      partition,
      continuation === undefined ? range : { ...range, continuation },
    );
    yield* page.rows;
    if (page.next === null) return;
    continuation = page.next;
  }
}

export async function allRows(table: Table, partition: string, range: Range): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(table, partition, range)) rows.push(row);
  return rows;
}

/** The first `limit` rows of a range. */
export async function firstRows(
  table: Table,
  partition: string,
  range: Range,
  limit: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(table, partition, { ...range, limit: Math.min(limit, 1_000) })) {
    rows.push(row);
    if (rows.length === limit) break;
  }
  return rows;
}
