import { type Properties, type Row, StoreRefused, StoreSilent, type Table } from './table.ts';

const tries = 8;

/** Whether a row says exactly this. */
export const says = (row: Row | null, properties: Properties): boolean =>
  row !== null &&
  Object.keys(row.properties).length === Object.keys(properties).length &&
  Object.entries(properties).every(([name, value]) => row.properties[name] === value);

/**
 * Makes one row say this, whatever it said: the last writer wins, so a repeat does no harm and a lost answer is
 * simply tried again. Throws when the store does not answer.
 */
export async function put(
  table: Table,
  partition: string,
  key: string,
  properties: Properties,
): Promise<void> {
  let trouble: unknown = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      const row = await table.get(partition, key);
      if (says(row, properties)) return;
      const transacted = await table.transact(partition, [
        row === null
          ? { kind: 'insert', key, properties }
          : { kind: 'replace', key, etag: row.etag, properties },
      ]);
      if (transacted.kind === 'committed') return;
    } catch (error) {
      if (error instanceof StoreRefused) throw error;
      trouble = error;
    }
  }
  throw new StoreSilent(`"${key}" could not be saved: the store did not answer.`, { cause: trouble });
}
