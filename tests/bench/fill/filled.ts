import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAzure, openSqlite } from '#api/storage/engines.ts';
import { readHead } from '#api/storage/ledger/head.ts';
import { sampleId } from '#local/sample/ready.ts';
import { benchPartnership, createHistory } from './history.ts';
import { moveHead, prepareStore } from './prepare.ts';
import { fillSqlite, fillTable } from './sinks.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(root, '.cache/bench');
/** Of the rows that a few requests leave: while they are the same, a filled store is used again. */
function fingerprint(): string {
  const now = Date.UTC(2026, 10, 22);
  const head = readHead(null, () => '');
  const few = createHistory(sampleId, benchPartnership(now), 40, now, head);
  const hash = createHash('sha256');
  for (const rows of few.rows()) hash.update(JSON.stringify([...rows]));
  return hash.digest('hex').slice(0, 12);
}

/** A copy of a store with so many requests, to be used and thrown away. It is filled once for each format. */
export async function filledFolder(count: number, say: (line: string) => void): Promise<string> {
  const kept = join(cache, `filled-${count}-${fingerprint()}`);
  if (!existsSync(kept)) {
    for (const old of existsSync(cache) ? readdirSync(cache) : [])
      if (old.startsWith(`filled-${count}-`)) rmSync(join(cache, old), { recursive: true });
    mkdirSync(cache, { recursive: true });
    const making = mkdtempSync(join(cache, 'making-'));
    await fill(making, count, say);
    renameSync(making, kept);
  }
  const used = mkdtempSync(join(cache, 'used-'));
  cpSync(kept, used, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return used;
}

async function fill(folder: string, count: number, say: (line: string) => void): Promise<void> {
  const now = Date.now();
  const prepared = await openSqlite(folder);
  const { partnership, head } = await prepareStore(prepared, now);
  await prepared.close();
  const history = createHistory(sampleId, partnership, count, now, head);
  fillSqlite(folder, history.rows(), (done) => {
    if (done % 10_000 === 0) say(`  filled ${done} of ${count}`);
  });
  const table = await openSqlite(folder);
  await moveHead(table, history.head());
  await table.close();
  say(`  filled ${count} requests in ${Math.round((Date.now() - now) / 1000)} s`);
}

/** The same through the Azure client, into an empty account. */
export async function fillAzure(connectionString: string, count: number): Promise<void> {
  const now = Date.now();
  const table = await openAzure({ kind: 'connection string', connectionString });
  const { partnership, head } = await prepareStore(table, now);
  const history = createHistory(sampleId, partnership, count, now, head);
  await fillTable(table, history.rows());
  await moveHead(table, history.head());
  await table.close();
}
