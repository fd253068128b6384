import type { PartnershipId } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import type { Message, Reference, Sent } from '../teams/port.ts';
import type { NoticeQueue, PostedMessage } from './notice-queue.ts';
import { markSending, record } from './record.ts';
import { says } from './says.ts';
import type { DeliveryTools } from './tools.ts';

/** Which message of the request the card in the thread is. */
export const requestCardTag = 'request card';

const nowhere: Sent = {
  kind: 'failed',
  failure: { kind: 'gone', status: null, code: null, retryAfterMs: null },
};

/**
 * The card in the thread is a diff: updated when it says something else, posted when it is not there. When
 * the thread is gone it is posted once more, into the partnership's channel. Anything else is a reply to it.
 */
export async function toThread(
  notice: Notice,
  message: Message,
  partnership: PartnershipId,
  notices: NoticeQueue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  if (notice.to.kind !== 'thread') return null;
  const isCard = notice.kind === 'request card';
  const posted = await notices.posted(notice.number, requestCardTag);
  const now = says(message);
  if (isCard && posted?.says === now)
    return notices.move(notice, { kind: 'superseded', at: instantOf(tools.now()) });
  const marked = await markSending(notice, notices, tools);
  if (marked === null) return null;
  const where = await places(notice.to.thread.conversation, partnership, tools);
  const over =
    (isCard && posted !== null ? await update(posted, message, tools) : null) ??
    (await post(isCard ? where : [...under(posted), ...where], message, tools));
  const { sent, reference } = over;
  if (isCard && sent.kind === 'sent' && reference !== null) {
    await notices.rememberPosted({
      number: notice.number,
      tag: requestCardTag,
      reference: { ...reference },
      activity: sent.activity,
      says: now,
    });
  }
  return record(marked, { ...over, to: { kind: 'thread' } }, notices, tools);
}

/** The thread that the card is in, or that it began where it was posted into a channel by itself. */
export function under(posted: PostedMessage | null): readonly Reference[] {
  if (posted === null) return [];
  const reference = posted.reference as unknown as Reference;
  const { scope, conversation } = reference;
  const begins = scope === 'channel' && !conversation.includes(';messageid=');
  return [
    begins ? { ...reference, conversation: `${conversation};messageid=${posted.activity}` } : reference,
  ];
}

interface Done {
  readonly sent: Sent;
  readonly reference: Reference | null;
  readonly isNew: boolean;
}

/** Null when the message is not there any more. */
async function update(posted: PostedMessage, message: Message, tools: DeliveryTools): Promise<Done | null> {
  const reference = posted.reference as unknown as Reference;
  const sent = await tools.outbound.update(reference, posted.activity, message);
  return isGone(sent) ? null : { sent, reference, isNew: false };
}

/** Where the card belongs: the thread, or else the partnership's channel. */
async function places(
  conversation: string,
  partnership: PartnershipId,
  { directory }: DeliveryTools,
): Promise<readonly Reference[]> {
  const [thread, channel] = await Promise.all([
    directory.conversation(conversation),
    directory.channelOf(partnership),
  ]);
  const distinct = new Map(
    [thread, channel].flatMap((one) => (one === null ? [] : [[one.conversation, one]])),
  );
  return [...distinct.values()];
}

async function post(to: readonly Reference[], message: Message, tools: DeliveryTools): Promise<Done> {
  let last: Done = { sent: nowhere, reference: null, isNew: true };
  for (const reference of to) {
    last = { sent: await tools.outbound.post(reference, message), reference, isNew: true };
    if (!isGone(last.sent)) return last;
  }
  return last;
}

const isGone = (sent: Sent): boolean => sent.kind === 'failed' && sent.failure.kind === 'gone';
