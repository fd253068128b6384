import type { Calendar } from '../partnership/calendar.ts';
import { type DayNumber, dayNumberOf } from '../partnership/day-number.ts';
import type { Policy } from '../partnership/people.ts';
import { dueDate, isOpen, stillFrom, waitsUntil } from '../requests/clocks.ts';
import { nextDateOf } from '../requests/standing.ts';
import type { Summary } from '../requests/summary.ts';
import type { Instant, LocalDate } from '../time.ts';
import { bitOf, type View } from './views.ts';

/**
 * What asking the log needs of a request, as whole numbers. Nothing in it depends on the day: "late today"
 * is `lateFrom <= today`, so nothing is worked out again at midnight.
 */
export interface LogRow {
  /** The quick views it is in on any day. */
  readonly views: View;
  /** First day on which it is late, without movement, or waiting for a decision; `never` if it will not be. */
  readonly lateFrom: DayNumber;
  readonly stillFrom: DayNumber;
  readonly decidingFrom: DayNumber;
  /** Open by next date, those without a date after them, then ended by latest: the default order. */
  readonly next: number;
  /** Minutes since 1970. */
  readonly raised: number;
  readonly moved: number;
}

export const never: DayNumber = 2 ** 30;
const undated = 2 ** 25;
/** Later than any minute until the year 2160, so that the latest ending sorts first. */
const endOfMinutes = 100_000_000;

const dayOr = (date: LocalDate | null, otherwise: number): number =>
  date === null ? otherwise : dayNumberOf(date);
const minutesOf = (at: Instant): number => Math.floor(Date.parse(at) / 60_000);

export function prepareRow(
  summary: Summary,
  calendar: Calendar,
  policy: Pick<Policy, 'checkWithin' | 'noMovementAfter'>,
): LogRow {
  const due = dueDate(summary, calendar, policy);
  const open = isOpen(summary);
  const { state } = summary;
  return {
    views:
      bitOf(open ? 'open' : 'closed') |
      (state === 'raised' ? bitOf('nobody') : 0) |
      (state === 'paused' ? bitOf('paused') : 0) |
      (summary.untold.length > 0 ? bitOf('untold') : 0),
    lateFrom: due === null ? never : calendar.add(dayNumberOf(due), 1),
    stillFrom: dayOr(stillFrom(summary, calendar, policy), never),
    decidingFrom: state === 'answered' ? dayOr(waitsUntil(summary), 0) : never,
    next: open
      ? dayOr(nextDateOf(summary, policy, calendar)?.date ?? null, undated)
      : endOfMinutes - minutesOf(summary.endedAt ?? summary.lastActAt),
    raised: minutesOf(summary.raisedAt),
    moved: minutesOf(summary.lastActAt),
  };
}
