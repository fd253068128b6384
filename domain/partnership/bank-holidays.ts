import { type DayNumber, dayNumber, dayOfWeek } from './day-number.ts';

/**
 * Bank holidays of England and Wales: the rule (Banking and Financial Dealings Act 1971 and the yearly
 * proclamations) and the years that departed from it. Source: gov.uk/bank-holidays.
 */
const oneOff: ReadonlyMap<number, readonly (readonly [month: number, day: number])[]> = new Map([
  [2002, [[6, 3]]], // Golden Jubilee
  [2011, [[4, 29]]], // royal wedding
  [2012, [[6, 5]]], // Diamond Jubilee
  [
    2022,
    [
      [6, 3],
      [9, 19],
    ],
  ], // Platinum Jubilee, funeral of Queen Elizabeth II
  [2023, [[5, 8]]], // coronation of King Charles III
]);
/** The early May holiday of 2020 went to the 75th anniversary of VE Day, a Friday. */
const earlyMayMoved: ReadonlyMap<number, number> = new Map([[2020, 8]]);
/** The spring holiday joined the jubilees, in June. */
const springMovedToJune: ReadonlyMap<number, number> = new Map([
  [2002, 4],
  [2012, 4],
  [2022, 2],
]);

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

const mondayOnOrAfter = (day: DayNumber): DayNumber => day + ((7 - dayOfWeek(day)) % 7);
const isWeekend = (day: DayNumber): boolean => dayOfWeek(day) > 4;

/** In order. A holiday at the weekend is given as its substitute, the next weekday that is free. */
export function bankHolidays(year: number): readonly DayNumber[] {
  const easter = easterSunday(year);
  const movedMay = earlyMayMoved.get(year);
  const movedSpring = springMovedToJune.get(year);
  const moving = [
    easter - 2,
    easter + 1,
    movedMay === undefined ? mondayOnOrAfter(dayNumber(year, 5, 1)) : dayNumber(year, 5, movedMay),
    movedSpring === undefined ? mondayOnOrAfter(dayNumber(year, 5, 25)) : dayNumber(year, 6, movedSpring),
    mondayOnOrAfter(dayNumber(year, 8, 25)),
    ...(oneOff.get(year) ?? []).map(([month, day]) => dayNumber(year, month, day)),
  ];
  const fixed = [dayNumber(year, 1, 1), dayNumber(year, 12, 25), dayNumber(year, 12, 26)];
  const days = new Set([...moving, ...fixed.filter((day) => !isWeekend(day))]);
  for (const day of fixed.filter(isWeekend)) {
    let substitute = day;
    while (isWeekend(substitute) || days.has(substitute)) substitute += 1;
    days.add(substitute);
  }
  return [...days].sort((one, other) => one - other);
}
