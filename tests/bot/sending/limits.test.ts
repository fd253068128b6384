import { describe, expect, it } from '@jest/globals';
import { createLimits, type Rule } from '#bot/sending/limits.ts';

const rules: readonly Rule[] = [
  { most: 2, ms: 1_000 },
  { most: 3, ms: 10_000 },
];
const one = [{ key: 'one', rules }];
const other = [{ key: 'other', rules }];
const went = (limits: ReturnType<typeof createLimits>, uses: typeof one, at: number) =>
  limits.take(uses, at)(at);

describe('the limits', () => {
  it('let as many go as a stretch of time may hold, and the next when the first is out of it', () => {
    const limits = createLimits();
    went(limits, one, 0);
    expect(limits.putOff(one, 0)).toBeNull();
    went(limits, one, 0);
    expect(limits.putOff(one, 999)).toBe(1_000);
    expect(limits.putOff(one, 1_000)).toBeNull();
    went(limits, one, 1_000);
    expect(limits.putOff(one, 9_999)).toBe(10_000);
    expect(limits.putOff(one, 10_000)).toBeNull();
  });

  it('give each that has to wait a place of its own', () => {
    const limits = createLimits();
    for (let n = 0; n < 3; n += 1) went(limits, one, 0);
    expect([1, 2, 3, 4, 5].map(() => limits.putOff(one, 5))).toEqual([
      10_000, 10_000, 11_000, 20_000, 20_000,
    ]);
  });

  it('count from the answer: Teams may have counted as late as that', () => {
    const limits = createLimits();
    limits.take(one, 0)(400);
    limits.take(one, 400)(700);
    expect(limits.putOff(one, 1_399)).toBe(1_400);
    expect(limits.putOff(one, 1_400)).toBeNull();
  });

  it('wait as long as Teams said, in that conversation only', () => {
    const limits = createLimits();
    limits.hold('one', 7_000);
    limits.hold('one', 3_000);
    expect(limits.putOff(one, 6_999)).toBe(7_000);
    expect(limits.putOff(other, 0)).toBeNull();
    expect(limits.putOff(one, 7_000)).toBeNull();
  });

  it('do not let one conversation’s queue hold up another of the same tenant', () => {
    const limits = createLimits();
    const tenant = { key: 'tenant', rules: [{ most: 4, ms: 1_000 }] };
    for (let n = 0; n < 3; n += 1) went(limits, [...one, tenant], 0);
    for (let n = 0; n < 20; n += 1) limits.putOff([...one, tenant], 0);
    went(limits, [...other, tenant], 0);
    expect(limits.putOff([...other, tenant], 0)).toBe(1_000);
  });
});
