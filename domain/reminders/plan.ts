import type { PersonId } from '../ids.ts';
import type { Summary } from '../requests/summary.ts';
import type { LocalDate } from '../time.ts';
import { type Heard, isTime, type Reminded } from './again.ts';
import { type Listed, listsOf, type Told } from './lists.ts';
import { reminderRules } from './rules.ts';
import type { Morning } from './waits.ts';

/** One message to one person on one day. */
export interface Reminder {
  readonly person: PersonId;
  readonly on: LocalDate;
  /** The day of the reminder before it; null when it is their first. */
  readonly before: LocalDate | null;
  /** What they will have been reminded of with it. */
  readonly reminded: Reminded;
}

/**
 * Whom to remind today. A day that something has to be said on brings the whole list; a day on which it was
 * missed is made good on the next, once. Who had theirs today is left out, so it can be asked again at any time.
 */
export function planReminders(
  summaries: Iterable<Summary>,
  morning: Morning,
  told: Told,
): readonly Reminder[] {
  const reminders: Reminder[] = [];
  for (const [person, list] of listsOf(summaries, morning, told)) {
    const before = told.get(person);
    if (before !== undefined && before.on >= morning.today) continue;
    const reminded = after(list, before, morning);
    if (reminded === null) continue;
    reminders.push({ person, on: morning.today, before: before?.on ?? null, reminded });
  }
  return reminders;
}

/** Null when nothing on the list has to be said today. */
function after(list: readonly Listed[], before: Reminded | undefined, morning: Morning): Reminded | null {
  const rules = reminderRules(morning.partnership.policy);
  let isAsked = false;
  const turns: Record<string, Heard> = {};
  for (const { wait } of list) {
    const heard = before?.turns[wait.key];
    if (isTime(wait, heard, morning, rules)) {
      isAsked = true;
      turns[wait.key] = { times: (heard?.times ?? 0) + 1, last: morning.today };
    } else if (heard !== undefined) turns[wait.key] = heard;
  }
  return isAsked ? { on: morning.today, turns } : null;
}
