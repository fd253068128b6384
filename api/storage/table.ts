/**
 * The store as everything above it sees it: the shape of Azure Table storage, as small as it can be.
 * Two engines fill it (sqlite-table.ts, azure-table.ts) and pass one specification.
 */

export type Value = string | number | boolean;
/** Own properties of a row; never `PartitionKey`, `RowKey`, `Timestamp` or `etag`. */
export type Properties = Readonly<Record<string, Value>>;

export interface Row {
  readonly key: string;
  /** Changes with every write of the row; never repeats. */
  readonly etag: string;
  readonly properties: Properties;
}

/** Keys from `from` (inclusive) to `to` (exclusive), compared as ASCII text. */
export interface Range {
  readonly from: string;
  readonly to: string;
  /** Most rows wanted in one page, 1 to 1,000; left out: 1,000. */
  readonly limit?: number;
  /** What an earlier page said under `next`. */
  readonly continuation?: string;
}

/** A page may be empty and still continue. Only `next: null` is the end. */
export interface Page {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

export type Write =
  | { readonly kind: 'insert'; readonly key: string; readonly properties: Properties }
  | { readonly kind: 'replace'; readonly key: string; readonly etag: string; readonly properties: Properties }
  /**
   * Deletes whatever is there now: Azure drops a delete's etag inside a transaction. So it is accepted only
   * beside an insert or a replace, which guard the transaction. A missing row is a conflict.
   */
  | { readonly kind: 'delete'; readonly key: string };

export type Transacted =
  /** One etag for each write, by position; null for a delete. */
  | { readonly kind: 'committed'; readonly etags: readonly (string | null)[] }
  /**
   * A row to insert was there, or one to replace or delete was not as expected. Over a network this may also
   * be the answer to a repeat of one's own commit: read before believing it.
   */
  | { readonly kind: 'conflict' };

export interface Table {
  get(partition: string, key: string): Promise<Row | null>;
  range(partition: string, range: Range): Promise<Page>;
  /**
   * All of the writes or none: at most 100, in one partition, each key once.
   * Throws `StoreRefused` when it can never succeed; any other throw leaves open whether it was written.
   */
  transact(partition: string, writes: readonly Write[]): Promise<Transacted>;
  close(): Promise<void>;
}

/** Trying again cannot help: over a limit of the store, or the store does not accept us. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}

/** Whether it was written is unknown, and patience is at an end. The message is for people. */
export class StoreSilent extends Error {
  override readonly name = 'StoreSilent';
}
