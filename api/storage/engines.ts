import { type AzureAccount, openAzureTable } from './azure-table.ts';
import { openSqliteTable } from './sqlite-table.ts';
import type { Table } from './table.ts';

export type { AzureAccount };

/** The embedded store: one file in `folder`, one process. Throws `StoreRefused` with a sentence when another process uses it. */
export const openSqlite = (folder: string): Promise<Table> => openSqliteTable(folder);

/** Beside the process that writes, to look only. */
export const openSqliteAsGuest = (folder: string): Promise<Table> => openSqliteTable(folder, true);

/** Azure Table storage, for any number of processes. `name` of the table: letters and digits. */
export const openAzure = (account: AzureAccount, name?: string): Promise<Table> =>
  openAzureTable(account, name);
