import { randomBytes } from 'node:crypto';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type Ask, opening, type Told } from './sqlite-messages.ts';
import { openDatabase } from './sqlite-open.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { StoreRefused } from './table.ts';

/**
 * SQLite in a thread of its own: in the main thread 2,000 queued writes let not one timer fire.
 * Whatever waits is done in one commit, so that a burst pays for one flush of the disk; nobody is answered
 * before that commit.
 */
const mostAtOnce = 64;

function serve(port: MessagePort): void {
  const { folder, guest } = workerData as { folder: string; guest: boolean };
  const { database, close } = openDatabase(folder, guest);
  const run = randomBytes(6).toString('hex');
  let written = 0;
  const rows = sqliteRows(database, () => `${run}-${(++written).toString(36)}`);

  const answer = (ask: Exclude<Ask, { kind: 'close' }>): unknown => {
    switch (ask.kind) {
      case 'get':
        return rows.get(ask.partition, ask.key);
      case 'range':
        return rows.range(ask.partition, ask.range);
      case 'transact':
        return rows.transact(ask.partition, ask.writes);
    }
  };

  function together(asks: readonly Exclude<Ask, { kind: 'close' }>[]): Told[] {
    const writing = asks.some((ask) => ask.kind === 'transact');
    if (writing) database.exec('BEGIN IMMEDIATE');
    try {
      const told = asks.map((ask) => ({ id: ask.id, result: answer(ask) }));
      if (writing) database.exec('COMMIT');
      return told;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      return asks.map((ask) => ({ id: ask.id, ...failure(error) }));
    }
  }

  port.on('message', (first: Ask) => {
    const batch: Exclude<Ask, { kind: 'close' }>[] = [];
    let closing: number | null = null;
    for (let ask: Ask | undefined = first; ask !== undefined; ) {
      if (ask.kind === 'close') closing = ask.id;
      else batch.push(ask);
      ask = batch.length < mostAtOnce && closing === null ? receiveMessageOnPort(port)?.message : undefined;
    }
    if (batch.length > 0) for (const told of together(batch)) port.postMessage(told);
    if (closing !== null) {
      close();
      port.postMessage({ id: closing, result: null } satisfies Told);
      port.close();
    }
  });
}

const failure = (error: unknown) => ({
  failed: error instanceof Error ? error.message : String(error),
  refused: error instanceof StoreRefused,
});

if (parentPort === null) throw new Error('sqlite-worker.ts runs in a worker thread only.');
try {
  serve(parentPort);
  parentPort.postMessage({ id: opening, result: null } satisfies Told);
} catch (error) {
  parentPort.postMessage({ id: opening, ...failure(error) } satisfies Told);
  parentPort.close();
}
