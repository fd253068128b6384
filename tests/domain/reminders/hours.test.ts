import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { mayDigest, mayRemind, weekOf } from '#domain/reminders/hours.ts';
import { reminderRules } from '#domain/reminders/rules.ts';
import { at, on } from '#tests/support/summaries.ts';

const calendar = calendarOf({ extraHolidays: [on('2026-11-26')] });
const rules = reminderRules({});
const reminds = (moment: string) => mayRemind(at(moment), calendar, rules);
const digests = (moment: string) => mayDigest(at(moment), calendar, rules);

describe('reminders', () => {
  it.each([
    ['a Wednesday, 08:30', '2026-11-25T08:30:00.000Z', true],
    ['a minute before', '2026-11-25T08:29:59.999Z', false],
    ['the last minute', '2026-11-25T17:29:59.999Z', true],
    ['the evening', '2026-11-25T17:30:00.000Z', false],
    ['the night', '2026-11-25T02:00:00.000Z', false],
    ['a Saturday', '2026-11-28T10:00:00.000Z', false],
    ['a Sunday', '2026-11-29T10:00:00.000Z', false],
    ['Boxing Day, given on the Monday after', '2026-12-28T10:00:00.000Z', false],
    ['the partnership’s own day off', '2026-11-26T10:00:00.000Z', false],
    // 07:30 UTC in July is 08:30 in London.
    ['a summer morning by the clock in London', '2026-07-01T07:30:00.000Z', true],
    ['the minute before that', '2026-07-01T07:29:00.000Z', false],
    ['a summer evening by the clock in London', '2026-07-01T16:30:00.000Z', false],
  ])('on %s', (_name, moment, may) => {
    expect(reminds(moment)).toBe(may);
  });

  it('keep to the hours of the partnership', () => {
    const early = reminderRules({ reminders: { from: '07:00' } });
    expect(mayRemind(at('2026-11-25T07:00:00.000Z'), calendar, early)).toBe(true);
  });
});

describe('the digest', () => {
  it.each([
    ['Monday at nine', '2026-11-23T09:00:00.000Z', true],
    ['Monday before nine', '2026-11-23T08:59:00.000Z', false],
    ['a bank holiday', '2026-12-28T09:00:00.000Z', false],
    ['the Tuesday after it', '2026-12-29T09:00:00.000Z', true],
  ])('on %s', (_name, moment, may) => {
    expect(digests(moment)).toBe(may);
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-22', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s belongs to the week of %s', (day, monday) => {
    expect(weekOf(on(day))).toBe(monday);
  });
});
