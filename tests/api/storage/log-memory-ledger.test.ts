import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createLogMemory } from '#api/storage/log-memory.ts';
import { openStore, type Store } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { aPartnership } from '#tests/support/a-partnership.ts';
import { askChange, commentChange, moment, number } from '#tests/support/changes.ts';
import { on } from '#tests/support/summaries.ts';
import { type Opened, sqlite } from '#tests/support/tables.ts';

let opened: Opened;
let store: Store;
beforeEach(async () => {
  opened = await sqlite();
  store = openStore({ engine: opened.table });
});
afterEach(() => opened.stop());

it('reads the ledger itself: every commit is in the next answer', async () => {
  const ledger = store.ledger('harbour' as PartnershipId);
  const log = createLogMemory(ledger);
  const ask = (q?: string) =>
    log.page(
      { offset: 0, limit: 10, q },
      { viewer: { kind: 'app' }, partnership: aPartnership, today: on('2026-11-23') },
    );
  expect((await ask()).headline).toBe('No questions yet.');

  const first = await ledger.load([]);
  await ledger.append(first.basis, askChange('a', first, 'How many go missing?'));
  expect((await ask('missing')).rows.map((row) => row.number)).toEqual([1]);

  const second = await ledger.load([]);
  await ledger.append(second.basis, askChange('b', second, 'And from where?'));
  const third = await ledger.load([number(1)]);
  await ledger.append(third.basis, commentChange('c', third, number(1), 'Which year?', { at: moment(30) }));
  const page = await ask();
  expect([page.total, page.sequence]).toEqual([2, 3]);
  expect((await log.one(number(1), { kind: 'app' }))?.lastActAt).toBe(moment(30));
});
