import type { AzureAccount } from './azure-table.ts';
import { openSqliteTable } from './sqlite-table.ts';
import type { Table } from './table.ts';

export type { AzureAccount };

/** The embedded store: one file in `folder`, one process. Throws `StoreRefused` with a sentence when another process uses it. */
export const openSqlite = (folder: string): Promise<Table> => openSqliteTable(folder);

/** Beside the process that writes, to look only. */
export const openSqliteAsGuest = (folder: string): Promise<Table> => openSqliteTable(folder, true);

/** Azure Table storage, for any number of processes. `name` of the table: letters and digits. */
export async function openAzure(account: AzureAccount, name?: string): Promise<Table> {
  // Loaded only when it is used: a local trial need not wait for the SDK.
  const { openAzureTable } = await import('./azure-table.ts');
  return openAzureTable(account, name);
}
