import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openAzure, openSqlite } from '#api/storage/engines.ts';
import { openStore, partitionOf } from '#api/storage/store.ts';
import { verify } from '#api/storage/verify/verify.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import { startAzurite } from '#tests/support/azurite.ts';
import { person } from '#tests/support/changes.ts';
import { startLedgerProcess } from '#tests/support/ledger-process.ts';

const partnership = 'south-tees' as PartnershipId;
const oneTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const fold = { evolve, summarise };

it('numbers the questions of two processes without a gap or a double, and nobody gives up', async () => {
  const { connectionString, stop } = await startAzurite();
  const processes = ['one', 'two'].map((name) =>
    startLedgerProcess('azure', connectionString, name, '10', '10'),
  );
  await Promise.all(processes.map(({ ready }) => ready));
  for (const { go } of processes) go();
  expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0]);
  const numbers = processes.flatMap(({ answered }) => [...answered.values()]);
  expect(numbers.sort((a, b) => a - b)).toEqual(oneTo(20));
  const engine = await openAzure({ kind: 'connection string', connectionString });
  expect((await verify(engine, partitionOf(partnership), fold)).findings).toEqual([]);
  await stop();
}, 60_000);

it('refuses a second process on SQLite with a sentence, until the first is gone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'one-process-'));
  const first = startLedgerProcess('sqlite', folder, 'one', '0');
  await first.ready;
  const second = startLedgerProcess('sqlite', folder, 'two', '0');
  await expect(second.ready).rejects.toThrow(
    `Another Feedback Loop process is using ${folder}. SQLite serves one process: stop the other one, give this one its own DATA_DIR, or use Azure Table storage (TABLES_CONNECTION_STRING) to run several.`,
  );
  expect(await second.ended).toBe(1);
  first.kill();
  await first.ended;
  const third = startLedgerProcess('sqlite', folder, 'three', '0');
  await third.ready;
  third.kill();
  await third.ended;
  await rm(folder, { recursive: true });
}, 30_000);

it('loses no answered command when killed under load', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));
  const promised = new Map<string, number>();
  for (const round of [0, 1, 2, 3]) {
    const child = startLedgerProcess('sqlite', folder, `round-${round}`, '100000', '8');
    await child.ready;
    child.go();
    await child.hasAnswered(40 + 30 * round);
    child.kill();
    expect(await child.ended).toBeNull();
    for (const [key, number] of child.answered) promised.set(key, number);
  }
  const engine = await openSqlite(folder);
  const ledger = openStore({ engine }).ledger(partnership);
  expect(promised.size).toBeGreaterThanOrEqual(40 + 70 + 100 + 130);
  for (const [key, number] of promised) {
    expect(await ledger.done({ by: person('priya'), key })).toEqual({ number, version: 1, edition: 1 });
  }
  expect(new Set(promised.values()).size).toBe(promised.size);
  expect((await verify(engine, partitionOf(partnership), fold)).findings).toEqual([]);
  await engine.close();
  await rm(folder, { recursive: true });
}, 60_000);
