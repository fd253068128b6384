import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAzure, openSqlite } from '#api/storage/engines.ts';
import type { Table } from '#api/storage/table.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import { startAzurite } from '#tests/support/azurite.ts';
import { crowdId, withCrowd } from '#tests/support/crowd.ts';
import { type Dice, diceFrom } from '#tests/support/dice.ts';
import { type LoopbackConnector, startLoopbackConnector } from '#tests/support/loopback-connector.ts';
import { type SenderProcess, startSenderProcess } from '#tests/support/sender-process.ts';
import { sayTally, type Tally, tallyOf } from '#tests/support/sent-tally.ts';
import { openBench, start } from '../support/bench.ts';
import { lifeOn } from '../support/life.ts';

const people = 20;
/** The senders' clocks, as many times as fast as ours: a lease of thirty seconds lapses in half a second, or two. */
const fast = 60;
const brisk = 15;

interface Place {
  readonly words: readonly [engine: string, place: string];
  open(): Promise<Table>;
  end(): Promise<void>;
}

async function onDisk(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'feedback-loop-'));
  return {
    words: ['sqlite', folder],
    open: () => openSqlite(folder),
    end: () => rm(folder, { recursive: true }),
  };
}

async function inAzurite(): Promise<Place> {
  const { connectionString, stop } = await startAzurite();
  const open = () => openAzure({ kind: 'connection string', connectionString });
  return { words: ['azure', connectionString], open, end: stop };
}

let connector: LoopbackConnector;
let senders: SenderProcess[] = [];
beforeEach(async () => {
  connector = await startLoopbackConnector();
});
afterEach(async () => {
  for (const sender of senders) await sender.kill();
  senders = [];
  await connector.close();
});

/** So many decided requests with `people` contributors each, all still to be told. One of them has not opened the app. */
async function owe(place: Place, requests: number, speed: number) {
  const table = await place.open();
  const partnership = withCrowd(people, instantOf(start));
  const bench = await openBench({ table, isNew: true, partnership, serviceUrl: connector.serviceUrl });
  const life = lifeOn(bench);
  const crowd = Array.from({ length: people }, (_, n) => crowdId(n + 1));
  for (let n = 0; n < requests; n += 1) await life.decided(crowd);
  connector.notInstalledFor(bench.accountOf('p3').object);
  await table.close();
  const began = Date.now();
  return {
    startSender(): SenderProcess {
      const { serviceUrl, host } = connector;
      const sender = startSenderProcess(...place.words, serviceUrl, host, people, requests, began, speed);
      senders.push(sender);
      return sender;
    },
    async tally(): Promise<Tally> {
      const open = await place.open();
      const { room } = await openBench({ table: open, partnership });
      const all: Notice[] = [];
      for (let n = 1; n <= requests; n += 1) all.push(...(await room.notices.ofRequest(n as never)));
      await open.close();
      return tallyOf(all, connector.taken);
    },
  };
}

const until = async (happened: () => boolean): Promise<void> => {
  for (const latest = Date.now() + 15_000; !happened(); await sleep(1))
    if (Date.now() > latest) throw new Error('It did not happen within fifteen seconds.');
};
/** When so many more attempts than now have reached Teams, and a little later. */
async function someAttempts(dice: Dice): Promise<void> {
  const goal = connector.attempts.length + 10 + dice.roll(40);
  await until(() => connector.attempts.length >= goal);
  await sleep(dice.roll(12));
}
/** Teams has a message, and its answer has not arrived. */
async function oneUnanswered(): Promise<void> {
  connector.mood({ kind: 'late', byMs: 150 });
  const before = connector.taken.length;
  await until(() => connector.taken.length > before);
}

const soundly = (tally: Tally, title: string): void => {
  console.log(`${title}: ${sayTally(tally)}`);
  expect(tally.wrong).toEqual([]);
  expect([...tally.listed.keys()]).toEqual(['Person 3 has not opened the app yet']);
  const { toldOnce, possiblyTwice, superseded, listed } = tally;
  const accounted = [...listed.values()].reduce((sum, n) => sum + n, toldOnce + possiblyTwice + superseded);
  expect(accounted).toBe(tally.owed);
};

describe.each([
  ['SQLite', onDisk, 8],
  ['Azurite', inAzurite, 6],
] as const)('a sender that is killed again and again, over %s', (name, found, requests) => {
  it('leaves nothing untold and nothing twice that is not marked so', async () => {
    const place = await found();
    const { startSender, tally } = await owe(place, requests, fast);
    const dice = diceFrom(20_261_125);
    for (let round = 0; round < 4; round += 1) {
      const sender = startSender();
      await sender.says('holds');
      await (round === 2 ? oneUnanswered() : someAttempts(dice));
      await sender.kill();
      expect(sender.hasSaid('done')).toBe(false);
      connector.mood({ kind: 'well' });
    }
    const last = startSender();
    await last.says('done');
    await last.kill();
    const total = await tally();
    soundly(total, `Killed four times over ${name}`);
    expect(total.owed).toBeGreaterThan(requests * people);
    expect(total.repeats).toBeGreaterThanOrEqual(1);
    await place.end();
  }, 60_000);
});

describe.each(['is killed', 'stalls'] as const)(
  'two processes on one store, of which the one that sends %s',
  (how) => {
    it('lose nothing: the other takes over within a minute of theirs', async () => {
      const place = await inAzurite();
      const { startSender, tally } = await owe(place, 3, brisk);
      const first = startSender();
      await first.says('holds');
      const second = startSender();
      await second.says('ready');
      const goal = connector.attempts.length + 10;
      await until(() => connector.attempts.length >= goal);
      expect(second.hasSaid('holds')).toBe(false);
      const before = connector.attempts.length;
      const stopped = Date.now();
      if (how === 'is killed') await first.kill();
      else first.stall();
      await until(() => connector.attempts.length > before + 1);
      const theirs = (Date.now() - stopped) * brisk;
      console.log(`Taken over after ${Math.round(theirs / 1000)} s of theirs`);
      expect(theirs).toBeLessThan(60_000);
      first.goOn();
      await second.says('done');
      soundly(await tally(), `Two processes, one ${how}`);
      await place.end();
    }, 60_000);
  },
);
