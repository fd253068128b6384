import { mentionsOf } from './activity.ts';
import { escapeHtml } from './escape-html.ts';
import type { StoredMessage } from './store.ts';
import { localBot, localChannel, localTeam, type Resident } from './world.ts';

/** Teams' own link to a message; the page knows it and stays inside. */
const linkTo = ({ id, root, conversation, at }: StoredMessage): string => {
  const where = new URLSearchParams({
    tenantId: localTeam.tenant,
    groupId: localTeam.groupId,
    parentMessageId: root ?? id,
    teamName: localTeam.name,
    channelName: localChannel.name,
    createdTime: String(Date.parse(at)),
  });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation)}/${id}?${where}`;
};

/** The message a message action was chosen on, as Teams puts it into `value.messagePayload`. */
export function messagePayload(message: StoredMessage, people: readonly Resident[]): Record<string, unknown> {
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
    linkToMessage: linkTo(message),
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
