import { sayDate, sayShortDate, sayTime } from '#domain/requests/wording/dates.ts';
import { dateOf, type Instant, instantOf, type LocalDate } from '#domain/time.ts';

/** A day as it is; a moment as its day in London. */
const dayOf = (when: string): LocalDate =>
  when.length === 10 ? (when as LocalDate) : dateOf(when as Instant);

export const todayAt = (now: Date): LocalDate => dateOf(instantOf(now.getTime()));

/** `8 Dec`; with the year when it is another than now. */
export function shortDate(when: string, now: Date): string {
  const day = dayOf(when);
  const year = day.slice(0, 4);
  return todayAt(now).startsWith(year) ? sayShortDate(day) : `${sayShortDate(day)} ${year}`;
}

/** `8 December`; with the year when it is another than now. */
export const longDate = (when: string, now: Date): string => sayDate(dayOf(when), todayAt(now));

const full = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Tuesday 8 December 2026`: said back while a date is chosen. Empty for what is not a day yet. */
export function fullDate(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '' : full.format(time).replace(',', '');
}

/** `10:42` in London. */
export const timeOf = (when: string): string => sayTime(when as Instant);
