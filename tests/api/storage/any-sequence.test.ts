import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openStore, partitionOf, type Store } from '#api/storage/store.ts';
import { verify } from '#api/storage/verify/verify.ts';
import type { PartnershipId } from '#domain/ids.ts';
import type { Change } from '#domain/request-service.ts';
import { touches } from '#domain/requests/commands.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import { instantOf } from '#domain/time.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { play, type Scene } from '#tests/support/play.ts';
import { type Opened, sqlite } from '#tests/support/tables.ts';

let opened: Opened;
let store: Store;
let runs = 0;

beforeAll(async () => {
  opened = await sqlite();
  store = openStore({ engine: opened.table });
});
afterAll(() => opened.stop());

function changeOf({ decided, actor, before }: Scene, key: string): Change | null {
  if (decided.kind !== 'changed') return null;
  const { events, requests, notices, settles, number } = decided;
  const request = requests.find((one) => one.number === number);
  if (request === undefined) throw new Error('the request of the command is not among those it changed');
  const by = actor.kind === 'person' ? actor.person : actor.kind;
  const done = { number, version: request.version, edition: request.edition };
  return { id: { by, key }, at: instantOf(before.clock), actor, events, requests, notices, settles, done };
}

it('keeps whatever people do as they did it, and verify agrees', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const partnership = `run-${++runs}` as PartnershipId;
      const ledger = store.ledger(partnership);
      const scenes: Scene[] = [];
      const book = play(all, (scene) => void scenes.push(scene));
      for (const [n, scene] of scenes.entries()) {
        const change = changeOf(scene, `${n}`);
        if (change === null) continue;
        const touched = change.requests.map((request) => request.number);
        const loaded = await ledger.load([...touches(scene.command), ...touched]);
        expect(await ledger.append(loaded.basis, change)).toEqual({ kind: 'appended' });
      }
      const kept = await openStore({ engine: opened.table })
        .ledger(partnership)
        .load([...book.requests.keys()]);
      expect(kept.requests).toEqual(book.requests);
      const verified = await verify(opened.table, partitionOf(partnership), { evolve, summarise });
      expect(verified.findings).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
