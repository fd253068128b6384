import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPacked } from '#api/storage/packed.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { anySummary } from '#tests/support/any-summary.ts';
import { aSummary } from '#tests/support/summaries.ts';

describe('packed summaries', () => {
  it('are what was put last, wherever and however often', () => {
    const puts = fc.array(fc.record({ place: fc.nat({ max: 9 }), summary: anySummary }), { maxLength: 40 });
    fc.assert(
      fc.property(puts, (all) => {
        const packed = createPacked();
        const last = new Map<number, Summary>();
        for (const { place, summary } of all) {
          packed.put(place, summary);
          last.set(place, summary);
        }
        for (let place = 0; place <= 10; place += 1) expect(packed.at(place)).toEqual(last.get(place));
      }),
      { numRuns: 50 },
    );
  });

  it('keep texts beyond ASCII, and places far apart', () => {
    const packed = createPacked();
    const summary = aSummary({ question: 'Señora O’Neill – 東京, 🙂?' });
    packed.put(70_000, summary);
    expect([packed.at(70_000), packed.at(69_999), packed.at(2_000_000)]).toEqual([
      summary,
      undefined,
      undefined,
    ]);
  });

  it('close their gaps and stay what they were, with names of another version of the app too', () => {
    const packed = createPacked();
    const older = { ...aSummary(), more: 'of an older version' } as Summary;
    packed.put(0, older);
    const long = (n: number) => aSummary({ question: `${n} ${'x'.repeat(40_000)}` });
    for (let n = 0; n < 400; n += 1) packed.put(1 + (n % 5), long(n));
    expect(packed.at(0)).toEqual(older);
    for (let n = 395; n < 400; n += 1) expect(packed.at(1 + (n % 5))).toEqual(long(n));
    expect(packed.bytes()).toBeLessThan(4_000_000);
  });
});
