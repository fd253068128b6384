import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { readTexts } from '#domain/privacy/read-texts.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { postableText } from '../cards/postable.ts';
import { recordFromReplyCard } from '../cards/record-from-reply-card.ts';
import { todayIn } from '../cards/setting.ts';
import type { Message } from '../teams/port.ts';
import type { Here } from './here.ts';

/**
 * A plain sentence in the chat of somebody who has a decision to record: was that it? The request is the
 * one whose answer card it replies to; otherwise the one whose card came last, or the only one that waits.
 * The card that comes back names the question, so a wrong guess is seen. Null when it cannot be about one.
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
  const meant = await whichIsMeant(rows, repliesTo, here);
  const page = meant === undefined ? null : await room.read(meant.number);
  if (page === null || page.request.state.kind !== 'answered') return null;
  const read = readTexts(doorOf(setting.partnership, todayIn(setting)));
  read.text('text', text, limits.word);
  const said = read.stopped?.sentence ?? null;
  const typed = { choice: '', sentence: postableText(text, setting) } as const;
  return recordFromReplyCard(page.request, who.id, typed, setting, said);
}

async function whichIsMeant(
  rows: readonly Summary[],
  repliesTo: string | null,
  { room, who }: Here,
): Promise<Summary | undefined> {
  if (rows.length <= 1) return rows[0];
  const shown: Summary[] = [];
  for (const row of rows) {
    const posted = await room.notices.posted(row.number, `answer ready:${who.id}`);
    if (posted !== null && posted.activity === repliesTo) return row;
    if (posted !== null) shown.push(row);
  }
  return shown.sort((one, other) => (one.turnSince < other.turnSince ? 1 : -1))[0];
}
