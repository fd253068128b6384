import type { PersonId } from '#domain/ids.ts';
import type { Reminded } from '#domain/reminders/again.ts';
import type { DigestOwed } from '#domain/reminders/digest.ts';
import type { Reminder } from '#domain/reminders/plan.ts';
import type { Thread } from '#domain/requests/request.ts';
import type { Instant, LocalDate } from '#domain/time.ts';

/**
 * Reminders and digests as debts: notices like any other, owed once for each person and day (each week, for a
 * digest), so that any number of processes may look.
 */
export interface RemindersOwed {
  /** What everybody has been reminded of. */
  reminded(): Promise<ReadonlyMap<PersonId, Reminded>>;
  /** False when it was owed already. */
  oweReminder(reminder: Reminder, at: Instant): Promise<boolean>;
  /** Null while there has been none. */
  lastDigest(): Promise<DigestOwed | null>;
  /** Without a thread it is only noted, so that the next one knows where to begin. */
  oweDigest(week: LocalDate, since: Instant, thread: Thread | null, at: Instant): Promise<boolean>;
}
