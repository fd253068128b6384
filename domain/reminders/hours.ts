import type { Calendar } from '../partnership/calendar.ts';
import type { ReminderRules } from '../partnership/people.ts';
import { sayTime } from '../requests/wording/dates.ts';
import { addDays, dateOf, type Instant, type LocalDate, weekday } from '../time.ts';

type Days = Pick<Calendar, 'isWorkingDay'>;

const isBetween = (now: Instant, from: string, until: string): boolean => {
  const time = sayTime(now);
  return from <= time && time < until;
};

/** On working days, outside the quiet hours: in London, whatever the clock of the server says. */
export const mayRemind = (now: Instant, calendar: Days, { from, until }: ReminderRules): boolean =>
  calendar.isWorkingDay(dateOf(now)) && isBetween(now, from, until);

/** Monday's list: on the first working day of the week, or on the next one when nothing ran that day. */
export const mayDigest = (now: Instant, calendar: Days, { digestFrom, until }: ReminderRules): boolean =>
  calendar.isWorkingDay(dateOf(now)) && isBetween(now, digestFrom, until);

/** The Monday of that day's week. */
export const weekOf = (day: LocalDate): LocalDate => addDays(day, -((weekday(day) + 6) % 7));
