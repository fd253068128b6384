import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { selectRange, smallestOf } from '#domain/log/select.ts';

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

it('keeps the smallest of many in a small room, and any stretch of them', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 9_000 }), {
    minLength: 3_000,
    maxLength: 6_000,
    size: 'max',
  });
  const place = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(numbers, place, place, (values, from, count) => {
      const sorted = values.toSorted((one, other) => one - other);
      const smallest = smallestOf(new Float64Array(2_000), from + count);
      for (const value of values) smallest.add(value);
      expect([...smallest.range(from, from + count)]).toEqual(sorted.slice(from, from + count));
    }),
    { numRuns: 60 },
  );
});
