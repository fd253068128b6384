import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { rememberDirectory } from '#api/start/remember-directory.ts';
import { openStore } from '#api/storage/store.ts';
import type { PartnershipId, PersonId } from '#domain/ids.ts';
import { countTrips } from '#tests/support/counting-table.ts';
import { type Opened, sqlite } from '#tests/support/tables.ts';

let opened: Opened;
beforeEach(async () => {
  opened = await sqlite();
});
afterEach(() => opened.stop());

const account = { tenant: 't', object: 'o' };
const known = (person: string) => ({ partnership: 'small' as PartnershipId, person: person as PersonId });

it('asks once in half a minute who an account is; what this process writes counts at once', async () => {
  let clock = 0;
  const counting = countTrips(opened.table);
  const { directory } = rememberDirectory(openStore({ engine: counting.table }), () => clock);
  const elsewhere = openStore({ engine: opened.table }).directory;
  const who = async () => (await directory.whoIs(account))?.person ?? null;

  expect(await who()).toBeNull();
  await elsewhere.addAccount(account, known('helen'));
  expect(await who()).toBe('helen');
  expect(await counting.trips(who)).toBe(0);

  await elsewhere.addAccount(account, known('imran'));
  clock = 29_999;
  expect(await who()).toBe('helen');
  clock = 30_000;
  expect(await who()).toBe('imran');

  await directory.addAccount(account, known('priya'));
  expect(await who()).toBe('priya');
});
