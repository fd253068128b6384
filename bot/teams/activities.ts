import type { Activity, Attachment } from 'botbuilder';
import type { Card, Mention, Message } from './port.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

export const cardAttachment = (card: Card): Attachment => ({ contentType: adaptive, content: card });

/** In a card, mentions stand beside its elements (Microsoft, "Format cards in Teams"). */
const withMentions = (card: Card, mentions: readonly Mention[]): Card =>
  mentions.length === 0
    ? card
    : {
        ...card,
        msteams: {
          entities: mentions.map(({ text, account }) => ({ type: 'mention', text, mentioned: account })),
        },
      };

/**
 * A message as Teams takes it. Text is `plain`: what people wrote is not markup. `summary` is what a
 * notification shows.
 */
export const activityOf = (message: Message): Partial<Activity> => ({
  type: 'message',
  summary: message.summary,
  ...(message.text === null ? {} : { text: message.text, textFormat: 'plain' }),
  ...(message.card
    ? { attachments: [cardAttachment(withMentions(message.card, message.mentions ?? []))] }
    : {}),
});
