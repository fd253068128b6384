import { Worker } from 'node:worker_threads';
import { checkKey, checkRange, checkWrites } from './limits.ts';
import { type Ask, opening, type Told } from './sqlite-messages.ts';
import { type Page, type Row, StoreRefused, type Table, type Transacted } from './table.ts';

type Asked = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;
interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * The store in one file on a local disk, for one process (`guest` only looks and may come beside it).
 * Every commit is on the disk before it is answered.
 * Throws `StoreRefused` with a sentence when another process uses the folder.
 */
export async function openSqliteTable(folder: string, guest = false): Promise<Table> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
    workerData: { folder, guest },
  });
  const waiting = new Map<number, Waiting>();
  let lastId: number = opening;
  let ended: Error | null = null;

  const waitFor = (id: number) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended !== null) return reject(ended);
      waiting.set(id, { resolve, reject });
      worker.ref();
    });
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (told: Told) => {
    const asked = waiting.get(told.id);
    waiting.delete(told.id);
    if (waiting.size === 0) worker.unref();
    if ('result' in told) asked?.resolve(told.result);
    else asked?.reject(told.refused ? new StoreRefused(told.failed) : new Error(`SQLite: ${told.failed}`));
  });
  worker.on('error', end);
  worker.on('exit', () => end(new StoreRefused('The store is closed.')));

  const ask = (message: Asked): Promise<unknown> => {
    const id = ++lastId;
    const answered = waitFor(id);
    if (ended === null) worker.postMessage({ ...message, id });
    return answered;
  };

  await waitFor(opening);
  return {
    async get(partition, key) {
      checkKey(partition);
      checkKey(key);
      return (await ask({ kind: 'get', partition, key })) as Row | null;
    },
    async range(partition, range) {
      checkRange(partition, range);
      return (await ask({ kind: 'range', partition, range })) as Page;
    },
    async transact(partition, writes) {
      checkWrites(partition, writes);
      return (await ask({ kind: 'transact', partition, writes })) as Transacted;
    },
    async close() {
      if (ended !== null) return;
      const exited = new Promise((resolve) => worker.once('exit', resolve));
      await ask({ kind: 'close' });
      // Nothing is asked any more, so nothing else would keep the process until the thread has ended.
      worker.ref();
      await exited;
    },
  };
}
