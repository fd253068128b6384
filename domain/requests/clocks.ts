import type { Calendar } from '../partnership/calendar.ts';
import type { Policy } from '../partnership/people.ts';
import { dateOf, type Instant, type LocalDate } from '../time.ts';
import { later, pausedDays } from './paused-time.ts';
import type { Summary } from './summary.ts';

/** By when a second person should have looked at the answer. */
export const checkDue = (
  submitted: Instant,
  policy: Pick<Policy, 'checkWithin'>,
  calendar: Calendar,
): LocalDate => calendar.addWorkingDays(dateOf(submitted), policy.checkWithin);

/**
 * By when the lead should have said what came of it: some working days after the meeting the question was
 * asked for. Without a dated meeting, or when it was over before the answer came, after the answer.
 */
export function decisionExpected(
  meetingOn: LocalDate | null,
  answeredOn: LocalDate,
  policy: Pick<Policy, 'decideAfterMeeting' | 'decideAfterAnswer'>,
  calendar: Calendar,
): LocalDate {
  return meetingOn !== null && meetingOn >= answeredOn
    ? calendar.addWorkingDays(meetingOn, policy.decideAfterMeeting)
    : calendar.addWorkingDays(answeredOn, policy.decideAfterAnswer);
}

/** The first day on which it is an alarm that nobody has taken a question on. */
export const unclaimedAlarm = (
  asked: Instant,
  policy: Pick<Policy, 'unclaimedAlarm'>,
  calendar: Calendar,
): LocalDate => calendar.addWorkingDays(dateOf(asked), policy.unclaimedAlarm);

const endOfTime = '9999-12-31T23:59:59.999Z' as Instant;

/** A date given at `since`, later by the working days the clocks have stood still from then on. */
function stoodStill(date: LocalDate, since: Instant, { pauses }: Summary, calendar: Calendar): LocalDate {
  const ended = pauses.filter((pause) => pause.to !== null);
  if (ended.length === 0) return date;
  return calendar.addWorkingDays(date, pausedDays(since, endOfTime, ended, calendar));
}

const isTooEarly = (summary: Summary): summary is Summary & { readonly lookAgainOn: LocalDate } =>
  summary.state === 'answered' &&
  summary.decisionType === 'too early, look again on' &&
  summary.lookAgainOn !== null;

/** Recorded as too early to say, until this day; null when nothing waits for a day to look again. */
export const waitsUntil = (summary: Summary): LocalDate | null =>
  isTooEarly(summary) ? summary.lookAgainOn : null;

/**
 * The date that is running: what is late after it is late. Null when nothing is: no date was given, or the
 * clocks stand still, or it is the app's turn or nobody's. The asker's own "needed by" does not move with
 * pauses; every other date does. A date from before the turn began counts from the turn.
 */
export function dueDate(
  summary: Summary,
  calendar: Calendar,
  policy: Pick<Policy, 'checkWithin'>,
): LocalDate | null {
  const began = summary.turnSince;
  switch (summary.state) {
    case 'raised':
      return summary.neededBy;
    case 'accepted': {
      const { promised, promisedAt } = summary;
      if (promised === null || promisedAt === null) return null;
      return later(stoodStill(promised, promisedAt, summary, calendar), dateOf(began));
    }
    case 'in check':
      return stoodStill(checkDue(began, policy, calendar), began, summary, calendar);
    case 'answered':
      if (isTooEarly(summary)) return summary.lookAgainOn;
      return summary.decisionExpected && stoodStill(summary.decisionExpected, began, summary, calendar);
    default:
      return null;
  }
}

/** Working days past the running date; 0 when it is not late. */
export function lateBy(
  summary: Summary,
  today: LocalDate,
  calendar: Calendar,
  policy: Pick<Policy, 'checkWithin'>,
): number {
  const due = dueDate(summary, calendar, policy);
  return due === null ? 0 : Math.max(0, calendar.workingDaysBetween(due, today));
}

export const isOpen = ({ state }: Pick<Summary, 'state'>): boolean =>
  state !== 'closed' && state !== 'declined' && state !== 'withdrawn' && state !== 'merged';

/**
 * The first day without movement: that many working days after the last act of a person, and not before
 * the day a pause or a "too early to say" waits for. Null for what has ended.
 */
export function stillFrom(
  summary: Summary,
  calendar: Calendar,
  policy: Pick<Policy, 'noMovementAfter'>,
): LocalDate | null {
  if (!isOpen(summary)) return null;
  const still = calendar.addWorkingDays(dateOf(summary.lastActAt), policy.noMovementAfter);
  return later(still, summary.pausedUntil ?? waitsUntil(summary) ?? still);
}

export function noMovement(
  summary: Summary,
  today: LocalDate,
  calendar: Calendar,
  policy: Pick<Policy, 'noMovementAfter'>,
): boolean {
  const still = stillFrom(summary, calendar, policy);
  return still !== null && today >= still;
}
