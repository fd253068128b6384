import type { Calendar } from '../partnership/calendar.ts';
import { dateOf, type Instant, type LocalDate } from '../time.ts';
import type { Request } from './request.ts';

/** Days and moments compare as text. */
export function later<T extends Instant | LocalDate>(one: T, other: T): T {
  if (other > one) return other;
  return one;
}

/** Working days within `from`–`to` on which the clocks stood still. An open pause lasts until `to`. */
export function pausedDays(
  from: Instant,
  to: Instant,
  pauses: Request['pauses'],
  calendar: Calendar,
): number {
  let total = 0;
  let counted = from;
  for (const pause of pauses) {
    const start = later(pause.from, counted);
    const end = pause.to === null || pause.to > to ? to : pause.to;
    if (end <= start) continue;
    total += calendar.workingDaysBetween(dateOf(start), dateOf(end));
    counted = end;
  }
  return total;
}

/**
 * Working days from one moment to another without paused time: after the first day, up to and including
 * the last, so what is done the same day took 0.
 */
export const workedDays = (
  from: Instant,
  to: Instant,
  pauses: Request['pauses'],
  calendar: Calendar,
): number => calendar.workingDaysBetween(dateOf(from), dateOf(to)) - pausedDays(from, to, pauses, calendar);
