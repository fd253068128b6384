import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';
import type { Change, Loaded } from '#domain/request-service.ts';
import { badTable, type Trouble } from '#tests/support/bad-table.ts';
import { change, feedbackTo, moment, number, person, text } from '#tests/support/changes.ts';
import { ask, comment, send } from '#tests/support/send.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const r1 = number(1);

describe.each(everyTable)('the ledger on %s', (_name, open) => {
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

  it('numbers requests from 1 and shows every change once, in order', async () => {
    const ledger = another().ledger(partnership);
    for (const key of ['a', 'b', 'c']) await ask(ledger, key, `Question ${key}?`);
    await comment(ledger, 'd', number(2), 'By ward, please');
    expect(await ledger.head()).toMatchObject({ sequence: 4, nextNumber: 4 });

    const other = another().ledger(partnership);
    expect((await other.history(number(2))).map(({ version, event }) => [version, event.kind])).toEqual([
      [1, 'asked'],
      [2, 'commented'],
    ]);
    const summaries = [];
    for (let next: string | null | undefined; next !== null; ) {
      const page = await other.summaries(next);
      summaries.push(...page.rows);
      next = page.next;
    }
    expect(
      summaries.map(({ number, version, sequence, summary }) => [
        number,
        version,
        sequence,
        summary?.question,
      ]),
    ).toEqual([
      [1, 1, 1, 'Question a?'],
      [2, 2, 4, 'Question b?'],
      [3, 1, 3, 'Question c?'],
    ]);
    const all = await other.changesAfter(0);
    expect(all).toMatchObject({ kind: 'changes', changes: [1, 2, 3, 4].map((sequence) => ({ sequence })) });
    expect(await other.changesAfter(3)).toMatchObject({
      changes: [
        { sequence: 4, number: 2, version: 2, edition: 2, summary: { question: 'Question b?', version: 2 } },
      ],
    });
    expect(await other.changesAfter(4)).toEqual({ kind: 'changes', changes: [] });
    expect(await other.changesAfter(5)).toEqual({ kind: 'read again' });
  });

  it('folds the same request from the store as the writer holds', async () => {
    const ledger = another().ledger(partnership);
    await ask(ledger, 'a');
    await comment(ledger, 'b', r1, 'One');
    const held = (await ledger.load([r1])).requests.get(r1);
    expect((await another().ledger(partnership).load([r1])).requests.get(r1)).toEqual(held);
    expect((await ledger.load([number(9)])).requests.size).toBe(0);
  });

  it('does a command once, whoever carries it twice, and tells the same key of two people apart', async () => {
    const ledger = another().ledger(partnership);
    const first = await ask(ledger, 'a');
    await comment(ledger, 'b', r1, 'One');
    expect(await ask(another().ledger(partnership), 'a')).toEqual(first);
    expect(await ledger.done({ by: person('priya'), key: 'a' })).toEqual({
      number: 1,
      version: 1,
      edition: 1,
    });
    expect(await ledger.done({ by: person('amir'), key: 'a' })).toBeNull();
    expect(await ask(ledger, 'a', 'Mine?', { by: 'amir' })).toMatchObject({ number: 2 });
  });

  const troubles: readonly (readonly [Trouble, ...Trouble[]])[] = [
    ['answer lost'],
    ['repeated by the client'],
    ['busy'],
    ['conflict'],
    ['slow'],
    ['conflict', 'conflict', 'busy', 'conflict', 'conflict', 'answer lost'],
  ];
  it.each(troubles.map((met) => [met]))('a command has one effect and the right answer: %j', async (met) => {
    const bad = badTable(opened.table);
    const store = openStore({ engine: bad.table });
    const ledger = store.ledger(partnership);
    bad.next(...met);
    bad.failReads(1);
    await expect(ledger.load([])).rejects.toThrow('busy');
    expect(await ask(ledger, 'a', 'How many?', { notices: [feedbackTo('amir')] })).toEqual({
      number: 1,
      version: 1,
      edition: 1,
    });
    bad.next(...met);
    expect(await comment(ledger, 'b', r1, 'One')).toEqual({ number: 1, version: 2, edition: 2 });
    expect(await ask(ledger, 'c')).toMatchObject({ number: 2 });
    expect((await ledger.history(r1)).map(({ event }) => event.kind)).toEqual(['asked', 'commented']);
    expect(await store.notices(partnership).ofRequest(r1)).toHaveLength(1);
    expect(await ledger.head()).toMatchObject({ sequence: 3, nextNumber: 3 });
  });

  it('writes the events of two requests together', async () => {
    const ledger = another().ledger(partnership);
    await ask(ledger, 'a');
    await ask(ledger, 'b');
    const merge = (loaded: Loaded): Change => {
      const [from, into] = [loaded.requests.get(r1), loaded.requests.get(number(2))];
      const merged = change('m', from ?? null, r1, [
        { kind: 'merged', into: number(2), reason: text('the same') },
      ]);
      const joined = change('m', into ?? null, number(2), [
        { kind: 'follower-joined', person: person('priya'), from: r1 },
      ]);
      return {
        ...merged,
        events: [...merged.events, ...joined.events],
        requests: [...merged.requests, ...joined.requests],
      };
    };
    await send(ledger, [r1, number(2)], merge);
    const { requests } = await another()
      .ledger(partnership)
      .load([r1, number(2)]);
    expect(requests.get(r1)?.state.kind).toBe('merged');
    expect(requests.get(number(2))?.followers).toEqual([{ person: 'priya', from: 1 }]);
    expect(await ledger.head()).toMatchObject({ sequence: 4 });
  });

  it('keeps texts of any length, also those that double when encoded', async () => {
    const ledger = another().ledger(partnership);
    const long = '"😀\n'.repeat(30_000);
    await ask(ledger, 'a');
    await comment(ledger, 'b', r1, long);
    const { requests } = await another().ledger(partnership).load([r1]);
    expect(requests.get(r1)?.comments[0]?.text).toBe(long);
  });

  it('wakes whoever listens after each commit, until they stop', async () => {
    const ledger = another().ledger(partnership);
    let woken = 0;
    const stop = ledger.onAppended(() => {
      woken += 1;
    });
    await ask(ledger, 'a');
    expect(woken).toBe(1);
    stop();
    await ask(ledger, 'b');
    expect(woken).toBe(1);
  });

  it('shows a request of a newer version and refuses to change it', async () => {
    const ledger = another().ledger(partnership);
    await ask(ledger, 'a');
    await ask(ledger, 'b');
    const partition = `partnership|${partnership}`;
    for (const key of ['history|000000001|000001', 'request|000000001', 'change|000000000001']) {
      const row = await opened.table.get(partition, key);
      if (row === null) throw new Error(`${key} is missing`);
      await opened.table.transact(partition, [
        { kind: 'replace', key, etag: row.etag, properties: { ...row.properties, format: 2 } },
      ]);
    }
    const reader = another().ledger(partnership);
    await expect(reader.load([r1])).rejects.toThrow(
      'R-1 was last changed by a newer version of Feedback Loop. It can be read here but not changed until this server is upgraded.',
    );
    expect(await reader.history(r1)).toEqual([]);
    expect((await reader.changesAfter(0)).kind).toBe('changes');
    expect(await comment(reader, 'c', number(2), 'still fine')).toMatchObject({ version: 2 });
  });

  it('keeps no word of a text, a person or a key in the row of a command', async () => {
    const ledger = another().ledger(partnership);
    await ask(ledger, 'a-key-of-priya', 'How many went missing?', { at: moment(5) });
    const page = await opened.table.range(`partnership|${partnership}`, { from: 'op|', to: 'op}' });
    const more =
      page.next === null
        ? null
        : await opened.table.range(`partnership|${partnership}`, {
            from: 'op|',
            to: 'op}',
            continuation: page.next,
          });
    const rows = [...page.rows, ...(more?.rows ?? [])];
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/priya|missing|a-key/);
  });
});
