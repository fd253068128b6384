import type { LocalDate } from '../time.ts';
import { bankHolidays } from './bank-holidays.ts';
import { type DayNumber, dateOfDay, dayNumber, dayNumberOf, dayOfWeek } from './day-number.ts';
import type { Policy } from './people.ts';

/** Which days count. Cheap to ask, not to make (about a millisecond): keep one for each policy. */
export interface Calendar {
  isWorkingDay(date: LocalDate): boolean;
  /**
   * The n-th working day after `date` (`date` itself is never counted, working day or not); for a
   * negative n the n-th before it; for 0 the date unchanged.
   */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /**
   * Working days after `from`, up to and including `to`: Friday to Monday is 1, a day to itself 0.
   * Negative when `to` is earlier: `between(a, b)` is always `-between(b, a)`.
   */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** The same three on day numbers, for work over many rows. */
  isWorking(day: DayNumber): boolean;
  add(day: DayNumber, n: number): DayNumber;
  between(from: DayNumber, to: DayNumber): number;
}

const firstYear = 2000;
const lastYear = 2099;
const first = dayNumber(firstYear, 1, 1);
const length = dayNumber(lastYear + 1, 1, 1) - first;

/** Mondays to Fridays from the first one of all (29 December 1969) up to and including `day`. */
function weekdaysUpTo(day: DayNumber): number {
  const week = Math.floor((day + 4) / 7);
  return week * 5 + Math.min(day + 4 - week * 7, 5);
}

/** Weekdays lost up to and including each day of the century. */
function daysOffUpTo(extraHolidays: readonly LocalDate[]): Uint16Array {
  const lost = new Uint16Array(length);
  const mark = (day: DayNumber) => {
    if (day >= first && day < first + length && dayOfWeek(day) < 5) lost[day - first] = 1;
  };
  for (let year = firstYear; year <= lastYear; year += 1) bankHolidays(year).forEach(mark);
  for (const date of extraHolidays) mark(dayNumberOf(date));
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    sum += lost[at] ?? 0;
    lost[at] = sum;
  }
  return lost;
}

/**
 * Monday to Friday without the bank holidays of England and Wales and the partnership's own days.
 * Holidays are known from 2000 to 2099; outside, only weekends are off.
 */
export function calendarOf(policy: Pick<Policy, 'extraHolidays'>): Calendar {
  const off = daysOffUpTo(policy.extraHolidays);
  const worked = (day: DayNumber): number => {
    const lost = day < first ? 0 : off[Math.min(day - first, length - 1)];
    return weekdaysUpTo(day) - (lost ?? 0);
  };
  const isWorking = (day: DayNumber) => worked(day) > worked(day - 1);
  const between = (from: DayNumber, to: DayNumber) => worked(to) - worked(from);
  const add = (from: DayNumber, n: number): DayNumber => {
    let day = from;
    // k calendar days never hold more than k working days, so neither loop can step past the day sought.
    if (n > 0) for (let left = n; left > 0; left = n - between(from, day)) day += left;
    else for (let left = -n; left > 0; left = -n - between(day - 1, from - 1)) day -= left;
    return day;
  };
  return {
    isWorking,
    add,
    between,
    isWorkingDay: (date) => isWorking(dayNumberOf(date)),
    addWorkingDays: (date, n) => (n === 0 ? date : dateOfDay(add(dayNumberOf(date), n))),
    workingDaysBetween: (from, to) => between(dayNumberOf(from), dayNumberOf(to)),
  };
}
