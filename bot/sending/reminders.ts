import { beginsAt } from '#domain/reminders/digest.ts';
import { mayDigest, mayRemind, weekOf } from '#domain/reminders/hours.ts';
import { planReminders } from '#domain/reminders/plan.ts';
import { reminderRules } from '#domain/reminders/rules.ts';
import { dateOf, type Instant, instantOf } from '#domain/time.ts';
import type { Room } from '../room.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * Owes today's reminders and the week's digest, when it is the hour for them. Nothing is timed: looking again,
 * or in another process, owes nothing twice, and days on which nothing looked are not made up for.
 */
export async function oweReminders(
  room: Room,
  tools: Pick<DeliveryTools, 'now'>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const { partnership, calendar } = await room.surroundings();
  const now = instantOf(tools.now());
  const rules = reminderRules(partnership.policy);
  if (mayDigest(now, calendar, rules)) await oweDigest(room, now);
  if (!mayRemind(now, calendar, rules)) return;
  const morning = { partnership, calendar, today: dateOf(now) };
  const [summaries, told] = await Promise.all([room.waiting(), room.notices.reminded()]);
  for (const reminder of planReminders(summaries, morning, told)) {
    if (stopped()) return;
    await room.notices.oweReminder(reminder, now);
  }
}

/** The first week is only noted: the digest tells what happened since the one before it. */
async function oweDigest({ notices, channel }: Room, now: Instant): Promise<void> {
  const week = weekOf(dateOf(now));
  const last = await notices.lastDigest();
  if (last === null) {
    await notices.oweDigest(week, now, null, now);
    return;
  }
  if (last.week >= week) return;
  const thread = await channel();
  if (thread !== null) await notices.oweDigest(week, beginsAt(last), thread, now);
}
