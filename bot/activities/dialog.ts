import { limits } from '#domain/requests/limits.ts';
import { type AskForm, askCard } from '../cards/ask-card.ts';
import { askFromForm } from '../cards/ask-card-handler.ts';
import { clip } from '../cards/clip.ts';
import type { Message, Reply, SourceMessage } from '../teams/port.ts';
import type { Here } from './here.ts';
import { threadOf } from './thread.ts';

/** "Ask a question", from a message (prefilled with it) or from the compose box. */
export async function openAsk(message: SourceMessage | null, here: Here): Promise<Reply> {
  return dialog(
    askCard(
      { ...prefilled(message?.text ?? ''), untitled: true, from: message && { author: message.author } },
      here.setting,
    ),
  );
}

/** A message too long for a question stays whole in the background, so that nothing of it is lost. */
function prefilled(text: string): AskForm {
  if (text.length <= limits.question) return { typed: { question: text } };
  const background = clip(text, limits.paragraph);
  return { typed: { question: clip(text, limits.question), background }, showOptional: true };
}

const dialog = ({ card }: Message): Reply =>
  card === null ? { kind: 'nothing' } : { kind: 'dialog', title: 'Ask a question', card };

/**
 * The dialog was sent. Where the bot is, the card goes into the thread by itself; elsewhere it is offered to
 * the conversation, so that the act leaves a visible result.
 */
export async function submitAsk(
  data: Readonly<Record<string, unknown>>,
  message: SourceMessage | null,
  here: Here,
): Promise<Reply> {
  if (data.verb === 'cancel') return { kind: 'close dialog', preview: null };
  const thread = await threadOf(here, message?.link ?? null);
  const nonce = typeof data.nonce === 'string' ? data.nonce : here.turn.activity;
  const asked = await askFromForm(data, { thread, followUpOf: null }, `dialog:${nonce}`, here);
  if (asked.kind === 'again') return dialog(asked.form);
  const comesByItself = thread?.conversation === here.turn.reference.conversation;
  return { kind: 'close dialog', preview: comesByItself ? null : asked.card };
}
