import { mentionsOf } from './activity.ts';
import type { StoredMessage } from './store.ts';
import { localBot, localChannel, type Resident } from './world.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** The message a message action was chosen on, as Teams puts it into `value.messagePayload`. */
export function messagePayload(
  message: StoredMessage,
  people: readonly Resident[],
  baseUrl: string,
): Record<string, unknown> {
  const author = people.find(({ account }) => account.channelAccount === message.writer);
  const text = (message.activity.text ?? '').replace(/<\/?at>/g, '');
  return {
    id: message.id,
    replyToId: message.root === message.id ? null : message.root,
    createdDateTime: message.at,
    lastModifiedDateTime: null,
    deleted: message.deleted,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: 'en-gb',
    linkToMessage: `${baseUrl}/#/as/-/${message.conversation === localChannel.id ? `channel/${message.id}` : 'chat'}`,
    body: { contentType: 'html', content: `<div>${escapeHtml(text)}</div>` },
    from: author
      ? {
          device: null,
          conversation: null,
          user: { userIdentityType: 'aadUser', id: author.account.object, displayName: author.name },
          application: null,
        }
      : {
          device: null,
          conversation: null,
          user: null,
          application: { applicationIdentityType: 'bot', id: localBot.id, displayName: localBot.name },
        },
    reactions: [],
    mentions: mentionsOf(message.activity).map((mention, id) => ({
      id,
      mentionText: mention.mentioned.name,
    })),
    attachments: [],
  };
}
