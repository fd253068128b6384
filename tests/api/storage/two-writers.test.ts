import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { askChange, commentChange, number } from '#tests/support/changes.ts';
import { ask, comment } from '#tests/support/send.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const r1 = number(1);

/** Two ledgers over one store remember each for themselves, as two processes do. */
describe.each(everyTable)('two writers on %s', (_name, open) => {
  let opened: Opened;
  let partnership: PartnershipId;
  let used = 0;
  const another = (): Store => openStore({ engine: opened.table });

  beforeAll(async () => {
    opened = await open();
  }, 40_000);
  afterAll(() => opened.stop());
  beforeEach(() => {
    partnership = `partnership-${++used}` as PartnershipId;
  });

  it('lets two processes write to one request, neither losing anything', async () => {
    const [one, two] = [another().ledger(partnership), another().ledger(partnership)];
    await ask(one, 'a');
    await two.load([r1]);
    const writers = [one, two].map(async (ledger, w) => {
      for (let n = 0; n < 6; n++) await comment(ledger, `${w}-${n}`, r1, `${w}-${n}`);
    });
    await Promise.all(writers);
    const request = (await another().ledger(partnership).load([r1])).requests.get(r1);
    expect(request?.version).toBe(13);
    expect(request?.comments.map((one) => one.text).sort()).toEqual(
      ['0', '1'].flatMap((w) => [0, 1, 2, 3, 4, 5].map((n) => `${w}-${n}`)),
    );
  });

  it('says when a decision rests on what has moved on', async () => {
    const [one, two] = [another().ledger(partnership), another().ledger(partnership)];
    await ask(one, 'a');
    const loaded = await one.load([r1]);
    expect(await one.stands(loaded.basis)).toBe(true);
    await comment(two, 'b', r1, 'Meanwhile');
    expect(await one.stands(loaded.basis)).toBe(false);
    expect(await one.append(loaded.basis, commentChange('c', loaded, r1, 'Late'))).toEqual({
      kind: 'moved on',
    });
    expect((await one.load([r1])).requests.get(r1)?.version).toBe(2);
  });

  it('does not give a number that another process gave meanwhile', async () => {
    const [one, two] = [another().ledger(partnership), another().ledger(partnership)];
    const loaded = await two.load([]);
    await ask(one, 'a');
    expect(await two.append(loaded.basis, askChange('b', loaded))).toEqual({ kind: 'moved on' });
    const again = await two.load([]);
    await ask(one, 'c');
    expect(await two.append(again.basis, askChange('d', again))).toEqual({ kind: 'moved on' });
  });

  it('does not trust for a refusal what was read beside the head', async () => {
    await ask(another().ledger(partnership), 'a');
    const ledger = another().ledger(partnership);
    const [first, second] = [await ledger.load([r1]), await ledger.load([r1])];
    expect([await ledger.stands(first.basis), await ledger.stands(second.basis)]).toEqual([false, true]);
  });

  it('refuses a decision that rests on an older request it only read', async () => {
    const [one, two] = [another().ledger(partnership), another().ledger(partnership)];
    await ask(one, 'a');
    const loaded = await one.load([r1]);
    await comment(two, 'b', r1, 'Meanwhile');
    expect(await one.append(loaded.basis, askChange('c', loaded))).toEqual({ kind: 'moved on' });
  });
});
