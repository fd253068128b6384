import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { bankHolidays } from '#domain/partnership/bank-holidays.ts';
import { dateOfDay, dayOfWeek } from '#domain/partnership/day-number.ts';

const ours = (year: number) => bankHolidays(year).map(dateOfDay) as string[];

describe('bank holidays of England and Wales', () => {
  const independent = new Holidays('GB', 'ENG');

  it.each(Array.from({ length: 13 }, (_, n) => 2018 + n))('agree with an independent list in %i', (year) => {
    const theirs = independent
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
    expect(ours(year)).toEqual([...new Set(theirs)].sort());
  });

  it('keeps the years that departed from the rule', () => {
    expect(ours(2020)).toContain('2020-05-08');
    expect(ours(2020)).not.toContain('2020-05-04');
    expect(ours(2022)).toEqual(expect.arrayContaining(['2022-06-02', '2022-06-03', '2022-09-19']));
    expect(ours(2022)).not.toContain('2022-05-30');
    expect(ours(2023)).toContain('2023-05-08');
  });

  it('gives a substitute for each day of a Christmas at the weekend', () => {
    expect(ours(2021).slice(-2)).toEqual(['2021-12-27', '2021-12-28']);
    expect(ours(2022).slice(-2)).toEqual(['2022-12-26', '2022-12-27']);
    expect(ours(2027).slice(-2)).toEqual(['2027-12-27', '2027-12-28']);
  });

  it('never falls at a weekend, eight or more a year', () => {
    for (let year = 2000; year < 2100; year += 1) {
      expect(bankHolidays(year).length).toBeGreaterThanOrEqual(8);
      expect(bankHolidays(year).filter((day) => dayOfWeek(day) > 4)).toEqual([]);
    }
  });
});
