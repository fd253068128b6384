import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { dateOfDay, dayNumber, dayNumberOf } from '#domain/partnership/day-number.ts';
import { addDays, type LocalDate } from '#domain/time.ts';

const on = (text: string) => text as LocalDate;
const plain = calendarOf({ extraHolidays: [] });
const withTheirOwn = calendarOf({ extraHolidays: [on('2026-12-24'), on('2026-12-26'), on('2026-12-25')] });
const days = fc.integer({ min: dayNumber(1995, 1, 1), max: dayNumber(2105, 1, 1) });

describe('working days', () => {
  it('are Monday to Friday without bank holidays', () => {
    expect(plain.isWorkingDay(on('2026-11-20'))).toBe(true);
    expect(plain.isWorkingDay(on('2026-11-21'))).toBe(false);
    expect(plain.isWorkingDay(on('2026-11-22'))).toBe(false);
    expect(plain.isWorkingDay(on('2026-12-25'))).toBe(false);
    expect(plain.isWorkingDay(on('2026-12-24'))).toBe(true);
  });

  it('leave out the days the partnership adds, each once', () => {
    expect(withTheirOwn.isWorkingDay(on('2026-12-24'))).toBe(false);
    expect(withTheirOwn.workingDaysBetween(on('2026-12-23'), on('2026-12-31'))).toBe(3);
    expect(plain.workingDaysBetween(on('2026-12-23'), on('2026-12-31'))).toBe(4);
  });

  it('are counted after the first day, up to and including the last', () => {
    expect(plain.workingDaysBetween(on('2026-11-20'), on('2026-11-23'))).toBe(1);
    expect(plain.workingDaysBetween(on('2026-11-23'), on('2026-11-20'))).toBe(-1);
    expect(plain.workingDaysBetween(on('2026-11-23'), on('2026-11-23'))).toBe(0);
    expect(plain.workingDaysBetween(on('2026-11-21'), on('2026-11-22'))).toBe(0);
  });

  it('are added over weekends and Christmas', () => {
    expect(plain.addWorkingDays(on('2026-12-23'), 1)).toBe('2026-12-24');
    expect(plain.addWorkingDays(on('2026-12-24'), 1)).toBe('2026-12-29');
    expect(plain.addWorkingDays(on('2026-11-21'), 1)).toBe('2026-11-23');
    expect(plain.addWorkingDays(on('2026-11-21'), 0)).toBe('2026-11-21');
    expect(plain.addWorkingDays(on('2026-12-29'), -1)).toBe('2026-12-24');
    expect(plain.addWorkingDays(on('2026-11-22'), -1)).toBe('2026-11-20');
  });

  it('agree with counting one day after another', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (from, span) => {
        let counted = 0;
        for (let day = from + 1; day <= from + span; day += 1) if (withTheirOwn.isWorking(day)) counted += 1;
        expect(withTheirOwn.between(from, from + span)).toBe(counted);
        expect(withTheirOwn.between(from + span, from) + counted).toBe(0);
      }),
    );
  });

  it('adding and counting undo each other, forwards and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 600 }), (day, n) => {
        const later = withTheirOwn.add(day, n);
        expect(withTheirOwn.isWorking(later)).toBe(true);
        expect(withTheirOwn.between(day, later)).toBe(n);
        const earlier = withTheirOwn.add(day, -n);
        expect(withTheirOwn.isWorking(earlier)).toBe(true);
        expect(withTheirOwn.between(earlier - 1, day - 1)).toBe(n);
        if (withTheirOwn.isWorking(day)) expect(withTheirOwn.add(later, -n)).toBe(day);
      }),
    );
  });
});

describe('day numbers', () => {
  it('are days since 1 January 1970, there and back', () => {
    expect(dayNumberOf(on('1970-01-01'))).toBe(0);
    expect(dateOfDay(-1)).toBe('1969-12-31');
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(dayNumberOf(dateOfDay(day))).toBe(day);
        expect(addDays(dateOfDay(day), 1)).toBe(dateOfDay(day + 1));
      }),
    );
  });
});
