import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { selectRange } from '#domain/log/select.ts';

it('gives any stretch of the sorted order', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 });
  const place = fc.integer({ min: 0, max: 220 });
  fc.assert(
    fc.property(numbers, place, place, (values, from, count) => {
      const sorted = values.toSorted((one, other) => one - other);
      expect([...selectRange(Float64Array.from(values), from, from + count)]).toEqual(
        sorted.slice(from, from + count),
      );
    }),
    { numRuns: 1000 },
  );
});
