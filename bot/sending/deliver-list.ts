import { digestOf, hasNews } from '#domain/reminders/digest.ts';
import { mayDigest, mayRemind, weekOf } from '#domain/reminders/hours.ts';
import { listsOf } from '#domain/reminders/lists.ts';
import { reminderRules } from '#domain/reminders/rules.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import { digestCard } from '../cards/digest-card.ts';
import { morningOf, reminderCard } from '../cards/reminder-card.ts';
import { type Setting, todayIn } from '../cards/setting.ts';
import type { Room } from '../room.ts';
import type { Message, Sent } from '../teams/port.ts';
import { giveUp, markSending, record } from './record.ts';
import { everySummary } from './reminders.ts';
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
  const message = await drawn(notice, room, setting, tools);
  if (message === 'cannot be drawn') return giveUp(notice, 'The card could not be drawn', notices, tools);
  if (message === null) return notices.move(notice, { kind: 'superseded', at: now });
  if (notice.to.kind === 'thread') return toChannel(notice, message, room, tools);
  const name = setting.partnership.people.get(notice.to.person)?.name ?? 'This person';
  return toPerson(notice, name, message, room.id, notices, tools);
}

/** A card that throws must not keep back what comes after it. */
async function drawn(
  notice: Notice,
  room: Room,
  setting: Setting,
  tools: DeliveryTools,
): Promise<Message | null | 'cannot be drawn'> {
  const { partnership, calendar, now } = setting;
  const rules = reminderRules(partnership.policy);
  const day = notice.id.split('|').at(-1);
  const today = todayIn(setting);
  if (notice.to.kind === 'thread') {
    if (day !== weekOf(today) || !mayDigest(now, calendar, rules)) return null;
  } else if (day !== today || !mayRemind(now, calendar, rules)) return null;
  const read = { summaries: await everySummary(room, now), told: await room.notices.reminded() };
  const week = notice.to.kind === 'thread' ? await readWeek(room) : null;
  try {
    if (notice.to.kind === 'person') {
      const list = listsOf(read.summaries, morningOf(setting), read.told).get(notice.to.person) ?? [];
      return reminderCard(list, setting);
    }
    if (week === null) return null;
    const digest = digestOf(read.summaries, week.gaps, week.since, morningOf(setting));
    return hasNews(digest) ? digestCard(digest, week.hash, setting) : null;
  } catch (error) {
    tools.log('A card could not be drawn', { notice: notice.id, kind: notice.kind, error: String(error) });
    return 'cannot be drawn';
  }
}

async function readWeek(room: Room) {
  const [last, gaps, hash] = await Promise.all([
    room.notices.lastDigest(),
    room.gaps({ kind: 'digest' }),
    room.logHash(),
  ]);
  if (last === null) return null;
  const named = gaps.map(({ request, gap: { text, at } }) => ({ number: request.number, text, at }));
  return { since: last.since, gaps: named, hash };
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
