import type { Summary } from '#domain/requests/summary.ts';
import { recordFromReplyCard } from '../cards/record-from-reply-card.ts';
import { todayIn } from '../cards/setting.ts';
import type { Message } from '../teams/port.ts';
import type { Here } from './here.ts';

/**
 * A plain sentence in the chat of somebody who has a decision to record: was that it? The request is the
 * one whose answer card it replies to, or the only one that waits. Null when it cannot be about one.
 */
export async function replyToRecord(
  text: string,
  repliesTo: string | null,
  here: Here,
): Promise<Message | null> {
  const { room, viewer, setting, who, turn } = here;
  if (turn.reference.scope !== 'personal') return null;
  const asking = { viewer, partnership: setting.partnership, today: todayIn(setting) };
  const { rows } = await room.log({ view: 'deciding', turn: 'mine', offset: 0, limit: 50 }, asking);
  const waiting = await repliedTo(rows, repliesTo, here);
  const only = waiting ?? (rows.length === 1 ? rows[0] : undefined);
  const page = only === undefined ? null : await room.read(only.number);
  if (page === null || page.request.state.kind !== 'answered') return null;
  return recordFromReplyCard(page.request, who.id, { choice: '', sentence: text }, setting);
}

async function repliedTo(
  rows: readonly Summary[],
  repliesTo: string | null,
  { room, who }: Here,
): Promise<Summary | undefined> {
  if (repliesTo === null) return undefined;
  for (const row of rows) {
    const posted = await room.notices.posted(row.number, `answer ready:${who.id}`);
    if (posted?.activity === repliesTo) return row;
  }
  return undefined;
}
