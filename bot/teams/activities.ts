import type { Activity, Attachment } from 'botbuilder';
import type { Card, Message } from './port.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';

export const cardAttachment = (card: Card): Attachment => ({ contentType: adaptive, content: card });

/**
 * A message as Teams takes it. Text is `plain`: what people wrote is not markup. `summary` is what a
 * notification shows.
 */
export const activityOf = (message: Message): Partial<Activity> => ({
  type: 'message',
  summary: message.summary,
  ...(message.text === null ? {} : { text: message.text, textFormat: 'plain' }),
  ...(message.card ? { attachments: [cardAttachment(message.card)] } : {}),
});
