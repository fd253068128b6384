import type { RequestNumber } from '#domain/ids.ts';
import { idBehind, noticeKey } from '../ledger/keys.ts';
import type { Row, Table } from '../table.ts';

/** The key of the notice a pointer points to: the pointer's last two parts and its number. */
export const keyBehind = (pointer: Row): string =>
  noticeKey(idBehind(pointer.properties.number as RequestNumber, pointer.key));

/** The notices behind pointers, in their order. */
export async function noticesBehind(
  table: Table,
  partition: string,
  pointers: readonly Row[],
): Promise<Row[]> {
  const rows = await Promise.all(pointers.map((pointer) => table.get(partition, keyBehind(pointer))));
  return rows.filter((row) => row !== null);
}
