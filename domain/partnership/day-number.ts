import type { LocalDate } from '../time.ts';

/**
 * Days since 1 January 1970: dates as whole numbers, so that a hundred thousand rows can be compared
 * and counted without making a `Date` for each.
 */
export type DayNumber = number;

const zero = 48;
const digits = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - zero;
  return value;
};

/** From year, month (1 to 12) and day. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export const dayNumberOf = (date: LocalDate): DayNumber =>
  dayNumber(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));

export const dateOfDay = (day: DayNumber): LocalDate =>
  new Date(day * 86_400_000).toISOString().slice(0, 10) as LocalDate;

/** 0 for Monday to 6 for Sunday. */
export const dayOfWeek = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;
