import type { Calendar } from '#domain/partnership/calendar.ts';
import { addDays, type LocalDate } from '#domain/time.ts';
import type { Day } from './file.ts';

/** The file's days as dates. A day that is not worked becomes the working day before it. */
export interface Days {
  on(day: Day): LocalDate;
  /** The same, and never later than yesterday: what is told of as done has been done. */
  past(day: Day): LocalDate;
}

export function daysFrom(
  today: LocalDate,
  calendar: Pick<Calendar, 'isWorkingDay' | 'addWorkingDays'>,
): Days {
  const on = (day: Day): LocalDate => {
    const date = addDays(today, day);
    return calendar.isWorkingDay(date) ? date : calendar.addWorkingDays(date, -1);
  };
  return { on, past: (day) => on(Math.min(day, -1)) };
}
