import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '#api/storage/store.ts';
import { instantOf } from '#domain/time.ts';
import { type BadTable, badTable } from '#tests/support/bad-table.ts';
import { type Opened, sqlite } from '#tests/support/tables.ts';

const at = (milliseconds: number) => instantOf(Date.UTC(2026, 10, 22, 9) + milliseconds);

describe('the right to send', () => {
  let opened: Opened;
  let bad: BadTable;
  beforeEach(async () => {
    opened = await sqlite();
    bad = badTable(opened.table);
  });
  afterEach(() => opened.stop());
  const lease = () => openStore({ engine: bad.table }).sendingLease;

  it('is one process’s until it has let it lapse for thirty seconds', async () => {
    const [one, two] = [lease(), lease()];
    expect(await one.hold(at(0))).toBe(true);
    expect(await two.hold(at(29_999))).toBe(false);
    expect(await two.hold(at(30_000))).toBe(true);
    expect(await one.hold(at(30_001))).toBe(false);
  });

  it('is renewed by holding it', async () => {
    const [one, two] = [lease(), lease()];
    for (const now of [0, 9_999, 10_000, 19_000, 20_000]) expect(await one.hold(at(now))).toBe(true);
    expect(await two.hold(at(49_999))).toBe(false);
    expect(await two.hold(at(50_000))).toBe(true);
  });

  it('passes on at once when released, and only by its holder', async () => {
    const [one, two] = [lease(), lease()];
    await one.hold(at(0));
    await two.release();
    expect(await two.hold(at(1))).toBe(false);
    await one.release();
    expect(await two.hold(at(2))).toBe(true);
  });

  it('goes to one of two who want it at the same time', async () => {
    const held = await Promise.all([lease(), lease(), lease()].map((one) => one.hold(at(0))));
    expect(held.filter((one) => one)).toHaveLength(1);
  });

  it('is known to be held although the answer was lost, and not claimed while the store is silent', async () => {
    const one = lease();
    bad.next('repeated by the client');
    expect(await one.hold(at(0))).toBe(true);
    bad.failReads(2);
    expect(await one.hold(at(19_999))).toBe(true);
    expect(await one.hold(at(20_000))).toBe(false);
  });
});
