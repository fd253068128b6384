import type { ReminderRules } from '../partnership/people.ts';
import { later } from '../requests/paused-time.ts';
import type { LocalDate } from '../time.ts';
import type { Morning, Wait } from './waits.ts';

/** How often somebody has been reminded of one turn, and when last. */
export interface Heard {
  readonly times: number;
  readonly last: LocalDate;
}

/** What somebody has been reminded of, as far as it still waits for them. */
export interface Reminded {
  /** The day of their last reminder. */
  readonly on: LocalDate;
  /** By the key of the wait. */
  readonly turns: Readonly<Record<string, Heard>>;
}

const isManagers = ({ kind }: Wait): boolean => kind === 'nobody has it' || kind === 'still waiting';

/** What those who want to hear only of what is late hear of. */
export const isPressing = (wait: Wait): boolean => wait.late > 0 || isManagers(wait);

/** It is time to remind of this turn, for the first time or again. */
export function isTime(
  wait: Wait,
  heard: Heard | undefined,
  { calendar, today }: Morning,
  rules: ReminderRules,
): boolean {
  if (heard === undefined) return today >= wait.first;
  // Nobody stands behind a manager, so theirs does not end.
  if (!isManagers(wait) && heard.times >= rules.most) return false;
  const apart = isManagers(wait) ? rules.managersApart : rules.apart;
  const next = calendar.addWorkingDays(heard.last, apart);
  return today >= later(next, heard.times === 1 && wait.second !== null ? wait.second : next);
}

/** Reminded of as often as it may be, and as long again: the manager hears instead. */
export function isSpent(
  heard: Heard | undefined,
  { calendar, today }: Morning,
  { most, apart }: ReminderRules,
): boolean {
  return heard !== undefined && heard.times >= most && today >= calendar.addWorkingDays(heard.last, apart);
}
