import type { Calendar } from '../../partnership/calendar.ts';
import type { Policy } from '../../partnership/people.ts';
import { dateOf, type Instant, type LocalDate } from '../../time.ts';
import { dueDate, waitsUntil } from '../clocks.ts';
import type { Summary } from '../summary.ts';

export interface NextDate {
  readonly date: LocalDate;
  /** Fits before the date ("needed by 18 December") and under it. */
  readonly label:
    | 'needed by'
    | 'promised'
    | 'due'
    | 'check due'
    | 'decision expected'
    | 'look again'
    | 'restarts'
    | 'decided'
    | 'closed'
    | 'withdrawn'
    | 'joined';
}

const on = (date: LocalDate | null, label: NextDate['label']): NextDate | null => date && { date, label };
const onDayOf = (at: Instant | null, label: NextDate['label']) => on(at && dateOf(at), label);

/**
 * The date a row shows: the running one while there is one, otherwise the last that mattered. A promise
 * that a pause or a returned answer has shifted is "due": nobody promised that day.
 */
export function nextDateOf(
  summary: Summary,
  policy: Pick<Policy, 'checkWithin'>,
  calendar: Calendar,
): NextDate | null {
  const due = dueDate(summary, calendar, policy);
  switch (summary.state) {
    case 'raised':
      return on(due, 'needed by');
    case 'accepted':
      return on(due, due === summary.promised ? 'promised' : 'due');
    case 'in check':
      return on(due, 'check due');
    case 'answered':
      return on(due, waitsUntil(summary) === null ? 'decision expected' : 'look again');
    case 'paused':
      return on(summary.pausedUntil, 'restarts');
    case 'decided':
      return onDayOf(summary.decidedAt, 'decided');
    case 'closed':
      return on(summary.lookAgainOn, 'look again') ?? onDayOf(summary.endedAt, 'closed');
    case 'declined':
      return onDayOf(summary.endedAt, 'closed');
    case 'withdrawn':
      return onDayOf(summary.endedAt, 'withdrawn');
    case 'merged':
      return onDayOf(summary.endedAt, 'joined');
  }
}
