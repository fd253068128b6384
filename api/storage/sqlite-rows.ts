import type { DatabaseSync } from 'node:sqlite';
import { limits } from './limits.ts';
import type { Page, Properties, Range, Row, Transacted, Write } from './table.ts';

/** The port's three operations on an open database. Runs in the worker; the caller holds the transaction. */
export interface SqliteRows {
  get(partition: string, key: string): Row | null;
  range(partition: string, range: Range): Page;
  transact(partition: string, writes: readonly Write[]): Transacted;
}

/** A page also ends here, so that long rows cannot make one answer huge. */
const pageUnits = 4_000_000;

const toRow = (found: Record<string, unknown>): Row => ({
  key: String(found.key),
  etag: String(found.etag),
  properties: JSON.parse(String(found.properties)) as Properties,
});

/** `newEtag` never repeats, also not after a restart: a row that was deleted and made again must not look unchanged. */
export function sqliteRows(database: DatabaseSync, newEtag: () => string): SqliteRows {
  database.exec(`CREATE TABLE IF NOT EXISTS row (
    partition TEXT NOT NULL, key TEXT NOT NULL, etag TEXT NOT NULL, properties TEXT NOT NULL,
    PRIMARY KEY (partition, key)) STRICT, WITHOUT ROWID`);
  const one = database.prepare('SELECT key, etag, properties FROM row WHERE partition = ? AND key = ?');
  const some = database.prepare(
    'SELECT key, etag, properties FROM row WHERE partition = ? AND key >= ? AND key < ? ORDER BY key LIMIT ?',
  );
  const insert = database.prepare('INSERT OR IGNORE INTO row VALUES (?, ?, ?, ?)');
  const replace = database.prepare(
    'UPDATE row SET etag = ?, properties = ? WHERE partition = ? AND key = ? AND etag = ?',
  );
  const remove = database.prepare('DELETE FROM row WHERE partition = ? AND key = ?');

  /** The row's new etag, null for a delete, undefined when the row was not as expected. */
  function apply(partition: string, write: Write): string | null | undefined {
    const etag = newEtag();
    switch (write.kind) {
      case 'insert':
        return insert.run(partition, write.key, etag, JSON.stringify(write.properties)).changes === 1
          ? etag
          : undefined;
      case 'replace':
        return replace.run(etag, JSON.stringify(write.properties), partition, write.key, write.etag)
          .changes === 1
          ? etag
          : undefined;
      case 'delete':
        return remove.run(partition, write.key).changes === 1 ? null : undefined;
    }
  }

  return {
    get(partition, key) {
      const found = one.get(partition, key);
      return found === undefined ? null : toRow(found);
    },
    range(partition, range) {
      const limit = range.limit ?? limits.pageRows;
      const rows: Row[] = [];
      let units = 0;
      for (const found of some.iterate(partition, range.continuation ?? range.from, range.to, limit + 1)) {
        const row = toRow(found);
        if (rows.length === limit || units > pageUnits) return { rows, next: row.key };
        units += String(found.properties).length;
        rows.push(row);
      }
      return { rows, next: null };
    },
    transact(partition, writes) {
      database.exec('SAVEPOINT one');
      const etags: (string | null)[] = [];
      for (const write of writes) {
        const etag = apply(partition, write);
        if (etag === undefined) {
          database.exec('ROLLBACK TO one; RELEASE one');
          return { kind: 'conflict' };
        }
        etags.push(etag);
      }
      database.exec('RELEASE one');
      return { kind: 'committed', etags };
    },
  };
}
