import { showNumber } from '#domain/ids.ts';
import type { Notice, NoticeState } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { instantOf } from '#domain/time.ts';
import type { Links } from '../cards/acts.ts';
import type { Setting } from '../cards/setting.ts';
import type { Directory } from '../directory.ts';
import type { Room } from '../room.ts';
import type { Message, Outbound, Reference, SendFailure, Sent } from '../teams/port.ts';
import { consequenceOf } from './consequence.ts';
import { draw, says } from './draw.ts';
import type { NoticeQueue } from './notice-queue.ts';

export interface DeliveryTools {
  readonly outbound: Outbound;
  readonly directory: Directory;
  readonly links: Links;
  now(): number;
  newNonce(): string;
  /** From 0 to 1. */
  jitter(): number;
  /** One line for the operator, without anything that people wrote. */
  log(line: string, about: Readonly<Record<string, unknown>>): void;
}

type Queue = NoticeQueue;

/**
 * One attempt at one notice: route, draw, mark as sending, send, record. Null when somebody else has it.
 * What was possibly sent before (a crash, an answer that never came) is marked in the proof.
 */
export async function deliver(notice: Notice, room: Room, tools: DeliveryTools): Promise<Notice | null> {
  const { notices } = room;
  const page = await room.read(notice.number);
  if (page === null)
    return notices.move(notice, { kind: 'dead', why: 'The request is not in the store', at: at(tools) });
  const around = await room.surroundings();
  const setting: Setting = { ...around, links: tools.links, now: at(tools), nonce: tools.newNonce() };
  const message = draw(notice, page.request, setting);
  if (message === null) return notices.move(notice, { kind: 'superseded', at: at(tools) });
  return notice.to.kind === 'thread'
    ? toThread(notice, page.request, message, notices, tools)
    : toPerson(notice, message, setting, notices, tools);
}

const at = (tools: DeliveryTools) => instantOf(tools.now());
const nobody: SendFailure = { kind: 'not installed', status: null, code: null, retryAfterMs: null };
const failed = (failure: SendFailure): Sent => ({ kind: 'failed', failure });

/** The card in the thread is a diff: updated when it says something else, posted when it is not there. */
async function toThread(
  notice: Notice,
  request: Request,
  message: Message,
  notices: Queue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  const tag = 'request card';
  const posted = await notices.posted(request.number, tag);
  const now = says(message);
  if (posted?.says === now) return notices.move(notice, { kind: 'superseded', at: at(tools) });
  const thread = notice.to.kind === 'thread' ? notice.to.thread : null;
  const reference =
    (posted?.reference as Reference | undefined) ??
    (thread === null ? null : await tools.directory.conversation(thread.conversation));
  const marked = await markSending(notice, notices, tools);
  if (marked === null) return null;
  if (reference === null)
    return record(marked, failed({ ...nobody, kind: 'gone' }), 'The channel', null, notices, tools);
  const updated = posted === null ? null : await tools.outbound.update(reference, posted.activity, message);
  const isGone = updated?.kind === 'failed' && updated.failure.kind === 'gone';
  const sent = updated === null || isGone ? await tools.outbound.post(reference, message) : updated;
  if (sent.kind === 'sent') {
    await notices.rememberPosted({
      number: request.number,
      tag,
      reference: { ...reference },
      activity: sent.activity,
      says: now,
    });
  }
  return record(marked, sent, 'The channel', reference, notices, tools);
}

async function toPerson(
  notice: Notice,
  message: Message,
  { partnership }: Setting,
  notices: Queue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  if (notice.to.kind !== 'person') return null;
  const { person } = notice.to;
  const who = partnership.people.get(person)?.name ?? 'This person';
  const chat = await tools.directory.chatOf(person);
  const marked = await markSending(notice, notices, tools);
  if (marked === null) return null;
  if (chat === null) return record(marked, failed(nobody), who, null, notices, tools);
  const sent = await tools.outbound.post(chat, message);
  if (sent.kind === 'sent') {
    await notices.rememberPosted({
      number: notice.number,
      tag: `${notice.kind}:${person}`,
      reference: { ...chat },
      activity: sent.activity,
      says: says(message),
    });
  }
  return record(marked, sent, who, chat, notices, tools);
}

/** Marked before the post, so that a crash in between is seen afterwards. */
const markSending = (notice: Notice, notices: Queue, tools: DeliveryTools) =>
  notices.move(notice, { kind: 'sending', since: at(tools) }, { tries: notice.tries + 1 });

async function record(
  notice: Notice,
  sent: Sent,
  who: string,
  reference: Reference | null,
  notices: Queue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  if (sent.kind === 'sent') {
    const route = notice.to.kind === 'person' ? ({ kind: 'chat' } as const) : ({ kind: 'mention' } as const);
    const possiblyTwice = notice.lastError === 'unsure';
    const proof = { conversation: reference?.conversation ?? '', activity: sent.activity, possiblyTwice };
    const told: NoticeState = { kind: 'told', route, at: at(tools), proof };
    return notices.move(notice, told, { lastError: notice.lastError });
  }
  const { failure } = sent;
  const { state, forgetChat, alarm } = consequenceOf(failure, {
    now: tools.now(),
    tries: notice.tries,
    who,
    jitter: tools.jitter(),
  });
  if (forgetChat && notice.to.kind === 'person') await tools.directory.forgetChat(notice.to.person);
  if (alarm) {
    tools.log('A notice was not delivered and will not be tried again', {
      request: showNumber(notice.number),
      notice: notice.id,
      failure: failure.kind,
      status: failure.status,
      code: failure.code,
    });
  }
  return notices.move(notice, state, { lastError: failure.kind });
}
