import type { StoreConfig } from '../config.ts';
import { openAzure, openSqlite } from '../storage/engines.ts';
import { StoreRefused, type Table } from '../storage/table.ts';

export type Opened =
  | { readonly kind: 'opened'; readonly engine: Table }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Opens the store of the settings, or says in one sentence why not and what to do. */
export async function openEngine(store: StoreConfig): Promise<Opened> {
  try {
    return { kind: 'opened', engine: await open(store) };
  } catch (error) {
    return { kind: 'refused', sentence: whyNot(error, store) };
  }
}

function open(store: StoreConfig): Promise<Table> {
  switch (store.kind) {
    case 'sqlite':
      return openSqlite(store.dataDir);
    case 'azure':
      return openAzure({ kind: 'connection string', connectionString: store.connectionString });
    case 'azure with identity':
      return openAzure({ kind: 'managed identity', endpoint: store.endpoint });
  }
}

/** The store's thread hands on what went wrong as text only. */
const cannotWrite =
  /\b(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|ENOSPC)\b|unable to open|readonly|disk is full/i;

function whyNot(error: unknown, store: StoreConfig): string {
  if (error instanceof StoreRefused) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (store.kind !== 'sqlite') {
    return `Azure Table storage did not answer: ${message}. Check the address, the key and the network, then start again.`;
  }
  return cannotWrite.test(message)
    ? `The data folder ${store.dataDir} cannot be written to. Give it to this user, or choose another: DATA_DIR=~/feedback-loop npm start.`
    : `The data in ${store.dataDir} could not be opened: ${message}. Nothing was changed.`;
}
