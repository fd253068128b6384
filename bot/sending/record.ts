import { showNumber } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Route } from '#domain/requests/request.ts';
import { instantOf } from '#domain/time.ts';
import type { Reference, Sent } from '../teams/port.ts';
import { type Consequence, consequenceOf, dead, type SentTo } from './consequence.ts';
import { overLimit } from './limited-outbound.ts';
import type { NoticeQueue } from './notice-queue.ts';
import type { DeliveryTools } from './tools.ts';

/** In `lastError`, and kept there: an earlier attempt may have gone out. */
const unsure = 'unsure';
const mayHaveGoneOut = ({ lastError }: Notice): boolean => lastError?.startsWith(unsure) === true;

/** An attempt that is over. */
export interface Over {
  readonly sent: Sent;
  readonly to: SentTo;
  /** Where it went; null when there was nowhere. */
  readonly reference: Reference | null;
  /** A message of its own, which a repeat doubles; false for a card that was updated in place. */
  readonly isNew: boolean;
  /** Where it is not what `to` says: somebody told by a mention. */
  readonly route?: Route;
}

/** Marked before the post, so that a crash in between is seen afterwards. Null when somebody else has it. */
export const markSending = (notice: Notice, notices: NoticeQueue, tools: DeliveryTools) =>
  notices.move(notice, { kind: 'sending', since: instantOf(tools.now()) }, { tries: notice.tries + 1 });

/** What the attempt came to: told with its proof, or what follows from its failure. */
export async function record(
  notice: Notice,
  { sent, to, reference, isNew, route: by }: Over,
  notices: NoticeQueue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  const now = tools.now();
  if (sent.kind === 'sent') {
    const proof = {
      conversation: reference?.conversation ?? '',
      activity: sent.activity,
      possiblyTwice: isNew && mayHaveGoneOut(notice),
    };
    const route = by ?? { kind: to.kind === 'person' ? 'chat' : 'mention' };
    return notices.move(notice, { kind: 'told', route, at: instantOf(now), proof });
  }
  if (sent.failure.code === overLimit) {
    const dueAt = instantOf(now + (sent.failure.retryAfterMs ?? 0));
    return notices.move(notice, { kind: 'due', dueAt }, { tries: notice.tries - 1 });
  }
  const attempted = { now, tries: notice.tries, to, jitter: tools.jitter() };
  const { kind, status, code } = sent.failure;
  return follow(
    notice,
    consequenceOf(sent.failure, attempted),
    { failure: kind, status, code },
    notices,
    tools,
  );
}

async function follow(
  notice: Notice,
  { state, forgetChat, alarm }: Consequence,
  about: Readonly<Record<string, unknown>> & { readonly failure: string },
  notices: NoticeQueue,
  tools: DeliveryTools,
): Promise<Notice | null> {
  if (forgetChat && notice.to.kind === 'person') await tools.directory.forgetChat(notice.to.person);
  if (alarm) {
    tools.log('A notice was not delivered and will not be tried again', {
      request: showNumber(notice.number),
      notice: notice.id,
      ...about,
    });
  }
  const { failure } = about;
  const lastError = mayHaveGoneOut(notice) && failure !== unsure ? `${unsure}, then ${failure}` : failure;
  return notices.move(notice, state, { lastError });
}

/** Given up for a reason of our own, such as a card that cannot be drawn. */
export const giveUp = (notice: Notice, why: string, notices: NoticeQueue, tools: DeliveryTools) =>
  follow(notice, dead(why, tools.now()), { failure: 'ours' }, notices, tools);

/** Marked as sending and never settled, so a crash came between: due again, as possibly sent already. */
export const takeUp = (notice: Notice, notices: NoticeQueue, tools: DeliveryTools) =>
  notices.move(notice, { kind: 'due', dueAt: instantOf(tools.now()) }, { lastError: unsure });
