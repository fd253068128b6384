import type { RequestNumber } from '#domain/ids.ts';
import { noticeId, noticeKey } from '../ledger/keys.ts';
import type { Row, Table } from '../table.ts';

/** The key of the notice a pointer points to: the pointer's last two parts and its number. */
export function keyBehind(pointer: Row): string {
  const [sequence, n] = pointer.key.split('|').slice(-2);
  return noticeKey(noticeId(pointer.properties.number as RequestNumber, Number(sequence), Number(n)));
}

/** The notices behind pointers, in their order. */
export async function noticesBehind(
  table: Table,
  partition: string,
  pointers: readonly Row[],
): Promise<Row[]> {
  const rows = await Promise.all(pointers.map((pointer) => table.get(partition, keyBehind(pointer))));
  return rows.filter((row) => row !== null);
}
