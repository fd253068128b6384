import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAzure, openSqlite } from '#api/storage/engines.ts';
import type { Table } from '#api/storage/table.ts';
import { startAzurite } from './azurite.ts';
import { badTable } from './bad-table.ts';

export interface Opened {
  readonly table: Table;
  stop(): Promise<void>;
}

async function sqlite(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'feedback-loop-'));
  const table = await openSqlite(folder);
  return {
    table,
    async stop() {
      await table.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function azurite(): Promise<Opened> {
  const { connectionString, stop } = await startAzurite();
  return { table: await openAzure({ kind: 'connection string', connectionString }), stop };
}

/** Every kind of table that the specifications run over. The last wraps SQLite in a bad network. */
export const everyTable: readonly (readonly [name: string, open: () => Promise<Opened>])[] = [
  ['SQLite', sqlite],
  ['Azurite', azurite],
  [
    'a bad network',
    async () => {
      const { table, stop } = await sqlite();
      return { table: badTable(table).table, stop };
    },
  ],
];

export { azurite, sqlite };
