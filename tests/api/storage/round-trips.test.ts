import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openStore } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { feedbackTo, number } from '#tests/support/changes.ts';
import { type Counting, countTrips } from '#tests/support/counting-table.ts';
import { ask, comment } from '#tests/support/send.ts';
import { type Opened, sqlite } from '#tests/support/tables.ts';

const partnership = 'south-tees' as PartnershipId;
let opened: Opened;
let counting: Counting;

beforeEach(async () => {
  opened = await sqlite();
  counting = countTrips(opened.table);
});
afterEach(() => opened.stop());

const another = () => openStore({ engine: counting.table }).ledger(partnership);

it('a command costs one round trip when this process wrote last', async () => {
  const ledger = another();
  await ask(ledger, 'a');
  expect(await counting.trips(() => ask(ledger, 'b', 'More?', { notices: [feedbackTo('amir', 2)] }))).toBe(1);
  expect(await counting.trips(() => comment(ledger, 'c', number(1), 'One'))).toBe(1);
  expect(await counting.trips(() => comment(ledger, 'd', number(1), 'Two'))).toBe(1);
});

it('and one parallel read more when it has not written yet', async () => {
  await ask(another(), 'a');
  expect(await counting.trips(() => comment(another(), 'b', number(1), 'One'))).toBe(2);
});

it('and one refused try more when it finds out only then that another process wrote', async () => {
  const [one, two] = [another(), another()];
  await ask(one, 'a');
  await comment(two, 'b', number(1), 'Meanwhile');
  expect(await counting.trips(() => comment(one, 'c', number(1), 'Late'))).toBe(3);
  expect(await counting.trips(() => comment(one, 'd', number(1), 'Again'))).toBe(1);
});

it('and looking again costs nothing', async () => {
  const ledger = another();
  await ask(another(), 'a');
  expect(await counting.trips(() => ledger.load([]))).toBe(1);
  expect(await counting.trips(() => ledger.load([]))).toBe(0);
  expect(await counting.trips(() => ledger.load([number(1)]))).toBe(1);
  expect(await counting.trips(() => ledger.load([number(1)]))).toBe(0);
});
