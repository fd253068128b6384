import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from './table.ts';

/** NFS, SMB, CIFS, SMB2 (statfs(2)): their locks and flushes cannot be trusted with a WAL database. */
const networkDrives = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);
const databaseFile = 'feedback-loop.db';
/** How long a process waits for the one before it to be gone. */
const handOverMs = 1_500;

/**
 * Held by the one process that may write, until it ends: the operating system lets go of it even after a
 * SIGKILL. Throws `StoreRefused` with a sentence when another process has it.
 */
function takeFolder(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'in-use.db'), { timeout: handOverMs });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw new StoreRefused(
      `Another Feedback Loop process is using ${folder}. SQLite serves one process: stop the other one, give this one its own DATA_DIR, or use Azure Table storage (TABLES_CONNECTION_STRING) to run several.`,
      { cause: error },
    );
  }
}

export interface OpenDatabase {
  readonly database: DatabaseSync;
  close(): void;
}

/** `guest`: only looks (verify), so it may come beside the process that writes. */
export function openDatabase(folder: string, guest: boolean): OpenDatabase {
  if (guest && !existsSync(join(folder, databaseFile)))
    throw new StoreRefused(`There is no store in ${folder}.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (networkDrives.has(statfsSync(folder).type >>> 0)) {
    throw new StoreRefused(
      `${folder} is on a network drive, where SQLite can lose data. Choose a DATA_DIR on a local disk, or use Azure Table storage (TABLES_CONNECTION_STRING).`,
    );
  }
  const lock = guest ? null : takeFolder(folder);
  const database = new DatabaseSync(join(folder, databaseFile), { timeout: 5_000 });
  // A row of 1 to 2 kB fits into a page of 8 kB. With the usual 4 kB each takes a page of its own besides:
  // measured, twice the file and twice the time to load. A database that exists keeps the size it has.
  database.exec('PRAGMA page_size = 8192');
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  return {
    database,
    close() {
      database.close();
      lock?.close();
    },
  };
}
