import { describe, expect, it } from '@jest/globals';
import { shortAgency } from '#domain/requests/wording/agency.ts';

describe('an agency where there is little room', () => {
  it.each([
    ['Tees Bay Council, Children’s Services', 'Tees Bay Council'],
    ['Harbour Youth Project', 'Harbour Youth Project'],
    [', Health', ', Health'],
    ['', ''],
  ])('%p is called %p', (name, short) => {
    expect(shortAgency(name)).toBe(short);
  });
});
