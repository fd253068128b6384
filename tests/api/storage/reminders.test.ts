import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, partitionOf, type Store } from '#api/storage/store.ts';
import { verify } from '#api/storage/verify/verify.ts';
import type { RemindersOwed } from '#bot/sending/reminders-owed.ts';
import type { PartnershipId } from '#domain/ids.ts';
import type { Reminder } from '#domain/reminders/plan.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { noRequest } from '#domain/requests/notice.ts';
import { summarise } from '#domain/requests/summary.ts';
import { badTable } from '#tests/support/bad-table.ts';
import { feedbackTo, moment, person } from '#tests/support/changes.ts';
import { ask } from '#tests/support/send.ts';
import { on } from '#tests/support/summaries.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const reminder = (who: string, day: string, before: string | null = null): Reminder => ({
  person: person(who),
  on: on(day),
  before: before === null ? null : on(before),
  reminded: { on: on(day), turns: { '3 decide': { times: 1, last: on(day) } } },
});
const thread = { conversation: '19:x', activity: null, link: null };

describe.each(everyTable)('reminders on %s', (_name, open) => {
  let opened: Opened;
  let store: Store;
  let partnership: PartnershipId;
  let queue: ReturnType<Store['notices']> & RemindersOwed;
  let used = 0;
  beforeAll(async () => {
    opened = await open();
    store = openStore({ engine: opened.table });
  }, 40_000);
  afterAll(() => opened.stop());
  beforeEach(() => {
    partnership = `partnership-${++used}` as PartnershipId;
    queue = store.notices(partnership);
  });

  it('are owed once a person and day, whoever looks, and found where notices are', async () => {
    const other = openStore({ engine: opened.table }).notices(partnership);
    const both = await Promise.all([
      queue.oweReminder(reminder('amir', '2026-11-25'), moment(1)),
      other.oweReminder(reminder('amir', '2026-11-25'), moment(1)),
    ]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await queue.oweReminder(reminder('amir', '2026-11-25'), moment(2))).toBe(false);
    expect(await queue.oweReminder(reminder('beth', '2026-11-25'), moment(2))).toBe(true);
    const due = await queue.due(moment(9), 10);
    expect(due.map(({ id, kind, number, to }) => ({ id, kind, number, to }))).toEqual([
      {
        id: '000000000|amir|2026-11-25',
        kind: 'reminder',
        number: noRequest,
        to: { kind: 'person', person: 'amir' },
      },
      {
        id: '000000000|beth|2026-11-25',
        kind: 'reminder',
        number: noRequest,
        to: { kind: 'person', person: 'beth' },
      },
    ]);
    expect((await queue.reminded()).get(person('amir'))).toEqual(reminder('amir', '2026-11-25').reminded);
  });

  it('are refused when somebody reminded that person since they were planned', async () => {
    await queue.oweReminder(reminder('amir', '2026-11-25'), moment(1));
    expect(await queue.oweReminder(reminder('amir', '2026-11-26'), moment(2))).toBe(false);
    expect(await queue.oweReminder(reminder('amir', '2026-11-26', '2026-11-25'), moment(2))).toBe(true);
    expect((await queue.reminded()).get(person('amir'))?.on).toBe('2026-11-26');
  });

  it('move like any notice, and are on nobody’s list of news', async () => {
    await queue.oweReminder(reminder('amir', '2026-11-25'), moment(1));
    const [owed] = await queue.due(moment(9), 10);
    if (owed === undefined) throw new Error('nothing is due');
    const sending = await queue.move(owed, { kind: 'sending', since: moment(2) });
    expect(await queue.sendingSince(moment(9))).toHaveLength(1);
    if (sending === null) throw new Error('it was ours');
    await queue.move(sending, { kind: 'waiting', why: 'for Amir', since: moment(3) });
    expect(await queue.waitingFor(person('amir'))).toHaveLength(1);
    expect(await store.ledger(partnership).inbox(person('amir'))).toEqual([]);
  });

  it('are owed once although the answer was lost', async () => {
    const bad = badTable(opened.table);
    const mine = openStore({ engine: bad.table }).notices(partnership);
    const amir = reminder('amir', '2026-11-25');
    bad.next('answer lost');
    await expect(mine.oweReminder(amir, moment(1))).rejects.toThrow();
    expect(await mine.oweReminder(amir, moment(2))).toBe(false);
    expect(await queue.due(moment(9), 10)).toHaveLength(1);
  });

  it('leave a ledger that verifies', async () => {
    await store.directory.addPartnership(partnership, []);
    await ask(store.ledger(partnership), 'a', 'How many?', { notices: [feedbackTo('amir')] });
    await queue.oweReminder(reminder('amir', '2026-11-25'), moment(1));
    await queue.oweDigest(on('2026-11-23'), moment(0), thread, moment(1));
    const verified = await verify(opened.table, partitionOf(partnership), { evolve, summarise });
    expect(verified).toMatchObject({ notices: 3, findings: [] });
  });

  it('a digest is owed once a week, and the next knows where the last began and whether it went out', async () => {
    expect(await queue.lastDigest()).toBeNull();
    expect(await queue.oweDigest(on('2026-11-16'), moment(0), null, moment(1))).toBe(true);
    expect(await queue.due(moment(9), 10)).toEqual([]);
    expect(await queue.lastDigest()).toEqual({ week: '2026-11-16', since: moment(0), toldAt: null });
    expect(await queue.oweDigest(on('2026-11-23'), moment(1), thread, moment(2))).toBe(true);
    expect(await queue.oweDigest(on('2026-11-23'), moment(5), thread, moment(6))).toBe(false);
    const [digest] = await queue.due(moment(9), 10);
    if (digest === undefined) throw new Error('nothing is due');
    expect(digest).toMatchObject({ kind: 'digest', to: { kind: 'thread' } });
    expect(await queue.lastDigest()).toMatchObject({ since: moment(1), toldAt: null });
    await queue.move(digest, { kind: 'told', route: { kind: 'mention' }, at: moment(4), proof: null });
    expect(await queue.lastDigest()).toMatchObject({ since: moment(1), toldAt: moment(4) });
    expect([...(await queue.reminded()).keys()]).toEqual([]);
  });
});
