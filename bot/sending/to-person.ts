import type { PartnershipId, PersonId } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Message, Reference, SendFailure, Sent } from '../teams/port.ts';
import type { NoticeQueue } from './notice-queue.ts';
import { markSending, record } from './record.ts';
import { says } from './says.ts';
import type { ByMention } from './to-mention.ts';
import type { DeliveryTools } from './tools.ts';

const notInstalled: SendFailure = { kind: 'not installed', status: null, code: null, retryAfterMs: null };

/**
 * A message of its own in the person's chat with the bot, which is opened when there is none. Where that is not
 * possible, a mention in the request's thread, when there is one that may be used.
 */
export async function toPerson(
  notice: Notice,
  name: string,
  message: Message,
  partnership: PartnershipId,
  notices: NoticeQueue,
  tools: DeliveryTools,
  mention: ByMention | null = null,
): Promise<Notice | null> {
  if (notice.to.kind !== 'person') return null;
  const { person } = notice.to;
  const marked = await markSending(notice, notices, tools);
  if (marked === null) return null;
  const to = { kind: 'person', name } as const;
  const mentioned = mention?.first ? await mention.send() : null;
  if (mentioned !== null) return record(marked, { ...mentioned, to, isNew: true, route }, notices, tools);
  const { sent, reference } = await send(person, message, partnership, tools);
  if (sent.kind === 'sent' && reference !== null) {
    await notices.rememberPosted({
      number: notice.number,
      tag: `${notice.kind}:${person}`,
      reference: { ...reference },
      activity: sent.activity,
      says: says(message),
    });
  }
  if (mention !== null && !mention.first && sent.kind === 'failed' && isImpossible(sent.failure)) {
    const instead = await mention.send();
    if (instead !== null) {
      await tools.directory.forgetChat(person);
      return record(marked, { ...instead, to, isNew: true, route }, notices, tools);
    }
  }
  return record(marked, { sent, reference, to, isNew: true }, notices, tools);
}

const route = { kind: 'mention' } as const;

/** Nothing that passes by itself, and no fault of ours. */
const isImpossible = ({ kind }: SendFailure): boolean =>
  kind === 'not installed' || kind === 'blocked' || kind === 'not in conversation' || kind === 'gone';

interface Done {
  readonly sent: Sent;
  readonly reference: Reference | null;
}

async function send(
  person: PersonId,
  message: Message,
  partnership: PartnershipId,
  tools: DeliveryTools,
): Promise<Done> {
  const known = await tools.directory.chatOf(person);
  if (known?.scope === 'personal') {
    const sent = await tools.outbound.post(known, message);
    if (sent.kind === 'sent' || sent.failure.kind !== 'gone') return { sent, reference: known };
    // Recreated once: what is gone again after that waits for the person.
  }
  const opened = await open(person, partnership, tools);
  if ('failure' in opened) return { sent: { kind: 'failed', failure: opened.failure }, reference: null };
  return { sent: await tools.outbound.post(opened.reference, message), reference: opened.reference };
}

/**
 * Opens the chat with one of the person's accounts, which works where the app is installed for them. The
 * service address is that of the partnership's channel.
 */
async function open(
  person: PersonId,
  partnership: PartnershipId,
  { directory, outbound }: DeliveryTools,
): Promise<{ readonly reference: Reference } | { readonly failure: SendFailure }> {
  const channel = await directory.channelOf(partnership);
  if (channel === null) return { failure: notInstalled };
  let failure = notInstalled;
  for (const account of await directory.accountsOf(person)) {
    const opened = await outbound.openChat({ ...account, name: '' }, channel.serviceUrl);
    if (opened.kind === 'opened') {
      await directory.rememberChat(person, opened.reference);
      return opened;
    }
    failure = worthSaying(failure, ofOpening(opened.failure));
  }
  return { failure };
}

/** Teams does not say why it will not open a chat with an account it cannot find or may not write to. */
const ofOpening = (failure: SendFailure): SendFailure =>
  failure.kind === 'ours' && [400, 403, 404].includes(failure.status ?? 0)
    ? { ...failure, kind: 'not installed' }
    : failure;

/** One account that may yet be reached (or a fault to look at) says more than another that cannot. */
const worthSaying = (before: SendFailure, now: SendFailure): SendFailure =>
  before.kind === 'throttled' || before.kind === 'unsure' ? before : now;
