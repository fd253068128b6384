import type { Member } from '#domain/partnership/people.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { mentionCard } from '../cards/mention-card.ts';
import type { Setting } from '../cards/setting.ts';
import type { Reference, Sent } from '../teams/port.ts';
import type { NoticeQueue } from './notice-queue.ts';
import { requestCardTag, under } from './to-thread.ts';
import type { DeliveryTools } from './tools.ts';

/** Telling somebody by an @mention in the request's thread. */
export interface ByMention {
  /** Teams does not let the bot write to this person alone: members of another organisation in a shared channel. */
  readonly first: boolean;
  /** Null when it is not possible: no thread in a channel, or one that they are not in. */
  send(): Promise<Mentioned | null>;
}
export interface Mentioned {
  readonly sent: Sent;
  readonly reference: Reference;
}

/** Null for a restricted request: no channel ever hears of it. */
export function byMention(
  notice: Notice,
  request: Request,
  member: Member,
  setting: Setting,
  notices: NoticeQueue,
  tools: DeliveryTools,
): ByMention | null {
  if (request.asked.restrictedTo !== null || member.access === 'none') return null;
  return {
    first: member.access === 'external',
    async send() {
      const thread = await threadOf(request, notices, tools);
      if (thread === null) return null;
      for (const account of await tools.directory.accountsOf(member.id)) {
        const found = await tools.outbound.memberIn(thread, account);
        if (found.kind === 'failed') return { sent: found, reference: thread };
        if (found.kind === 'not a member') continue;
        const message = mentionCard(notice, request, member, found.account, setting);
        return message && { sent: await tools.outbound.post(thread, message), reference: thread };
      }
      return null;
    },
  };
}

/** Where the request's card is, or else where it was asked: only ever in a channel. */
async function threadOf(
  { number, asked }: Request,
  notices: NoticeQueue,
  { directory }: DeliveryTools,
): Promise<Reference | null> {
  const posted = under(await notices.posted(number, requestCardTag))[0];
  const place = posted ?? (asked.thread && (await directory.conversation(asked.thread.conversation)));
  return place?.scope === 'channel' ? place : null;
}
