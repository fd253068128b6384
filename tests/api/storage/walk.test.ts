import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openSqlite } from '#api/storage/engines.ts';
import { openStore } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { askChange, commentChange, feedbackTo, moment, number } from '#tests/support/changes.ts';

it('keeps a request, its notices and a repeated command over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'walk-'));
  const partnership = 'south-tees' as PartnershipId;
  let store = openStore({ engine: await openSqlite(folder) });
  let ledger = store.ledger(partnership);
  let loaded = await ledger.load([]);
  expect(
    await ledger.append(loaded.basis, askChange('a', loaded, 'How many?', { notices: [feedbackTo('amir')] })),
  ).toEqual({ kind: 'appended' });
  loaded = await ledger.load([number(1)]);
  await ledger.append(loaded.basis, commentChange('b', loaded, number(1), 'By ward, please'));
  await store.close();

  store = openStore({ engine: await openSqlite(folder) });
  ledger = store.ledger(partnership);
  expect((await ledger.history(number(1))).map((one) => one.event.kind)).toEqual(['asked', 'commented']);
  const empty = await ledger.load([]);
  expect(await ledger.append(empty.basis, askChange('a', empty))).toEqual({
    kind: 'already done',
    done: { number: 1, version: 1, edition: 1 },
  });
  const [due] = await store.notices(partnership).due(moment(), 10);
  expect(due).toMatchObject({ kind: 'feedback', number: 1, state: { kind: 'due' } });
  await store.close();
  await rm(folder, { recursive: true });
});
