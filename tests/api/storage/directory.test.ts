import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredDirectory } from '#api/storage/directory.ts';
import { openStore } from '#api/storage/store.ts';
import type { Directory } from '#bot/directory.ts';
import type { NoticeQueue, SendingLease } from '#bot/sending/notice-queue.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { person } from '#tests/support/changes.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const partnership = 'south-tees' as PartnershipId;
const amir = { partnership, person: person('amir') };
const home = { tenant: 'council', object: '0f0e-1' };
const guest = { tenant: 'police', object: '0f0e-2' };

describe.each(everyTable)('the directory on %s', (_name, open) => {
  let opened: Opened;
  let directory: StoredDirectory;
  beforeAll(async () => {
    opened = await open();
    directory = openStore({ engine: opened.table }).directory;
  }, 40_000);
  afterAll(() => opened.stop());

  it('knows one human by several accounts, and an account by tenant and object only', async () => {
    await directory.addAccount(home, amir);
    await directory.addAccount(guest, amir);
    expect(await directory.whoIs(home)).toEqual(amir);
    expect(await directory.whoIs(guest)).toEqual(amir);
    expect(await directory.whoIs({ tenant: 'police', object: '0f0e-1' })).toBeNull();
    expect(await directory.accountsOf(amir.person)).toEqual([home, guest]);
    expect(await directory.accountsOf(person('ami'))).toEqual([]);
  });

  it('gives an account to whoever it was given last', async () => {
    const moved = { tenant: 'health', object: 'x' };
    await directory.addAccount(moved, { ...amir, person: person('beth') });
    await directory.addAccount(moved, { ...amir, person: person('carol') });
    expect(await directory.accountsOf(person('beth'))).toEqual([]);
    expect(await directory.accountsOf(person('carol'))).toEqual([moved]);
  });

  it('remembers a chat until it is forgotten', async () => {
    const reference = {
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      tenant: 'council',
      conversation: 'a:1',
      scope: 'personal',
      bot: '28:x',
    } as const;
    expect(await directory.chatOf(amir.person)).toBeNull();
    await directory.rememberChat(amir.person, reference);
    expect(await directory.chatOf(amir.person)).toEqual(reference);
    await directory.forgetChat(amir.person);
    expect(await directory.chatOf(amir.person)).toBeNull();
    await directory.rememberChat(amir.person, reference);
    expect(await directory.chatOf(amir.person)).toEqual(reference);
  });

  it('finds a partnership by its teams, whose ids hold what a key may not', async () => {
    await directory.addPartnership(partnership, [{ tenant: 'council', team: '19:a/b#c?d|e@thread.tacv2' }]);
    await directory.addPartnership(partnership, [{ tenant: 'council', team: '19:two@thread.tacv2' }]);
    expect(await directory.partnershipOfTeam('council', '19:a/b#c?d|e@thread.tacv2')).toBe(partnership);
    expect(await directory.partnershipOfTeam('council', '19:two@thread.tacv2')).toBe(partnership);
    expect(await directory.partnershipOfTeam('police', '19:two@thread.tacv2')).toBeNull();
    expect(await directory.partnerships()).toEqual([partnership]);
  });

  it('keeps a tenant stopped until it is heard from', async () => {
    await directory.stopTenant('police');
    expect([await directory.isStopped('police'), await directory.isStopped('council')]).toEqual([
      true,
      false,
    ]);
    await directory.resumeTenant('police');
    expect(await directory.isStopped('police')).toBe(false);
  });

  it('is what the bot asks for', () => {
    const store = openStore({ engine: opened.table });
    const ports: { directory: Directory; notices: NoticeQueue; lease: SendingLease } = {
      directory: store.directory,
      notices: store.notices(partnership),
      lease: store.sendingLease,
    };
    expect(Object.keys(ports)).toHaveLength(3);
  });
});
