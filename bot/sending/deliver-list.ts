import type { PersonId } from '#domain/ids.ts';
import { mayDigest, mayRemind, weekOf } from '#domain/reminders/hours.ts';
import { listsOf } from '#domain/reminders/lists.ts';
import { reminderRules } from '#domain/reminders/rules.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import { morningOf, reminderCard } from '../cards/reminder-card.ts';
import { type Setting, todayIn } from '../cards/setting.ts';
import type { Room } from '../room.ts';
import type { Message, Sent } from '../teams/port.ts';
import { drawDigest } from './draw-digest.ts';
import { giveUp, markSending, record } from './record.ts';
import { toPerson } from './to-person.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * One attempt at a reminder or a digest, drawn from the log as it is now. What did not go out on its day, or
 * would in the quiet hours, is not sent any more: the next one says it all.
 */
export async function deliverList(notice: Notice, room: Room, tools: DeliveryTools): Promise<Notice | null> {
  const { notices } = room;
  const now = instantOf(tools.now());
  const around = await room.surroundings();
  const setting: Setting = { ...around, links: tools.links, now, nonce: tools.newNonce() };
  const message = isItsDay(notice, setting) ? await drawn(notice, room, setting, tools) : null;
  if (message === 'cannot be drawn') return giveUp(notice, 'The card could not be drawn', notices, tools);
  if (message === null) return notices.move(notice, { kind: 'superseded', at: now });
  if (notice.to.kind === 'thread') return toChannel(notice, message, room, tools);
  const name = setting.partnership.people.get(notice.to.person)?.name ?? 'This person';
  return toPerson(notice, name, message, room.id, notices, tools);
}

/** The day, or the week, is the last part of its id. */
function isItsDay({ id, to }: Notice, setting: Setting): boolean {
  const { partnership, calendar, now } = setting;
  const rules = reminderRules(partnership.policy);
  const day = id.split('|').at(-1);
  return to.kind === 'thread'
    ? day === weekOf(todayIn(setting)) && mayDigest(now, calendar, rules)
    : day === todayIn(setting) && mayRemind(now, calendar, rules);
}

/** A card that throws must not keep back what comes after it; a store that does not answer may. */
async function drawn(
  { id, kind, to }: Notice,
  room: Room,
  setting: Setting,
  tools: DeliveryTools,
): Promise<Message | null | 'cannot be drawn'> {
  const draw =
    to.kind === 'thread' ? await drawDigest(room, setting.now) : await drawReminder(to.person, room);
  try {
    return draw(setting);
  } catch (error) {
    tools.log('A card could not be drawn', { notice: id, kind, error: String(error) });
    return 'cannot be drawn';
  }
}

async function drawReminder(person: PersonId, room: Room) {
  const [requests, told] = await Promise.all([room.waiting(), room.notices.reminded()]);
  return (setting: Setting): Message | null =>
    reminderCard(listsOf(requests, morningOf(setting), told, person).get(person) ?? [], setting);
}

const nowhere: Sent = {
  kind: 'failed',
  failure: { kind: 'gone', status: null, code: null, retryAfterMs: null },
};

/** A post of its own, each week. */
async function toChannel(notice: Notice, message: Message, room: Room, tools: DeliveryTools) {
  const { notices } = room;
  const marked = await markSending(notice, notices, tools);
  if (marked === null) return null;
  const reference = await tools.directory.channelOf(room.id);
  const sent = reference === null ? nowhere : await tools.outbound.post(reference, message);
  return record(marked, { sent, to: { kind: 'thread' }, reference, isNew: true }, notices, tools);
}
