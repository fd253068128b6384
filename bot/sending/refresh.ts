import type { Notice } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { instantOf } from '#domain/time.ts';
import { feedbackCard } from '../cards/feedback-card.ts';
import { recordedCard, recordedTag } from '../cards/recorded-card.ts';
import type { Setting } from '../cards/setting.ts';
import type { Message, Reference, Sent } from '../teams/port.ts';
import { consequenceOf } from './consequence.ts';
import type { NoticeQueue } from './notice-queue.ts';
import { markSending } from './record.ts';
import { says } from './says.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * Puts right, in place and without a notification, the cards of one person that say something else by now.
 * Only cards without fields: nobody's words are lost under their hands. A card that is gone is not missed.
 */
export async function refresh(
  notice: Notice,
  request: Request,
  setting: Setting,
  notices: NoticeQueue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  const marked = await markSending(notice, notices, tools);
  if (marked === null) return null;
  for (const [tag, message] of cardsOf(notice, request, setting)) {
    const failed = await putRight(tag, message, notice, notices, tools);
    if (failed === null) continue;
    const now = tools.now();
    const to = { kind: 'person', name: '' } as const;
    const { state } = consequenceOf(failed.failure, { now, tries: marked.tries, to, jitter: tools.jitter() });
    if (state.kind === 'due') return notices.move(marked, state, { lastError: failed.failure.kind });
  }
  return notices.move(marked, { kind: 'superseded', at: instantOf(tools.now()) });
}

function cardsOf(
  { to }: Notice,
  request: Request,
  setting: Setting,
): readonly (readonly [string, Message])[] {
  const member = to.kind === 'person' ? setting.partnership.people.get(to.person) : undefined;
  if (member === undefined || !maySee(viewerOf(member), request)) return [];
  const news = feedbackCard(request, member.id, setting);
  const cards = [
    [recordedTag, recordedCard(request, setting)],
    ['feedback', news],
    ['what came of it', news],
  ] as const;
  return cards.flatMap(([tag, message]) => (message === null ? [] : [[`${tag}:${member.id}`, message]]));
}

/** Null when it says what it should. */
async function putRight(
  tag: string,
  message: Message,
  { number }: Notice,
  notices: NoticeQueue,
  tools: DeliveryTools,
): Promise<Extract<Sent, { kind: 'failed' }> | null> {
  const posted = await notices.posted(number, tag);
  const now = says(message);
  if (posted === null || posted.says === now) return null;
  const reference = posted.reference as unknown as Reference;
  const sent = await tools.outbound.update(reference, posted.activity, message);
  if (sent.kind === 'failed') return sent;
  await notices.rememberPosted({ ...posted, says: now });
  return null;
}
