import type { PersonId } from '#domain/ids.ts';
import { type Calendar, calendarOf } from '#domain/partnership/calendar.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Reminded } from '#domain/reminders/again.ts';
import { mayRemind } from '#domain/reminders/hours.ts';
import { planReminders, type Reminder } from '#domain/reminders/plan.ts';
import { reminderRules } from '#domain/reminders/rules.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { dateOf, type Instant } from '#domain/time.ts';

/** A reminder as it was owed. */
export interface Owed extends Reminder {
  readonly at: Instant;
}

/** What a store does for the sweeps, in memory: a reminder is owed once, and only on what it was planned from. */
export function office(partnership: Partnership, calendar: Calendar = calendarOf(partnership.policy)) {
  const told = new Map<PersonId, Reminded>();
  const owed: Owed[] = [];
  return {
    told,
    owed,
    /** What one process would owe at that moment. */
    plan: (summaries: readonly Summary[], now: Instant): readonly Reminder[] =>
      mayRemind(now, calendar, reminderRules(partnership.policy))
        ? planReminders(summaries, { partnership, calendar, today: dateOf(now) }, told)
        : [],
    take(reminders: readonly Reminder[], now: Instant): void {
      for (const reminder of reminders) {
        if ((told.get(reminder.person)?.on ?? null) !== reminder.before) continue;
        told.set(reminder.person, reminder.reminded);
        owed.push({ ...reminder, at: now });
      }
    },
    sweep(summaries: readonly Summary[], now: Instant): void {
      this.take(this.plan(summaries, now), now);
    },
    /** Who was reminded on which days, in order: "25 helen". */
    log: (): readonly string[] => owed.map(({ person, on }) => `${on} ${person}`),
  };
}
