import { type Notice, noRequest } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { instantOf } from '#domain/time.ts';
import type { Setting } from '../cards/setting.ts';
import type { Room } from '../room.ts';
import type { Message } from '../teams/port.ts';
import { deliverList } from './deliver-list.ts';
import { draw } from './draw.ts';
import { giveUp } from './record.ts';
import { refresh } from './refresh.ts';
import { byMention } from './to-mention.ts';
import { toPerson } from './to-person.ts';
import { toThread } from './to-thread.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * One attempt at one notice: draw, mark as sending, send, record. Null when somebody else has it. What was
 * possibly sent before (a crash, an answer that never came) is marked in the proof.
 */
export async function deliver(notice: Notice, room: Room, tools: DeliveryTools): Promise<Notice | null> {
  if (notice.number === noRequest) return deliverList(notice, room, tools);
  const { notices } = room;
  const page = await room.read(notice.number);
  if (page === null) return giveUp(notice, 'The request is not in the store', notices, tools);
  const now = instantOf(tools.now());
  const setting: Setting = {
    ...(await room.surroundings()),
    links: tools.links,
    now,
    nonce: tools.newNonce(),
  };
  if (notice.to.kind === 'person' && !setting.partnership.people.has(notice.to.person))
    return notices.move(notice, { kind: 'waiting', why: hasLeft, since: now });
  if (notice.kind === 'card to refresh') return refresh(notice, page.request, setting, notices, tools);
  const message = drawn(notice, page.request, setting, tools);
  if (message === 'cannot be drawn') return giveUp(notice, 'The card could not be drawn', notices, tools);
  if (message === null) return notices.move(notice, { kind: 'superseded', at: now });
  if (notice.to.kind === 'thread') return toThread(notice, message, room.id, notices, tools);
  const member = setting.partnership.people.get(notice.to.person);
  const mention = member ? byMention(notice, page.request, member, setting, notices, tools) : null;
  return toPerson(notice, member?.name ?? 'This person', message, room.id, notices, tools, mention);
}

const hasLeft = 'They are no longer in the partnership’s list of people';

/** A card that throws must not keep back what comes after it. */
function drawn(
  notice: Notice,
  request: Request,
  setting: Setting,
  tools: DeliveryTools,
): Message | null | 'cannot be drawn' {
  try {
    return draw(notice, request, setting);
  } catch (error) {
    tools.log('A card could not be drawn', { notice: notice.id, kind: notice.kind, error: String(error) });
    return 'cannot be drawn';
  }
}
