import { parseRequestNumber } from '#domain/ids.ts';
import { maySee } from '#domain/requests/viewer.ts';
import { askCard } from '../cards/ask-card.ts';
import { askFromForm } from '../cards/ask-card-handler.ts';
import { nearestCommand } from '../cards/commands.ts';
import { helloCard, helpCard, unknownCard } from '../cards/help-card.ts';
import { requestCard } from '../cards/request-card.ts';
import type { Message, Reply } from '../teams/port.ts';
import type { Here } from './here.ts';
import { findList, impactList, logLink, mineList, waitingList } from './lists.ts';
import { replyToRecord } from './reply-to-record.ts';
import { threadOf } from './thread.ts';

const say = (message: Message): Reply => ({ kind: 'message', message });

/** Typed words: a command in any case, a plain sentence under an answer, or something unknown. */
export async function onMessage(text: string, repliesTo: string | null, here: Here): Promise<Reply> {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const [first = '', ...others] = words.split(' ');
  const rest = others.join(' ');
  switch (first.toLowerCase().replace(/[.!?,]+$/, '')) {
    case '':
    case 'hi':
    case 'hello':
    case 'hey':
      return say(helloCard(here.who.name.split(' ')[0] ?? null, here.setting));
    case 'help':
      return say(helpCard(here.setting));
    case 'ask':
      return rest === '' ? say(askCard({}, here.setting)) : ask(text, here);
    case 'mine':
      return say(await mineList(here));
    case 'waiting':
      return say(await waitingList(here));
    case 'impact':
      return say(await impactList(here));
    case 'log':
      return say(logLink(here));
    case 'find':
      return say(await findList(rest, here));
  }
  const number = parseRequestNumber(words);
  if (number !== null) return showRequest(number, here);
  const recording = await replyToRecord(text.trim(), repliesTo, here);
  return say(recording ?? unknownCard(nearestCommand(words), here.setting));
}

/** In a channel the card comes into the thread by itself; in a chat it is the answer. */
async function ask(text: string, here: Here): Promise<Reply> {
  const question = text.trim().replace(/^ask[:,]?\s+/i, '');
  const origin = { thread: await threadOf(here), followUpOf: null };
  const asked = await askFromForm({ question }, origin, `message:${here.turn.activity}`, here);
  if (asked.kind === 'again') return say(asked.form);
  const inThread = here.turn.reference.scope !== 'personal';
  return inThread || asked.card === null ? { kind: 'nothing' } : say(asked.card);
}

async function showRequest(
  number: NonNullable<ReturnType<typeof parseRequestNumber>>,
  here: Here,
): Promise<Reply> {
  const page = await here.room.read(number);
  const isPublic = here.turn.reference.scope !== 'personal';
  const visible =
    page !== null &&
    maySee(isPublic ? { kind: 'thread' } : here.viewer, page.request) &&
    maySee(here.viewer, page.request);
  if (!visible) {
    return say({
      text: `There is no R-${number} that ${isPublic ? 'can be shown here' : 'you can see'}. Check the number in the log.`,
      card: null,
      summary: `R-${number}`,
    });
  }
  return say(requestCard(page.request, here.setting));
}
