import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Table, Write } from '#api/storage/table.ts';
import { partition } from './prepare.ts';
import type { Rows } from './rows.ts';

/** How many requests go into one commit. */
const together = 500;

/** Straight into the database file, a thousand times faster than command by command. */
export function fillSqlite(folder: string, batches: Iterable<Rows>, say: (done: number) => void): void {
  const database = new DatabaseSync(join(folder, 'feedback-loop.db'));
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN');
  const insert = database.prepare('INSERT INTO row VALUES (?, ?, ?, ?)');
  let done = 0;
  let etag = 0;
  for (const rows of batches) {
    for (const [key, properties] of rows)
      insert.run(partition, key, `filled-${(++etag).toString(36)}`, JSON.stringify(properties));
    done += 1;
    if (done % together !== 0) continue;
    database.exec('COMMIT; BEGIN');
    say(done);
  }
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

const atOnce = 100;

/** Through the port, a hundred rows at a time. */
export async function fillTable(table: Table, batches: Iterable<Rows>): Promise<void> {
  let waiting: Write[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const written = await table.transact(partition, waiting);
    if (written.kind !== 'committed') throw new Error('A row to fill in was there before.');
    waiting = [];
  };
  for (const rows of batches) {
    for (const [key, properties] of rows) {
      waiting.push({ kind: 'insert', key, properties });
      if (waiting.length === atOnce) await flush();
    }
  }
  await flush();
}
