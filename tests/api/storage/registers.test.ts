import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entriesOf } from '#api/storage/registers.ts';
import { openStore } from '#api/storage/store.ts';
import type { PartnershipId, PersonId } from '#domain/ids.ts';
import type { Member, Partnership } from '#domain/partnership/people.ts';
import type { LocalDate } from '#domain/time.ts';
import { badTable } from '#tests/support/bad-table.ts';
import { number } from '#tests/support/changes.ts';
import { fixturePartnership as sample } from '#tests/support/fixture-partnership.ts';
import { ask, comment } from '#tests/support/send.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const id = 'south-tees' as PartnershipId;

/** Lists come back in the order of their keys. */
const sorted = (partnership: Partnership | null) =>
  partnership === null
    ? null
    : {
        ...partnership,
        meetings: new Set(partnership.meetings),
        dataSets: new Set(partnership.dataSets),
      };

describe.each(everyTable)('the registers on %s', (_name, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  }, 40_000);
  afterAll(() => opened.stop());

  it('give back the partnership that was written, and every change shows in the log’s order', async () => {
    const store = openStore({ engine: opened.table });
    expect(await store.registers(id).read()).toBeNull();
    await store.registers(id).write(entriesOf(sample));
    expect(sorted(await openStore({ engine: opened.table }).registers(id).read())).toEqual(sorted(sample));
    expect(await store.ledger(id).changesAfter(0)).toMatchObject({
      changes: [{ kind: 'register', sequence: 1, rows: expect.arrayContaining(['name', 'policy']) }],
    });
    await ask(store.ledger(id), 'a');
    const [member] = sample.people.values();
    const changed = { ...member, title: 'Head of service' } as Member;
    await store.registers(id).write([
      { kind: 'member', member: changed },
      { kind: 'name', name: sample.name },
    ]);
    expect((await store.registers(id).read())?.people.get(changed.id)).toEqual(changed);
    expect(await store.ledger(id).changesAfter(2)).toMatchObject({
      changes: [{ sequence: 3, kind: 'register', rows: [`member|${changed.id}`] }],
    });
    expect(await comment(store.ledger(id), 'b', number(1), 'One')).toMatchObject({ version: 2 });
  });

  it('keep who wants how many reminders and who is away, and leave both out while nobody said', async () => {
    const quiet = 'north-tees' as PartnershipId;
    const registers = openStore({ engine: opened.table }).registers(quiet);
    await registers.write(entriesOf(sample));
    expect(Object.keys((await registers.read()) ?? {})).not.toContain('preferences');
    const [helen, tom] = ['helen', 'tom'].map((id) => id as PersonId) as [PersonId, PersonId];
    const absence = { person: tom, from: '2026-12-01' as LocalDate, until: null, delegate: helen };
    await registers.write(
      entriesOf({ ...sample, preferences: new Map([[helen, 'off']]), absences: [absence] }),
    );
    await registers.write([{ kind: 'preference', preference: { person: helen, reminders: 'late' } }]);
    const read = await registers.read();
    expect(read?.preferences).toEqual(new Map([[helen, 'late']]));
    expect(read?.absences).toEqual([absence]);
  });

  it('are written once although the answer was lost, and more of them than one transaction holds', async () => {
    const other = 'tees-valley' as PartnershipId;
    const bad = badTable(opened.table);
    const store = openStore({ engine: bad.table });
    bad.next('answer lost', 'repeated by the client', 'busy', 'conflict');
    const forums = Array.from({ length: 120 }, (_, n) => ({
      id: `forum-${n}`,
      name: `Forum ${n}`,
      cadence: 'monthly',
    }));
    await store
      .registers(other)
      .write([
        ...entriesOf({ ...sample, forums: new Map() }),
        ...forums.map(
          (forum) =>
            ({ kind: 'forum', forum }) as Parameters<ReturnType<typeof store.registers>['write']>[0][number],
        ),
      ]);
    expect((await store.registers(other).read())?.forums.size).toBe(120);
    expect((await store.ledger(other).head()).sequence).toBe(2);
  });
});
