import { openSqliteTable } from './sqlite-table.ts';
import type { Table } from './table.ts';

/** The embedded store: one file in `folder`, one process. Throws `StoreRefused` with a sentence when another process uses it. */
export const openSqlite = (folder: string): Promise<Table> => openSqliteTable(folder);
