import { showNumber } from '#domain/ids.ts';
import type { Member } from '#domain/partnership/people.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { feedbackFor } from '#domain/requests/wording/feedback.ts';
import { sentence } from '#domain/requests/wording/words.ts';
import type { Account, Message } from '../teams/port.ts';
import { openRequest } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { card, heading, labelled, message } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

/** Letters and what stands in names: nothing that a TextBlock would read as markdown, or that ends the tag. */
const plain = (name: string): string => name.replace(/[^\p{L}\p{M}\p{N} .’'-]/gu, '').trim();

/**
 * For somebody who can be told in the request's thread only. The whole channel reads it: what the news is about
 * and their part, not what was decided. Null for a restricted request, of which no channel ever hears.
 */
export function mentionCard(
  { kind }: Notice,
  request: Request,
  reader: Member,
  account: Pick<Account, 'channelAccount' | 'name'>,
  setting: Setting,
): Message | null {
  if (request.asked.restrictedTo !== null) return null;
  const reference = showNumber(request.number);
  const isFeedback = kind === 'feedback' || kind === 'what came of it';
  const news = isFeedback ? feedbackFor(request, reader.id, setting.partnership, todayIn(setting)) : null;
  const text = `<at>${plain(reader.name)}</at>`;
  const drawn = card(
    [
      markedFor(request),
      // Teams makes a mention of a TextBlock only.
      { type: 'TextBlock', text, wrap: true },
      heading(news?.heading ?? `There is news for you about ${reference}`),
      news?.ownPart ? labelled('Your part', sentence(clip(news.ownPart, clipTo.side))) : null,
      whyFooter('You are told here because the app has no chat with you.'),
    ],
    [openRequest(request, setting.links)],
    `News about ${reference}. Open the app to read it.`,
  );
  const { channelAccount: id, name } = account;
  return { ...message(drawn, `News about ${reference}`), mentions: [{ text, account: { id, name } }] };
}
