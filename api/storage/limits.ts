import { type Properties, type Range, StoreRefused, type Write } from './table.ts';

/**
 * Azure Table storage's limits, held by every engine so that nothing passes locally that fails in production
 * (https://learn.microsoft.com/azure/storage/tables/scalability-targets). Azurite does not hold all of them.
 */
export const limits = {
  keyCharacters: 200,
  /** UTF-16 units of a text as encoded in JSON: quotes and line breaks count double. 64 KiB. */
  textUnits: 32_768,
  properties: 252,
  rowBytes: 1_048_576,
  writes: 100,
  transactionBytes: 4_194_304,
  pageRows: 1_000,
} as const;

/** Around each part of a multipart batch: boundary, headers, address. */
const partOverhead = 1_000;
const plainKey = /^[ -~]+$/;
const forbidden = /[/\\#?]/;
const plainName = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;
const reserved = new Set(['partitionkey', 'rowkey', 'timestamp', 'etag']);

/** Whole numbers beyond 32 bits would need another type in Azure. */
const isHeld = (value: number) =>
  Number.isFinite(value) && (!Number.isInteger(value) || Math.abs(value) < 2 ** 31);

export function checkKey(key: string): void {
  if (key.length > limits.keyCharacters || !plainKey.test(key) || forbidden.test(key)) {
    throw new StoreRefused(
      `"${key.slice(0, 60)}" cannot be a key: 1 to ${limits.keyCharacters} ASCII characters, none of / \\ # ?`,
    );
  }
}

export function checkRange(partition: string, range: Range): void {
  checkKey(partition);
  checkKey(range.from);
  checkKey(range.to);
  if (range.limit !== undefined && (range.limit < 1 || range.limit > limits.pageRows)) {
    throw new StoreRefused(`A page holds 1 to ${limits.pageRows} rows; ${range.limit} were asked for.`);
  }
}

/** Throws `StoreRefused` unless Azure would accept this as one transaction. */
export function checkWrites(partition: string, writes: readonly Write[]): void {
  checkKey(partition);
  if (writes.length < 1 || writes.length > limits.writes) {
    throw new StoreRefused(
      `A transaction holds 1 to ${limits.writes} writes; this one has ${writes.length}.`,
    );
  }
  if (new Set(writes.map((write) => write.key)).size < writes.length) {
    throw new StoreRefused('A transaction may write each row only once.');
  }
  if (writes.every((write) => write.kind === 'delete')) {
    throw new StoreRefused('A delete is safe only beside a row that is inserted or replaced.');
  }
  let bytes = 0;
  for (const write of writes) {
    checkKey(write.key);
    if (write.kind === 'replace' && (write.etag === '' || write.etag === '*')) {
      throw new StoreRefused(`Replacing "${write.key}" needs the etag that was read.`);
    }
    bytes += partOverhead + (write.kind === 'delete' ? 0 : rowBytes(write.key, write.properties));
  }
  if (bytes > limits.transactionBytes) {
    throw new StoreRefused(`A transaction holds 4 MiB; this one has ${bytes} bytes.`);
  }
}

function rowBytes(key: string, properties: Properties): number {
  const entries = Object.entries(properties);
  if (entries.length > limits.properties) {
    throw new StoreRefused(`"${key}" has ${entries.length} properties; a row holds ${limits.properties}.`);
  }
  let bytes = key.length * 2;
  for (const [name, value] of entries) {
    if (!plainName.test(name) || reserved.has(name.toLowerCase())) {
      throw new StoreRefused(`"${name}" cannot be the name of a property of "${key}".`);
    }
    if (typeof value === 'string') {
      const units = JSON.stringify(value).length - 2;
      if (units > limits.textUnits) {
        throw new StoreRefused(
          `"${name}" of "${key}" is ${units} units long; a property holds ${limits.textUnits}.`,
        );
      }
      bytes += units * 2;
    } else if (typeof value === 'number' && !isHeld(value)) {
      throw new StoreRefused(`"${name}" of "${key}" is not a number the store can hold.`);
    }
    bytes += 8 + name.length * 2;
  }
  if (bytes > limits.rowBytes) throw new StoreRefused(`"${key}" has ${bytes} bytes; a row holds 1 MiB.`);
  return bytes;
}
