import type { PersonId } from '../../ids.ts';
import type { Calendar } from '../../partnership/calendar.ts';
import type { Partnership } from '../../partnership/people.ts';
import { dateOf, type Instant, type LocalDate } from '../../time.ts';
import { lateBy } from '../clocks.ts';
import { pausedDays } from '../paused-time.ts';
import type { Summary } from '../summary.ts';
import { type Turn, whoseTurn } from '../turn.ts';
import { sayShortDateIn } from '../wording/dates.ts';
import { voiceFor } from '../wording/people.ts';
import { counted } from '../wording/words.ts';

/** A request and what has to be worked out about it before it can be put into words. */
export interface Seen {
  readonly summary: Summary;
  readonly partnership: Partnership;
  readonly calendar: Calendar;
  readonly today: LocalDate;
  readonly turn: Turn;
  /** Working days past the running date. */
  readonly late: number;
  /** Working days since the present turn began. */
  readonly waited: number;
  readonly name: (person: PersonId) => string;
  /** "you look again", "Helen Marsh looks again". */
  readonly looks: (person: PersonId) => string;
}

/** `reader`: in a message to one person they are "you"; null where everybody reads it. */
export function seen(
  summary: Summary,
  partnership: Partnership,
  today: LocalDate,
  calendar: Calendar,
  reader: PersonId | null = null,
): Seen {
  return {
    summary,
    partnership,
    calendar,
    today,
    turn: whoseTurn(summary, today),
    late: lateBy(summary, today, calendar, partnership.policy),
    waited: waitedDays(summary, today, calendar),
    name: voiceFor(partnership, reader).object,
    looks: (person) => (person === reader ? 'look' : 'looks'),
  };
}

/** Without the days the clocks stood still; 0 on the first day. */
export function waitedDays(summary: Summary, today: LocalDate, calendar: Calendar): number {
  const since = summary.turnSince;
  const ended = summary.pauses.filter((pause) => pause.to !== null);
  const still = pausedDays(since, `${today}T23:59:59.999Z` as Instant, ended, calendar);
  return Math.max(0, calendar.workingDaysBetween(dateOf(since), today) - still);
}

export const inWorkingDays = (days: number): string => counted(days, 'working day');

/** "8 Dec", with its year when that is not this year. */
export const shortDate = sayShortDateIn;

/** "3 working days late", or null. */
export const lateness = ({ late }: Pick<Seen, 'late'>): string | null =>
  late === 0 ? null : `${inWorkingDays(late)} late`;

/** "1 of 3 not told yet". */
export const sayUntold = ({ untold, owed }: Pick<Summary, 'untold' | 'owed'>): string =>
  `${untold.length} of ${owed} not told yet`;
