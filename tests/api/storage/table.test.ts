import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allRows, firstRows, under } from '#api/storage/ranges.ts';
import { type Properties, StoreRefused, type Table, type Write } from '#api/storage/table.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const put = (key: string, properties: Properties = { n: 1 }): Write => ({ kind: 'insert', key, properties });

describe.each(everyTable)('the store on %s', (_name, open) => {
  let opened: Opened;
  let table: Table;
  let used = 0;
  /** A partition of its own for each test. */
  const partition = () => `test|${++used}`;

  beforeAll(async () => {
    opened = await open();
    table = opened.table;
  }, 40_000);
  afterAll(() => opened.stop());

  async function insert(p: string, ...writes: Write[]): Promise<(string | null)[]> {
    const transacted = await table.transact(p, writes);
    if (transacted.kind === 'conflict') throw new Error('a row was already there');
    return [...transacted.etags];
  }

  it('gives back what was written, with the etag of the write', async () => {
    const p = partition();
    const properties = {
      text: 'Zoë said "5 < 6"\n£\t😀',
      whole: -7,
      part: 0.25,
      yes: true,
      no: false,
      empty: '',
    };
    const [etag] = await insert(p, put('history|1|1', properties));
    expect(await table.get(p, 'history|1|1')).toEqual({ key: 'history|1|1', etag, properties });
    expect(await table.get(p, 'history|1|2')).toBeNull();
    expect(await table.get(partition(), 'history|1|1')).toBeNull();
  });

  it('replaces only what was read, and whole', async () => {
    const p = partition();
    const [etag] = await insert(p, put('a', { one: 1, two: 2 }));
    const replace = (etag: string): Write => ({ kind: 'replace', key: 'a', etag, properties: { one: 3 } });
    const done = await table.transact(p, [replace(String(etag))]);
    expect(done).toMatchObject({ kind: 'committed' });
    expect((await table.get(p, 'a'))?.properties).toEqual({ one: 3 });
    expect(await table.transact(p, [replace(String(etag))])).toEqual({ kind: 'conflict' });
    const newer = done.kind === 'committed' ? String(done.etags[0]) : '';
    expect(await table.transact(p, [replace(newer)])).toMatchObject({ kind: 'committed' });
  });

  it('writes all or nothing', async () => {
    const p = partition();
    await insert(p, put('b'));
    expect(await table.transact(p, [put('a'), put('b'), put('c')])).toEqual({ kind: 'conflict' });
    expect(await table.transact(p, [put('a'), { kind: 'delete', key: 'x' }])).toEqual({ kind: 'conflict' });
    const gone: Write = {
      kind: 'replace',
      key: 'x',
      etag: 'W/"datetime\'2026-11-22T09%3A00%3A00.000Z\'"',
      properties: {},
    };
    expect(await table.transact(p, [put('a'), gone])).toEqual({ kind: 'conflict' });
    expect((await allRows(table, p, { from: ' ', to: '~' })).map((row) => row.key)).toEqual(['b']);
  });

  it('deletes beside a guarded row, and a row made again does not look unchanged', async () => {
    const p = partition();
    const [guard, old] = await insert(p, put('guard'), put('due|1'));
    const remove: Write[] = [
      { kind: 'replace', key: 'guard', etag: String(guard), properties: {} },
      { kind: 'delete', key: 'due|1' },
    ];
    expect(await table.transact(p, remove)).toEqual({ kind: 'committed', etags: [expect.any(String), null] });
    expect(await table.get(p, 'due|1')).toBeNull();
    const [again] = await insert(p, put('due|1'));
    expect(again).not.toBe(old);
  });

  it('gives ranges in the order of the keys, through any number of pages', async () => {
    const p = partition();
    const keys = Array.from({ length: 90 }, (_, n) => `change|${String(n).padStart(4, '0')}`);
    await insert(
      p,
      put('change'),
      put('changf|0'),
      put('chang|0'),
      ...[...keys].reverse().map((key) => put(key)),
    );
    const range = under('change|');
    expect((await allRows(table, p, range)).map((row) => row.key)).toEqual(keys);
    expect((await allRows(table, p, { ...range, limit: 7 })).map((row) => row.key)).toEqual(keys);
    expect((await firstRows(table, p, range, 5)).map((row) => row.key)).toEqual(keys.slice(0, 5));
    const middle = { from: 'change|0010', to: 'change|0012' };
    expect((await allRows(table, p, middle)).map((row) => row.key)).toEqual(['change|0010', 'change|0011']);
  });

  it('holds as much as it says, and not one unit more', async () => {
    const p = partition();
    const text = (units: number) => '"'.repeat(units / 2);
    await insert(p, put('full', { text: text(32_768) }));
    expect((await table.get(p, 'full'))?.properties.text).toBe(text(32_768));
    await insert(p, ...Array.from({ length: 100 }, (_, n) => put(`row|${n}`)));
    const refused: Write[][] = [
      [put('long', { text: text(32_770) })],
      Array.from({ length: 101 }, (_, n) => put(`more|${n}`)),
      [put('k'.repeat(201))],
      [put('a/b')],
      [put('é')],
      [put('twice'), put('twice')],
      [{ kind: 'delete', key: 'full' }],
      [{ kind: 'replace', key: 'full', etag: '*', properties: {} }],
      [put('number', { n: 2 ** 31 })],
      [put('name', { etag: 'x' })],
      [put('many', Object.fromEntries(Array.from({ length: 253 }, (_, n) => [`p${n}`, 1])))],
      [put('row', Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`p${n}`, text(32_768)])))],
      Array.from({ length: 90 }, (_, n) => put(`big|${n}`, { text: text(32_000) })),
      [],
    ];
    for (const writes of refused) await expect(table.transact(p, writes)).rejects.toThrow(StoreRefused);
    expect(await firstRows(table, p, under('more|'), 1)).toEqual([]);
  });

  it('lets one of many who race win each time', async () => {
    const p = partition();
    await insert(p, put('count', { n: 0 }));
    const increase = async (): Promise<void> => {
      const row = await table.get(p, 'count');
      if (row === null) throw new Error('the count is gone');
      const write: Write = {
        kind: 'replace',
        key: 'count',
        etag: row.etag,
        properties: { n: Number(row.properties.n) + 1 },
      };
      if ((await table.transact(p, [write])).kind === 'conflict') await increase();
    };
    await Promise.all(Array.from({ length: 12 }, increase));
    expect((await table.get(p, 'count'))?.properties.n).toBe(12);
  });
});
