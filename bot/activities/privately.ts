import type { Message, Reply } from '../teams/port.ts';
import type { Here } from './here.ts';

/** Fields belong in a chat one to one: in a channel what is typed is lost, and others would type over it. */
export const isPrivate = ({ turn }: Here): boolean => turn.reference.scope === 'personal';

/** Puts a form into the person's own chat with the bot; false when they have none that it reaches. */
export async function sendToChat(form: Message, { services, who }: Here): Promise<boolean> {
  const chat = await services.directory.chatOf(who.id);
  if (chat === null || chat.scope !== 'personal') return false;
  return (await services.outbound.post(chat, form)).kind === 'sent';
}

const text = (said: string): Reply => ({
  kind: 'message',
  message: { text: said, card: null, summary: 'Feedback Loop' },
});

/** The form for a question: here when nobody else reads along, otherwise in the person's own chat. */
export async function openAskForm(form: Message, here: Here, why: string | null = null): Promise<Reply> {
  if (isPrivate(here)) return { kind: 'message', message: form };
  const sent = await sendToChat(form, here);
  const where = sent
    ? 'I have put the form into our chat.'
    : 'Write your question after “ask”, or use “Ask a question” at the box you write in.';
  return text(why === null ? where : `${why} ${where}`);
}
