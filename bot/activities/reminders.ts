import { type ReminderWish, reminderWishes } from '#domain/partnership/people.ts';
import { wishOf } from '#domain/reminders/receivers.ts';
import { sayWish } from '#domain/reminders/wording.ts';
import { remindersCard } from '../cards/reminder-card.ts';
import type { Message } from '../teams/port.ts';
import type { Here } from './here.ts';

/** What somebody may write after "reminders"; "on" and "stop" are what people try first. */
const meant: ReadonlyMap<string, ReminderWish> = new Map([
  ...reminderWishes.map((wish) => [wish, wish] as const),
  ['on', 'daily'],
  ['stop', 'off'],
  ['none', 'off'],
]);

/** "reminders" says how much somebody gets; "reminders off", "daily" or "late" changes it for them. */
export async function reminders(word: string, { room, who, setting }: Here): Promise<Message> {
  const wish = meant.get(word.toLowerCase());
  if (wish !== undefined) {
    await room.wish(who.id, wish);
    return remindersCard(sayWish[wish], setting);
  }
  return remindersCard(sayWish[wishOf(setting.partnership, who.id)], setting);
}
