import { type Properties, type Row, StoreRefused, StoreSilent, type Table } from './table.ts';

const tries = 8;

/**
 * Writes a row that nobody wrote before: of several at once exactly one does. The row as it is afterwards;
 * after a lost answer it is read, so compare what it says. Throws when the store does not answer.
 */
export async function insertOnce(
  table: Table,
  partition: string,
  key: string,
  properties: Properties,
): Promise<{ readonly row: Row; readonly isNew: boolean }> {
  let trouble: unknown = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      const row = await table.get(partition, key);
      if (row !== null) return { row, isNew: false };
      const written = await table.transact(partition, [{ kind: 'insert', key, properties }]);
      const etag = written.kind === 'committed' ? (written.etags[0] ?? null) : null;
      if (etag !== null) return { row: { key, etag, properties }, isNew: true };
    } catch (error) {
      if (error instanceof StoreRefused) throw error;
      trouble = error;
    }
  }
  throw new StoreSilent(`"${key}" could not be saved: the store did not answer.`, { cause: trouble });
}
