import { dayNumberOf } from '#domain/partnership/day-number.ts';
import { sayTime } from '#domain/requests/wording/dates.ts';
import { type Instant, instantOf, type LocalDate } from '#domain/time.ts';

const nine = 9 * 3600;
const workingHours = 8 * 3600;
/** Nothing else happens in this many seconds after a step: what follows from it has room. */
export const quietAfter = 300;

/**
 * For the dates of everything that happens: the next time on a date, between nine and five in London. A
 * day is shared out evenly, and each step takes some moment of its share, always the same one.
 */
export function timesOfDay(dates: readonly LocalDate[]): (date: LocalDate) => Instant {
  const onDay = new Map<LocalDate, number>();
  for (const date of dates) onDay.set(date, (onDay.get(date) ?? 0) + 1);
  const placed = new Map<LocalDate, number>();
  return (date) => {
    const place = placed.get(date) ?? 0;
    placed.set(date, place + 1);
    const share = Math.floor(workingHours / (onDay.get(date) ?? 1));
    const free = share - quietAfter;
    if (free <= 0) throw new Error(`Too much of the sample happens on ${date} to be spread over it.`);
    return inLondon(date, nine + place * share + scatter(dayNumberOf(date) * 64 + place, free));
  };
}

/** Some number below `end`, always the same for the same seed and unlike its neighbours' (murmur3's finaliser). */
function scatter(seed: number, end: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % end;
}

/** British summer time is read off the clock at noon: it changes at night. */
function inLondon(date: LocalDate, seconds: number): Instant {
  const noon = Date.parse(`${date}T12:00:00.000Z`);
  const ahead = sayTime(instantOf(noon)) === '13:00' ? 3600 : 0;
  return instantOf(Date.parse(`${date}T00:00:00.000Z`) + (seconds - ahead) * 1000);
}
