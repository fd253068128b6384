import { parseRequestNumber, type RequestNumber } from '#domain/ids.ts';
import { maySee } from '#domain/requests/viewer.ts';
import { askCard } from '../cards/ask-card.ts';
import { askFromForm } from '../cards/ask-card-handler.ts';
import { nearestCommand } from '../cards/commands.ts';
import { helloCard, helpCard, unknownCard } from '../cards/help-card.ts';
import { requestCard } from '../cards/request-card.ts';
import type { Message, Reply } from '../teams/port.ts';
import type { Here } from './here.ts';
import { findList, impactList, logLink, mineList, waitingList } from './lists.ts';
import { isPrivate, openAskForm } from './privately.ts';
import { reminders } from './reminders.ts';
import { replyToRecord } from './reply-to-record.ts';
import { threadOf } from './thread.ts';

const say = (message: Message): Reply => ({ kind: 'message', message });
const saying = (text: string, summary: string): Reply => say({ text, card: null, summary });

/** What stands alone; more words after it make it a sentence, which may be an answer to a card. */
const alone: Readonly<Record<string, (here: Here) => Promise<Message> | Message>> = {
  '': hello,
  hi: hello,
  hello,
  hey: hello,
  help: ({ setting }) => helpCard(setting),
  mine: mineList,
  waiting: waitingList,
  impact: impactList,
  log: logLink,
};
/** After these somebody may go on: "hi there", "help please". */
const mostWords = 2;

/** Typed words: a command in any case, a plain sentence under an answer, or something unknown. */
export async function onMessage(text: string, repliesTo: string | null, here: Here): Promise<Reply> {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const [first = '', ...others] = words.split(' ');
  const rest = others.join(' ');
  const command = bare(first.toLowerCase());
  if (command === 'ask') return ask(text.trim().slice(first.length).trim(), here);
  if (command === 'find') {
    return rest === ''
      ? saying('Write “find” and the words to look for: find school.', 'Help with Feedback Loop')
      : say(await findList(rest, here));
  }
  if (command === 'reminders' && others.length < mostWords) return say(await reminders(bare(rest), here));
  const answer = others.length < mostWords && Object.hasOwn(alone, command) ? alone[command] : undefined;
  if (answer !== undefined) return say(await answer(here));
  const number = parseRequestNumber(bare(words));
  if (number !== null) return showRequest(number, here);
  const recording = await replyToRecord(text.trim(), repliesTo, here);
  return say(recording ?? unknownCard(nearestCommand(bare(words)), here.setting));
}

const bare = (word: string): string => word.replace(/^[“"'(]+|[.!?,:;…”"')]+$/g, '');

function hello({ who, setting }: Here): Message {
  return helloCard(who.name.split(' ')[0] ?? null, setting);
}

/** In a channel the card comes into the thread by itself; in a chat it is the answer. */
async function ask(question: string, here: Here): Promise<Reply> {
  if (question === '') return openAskForm(askCard({}, here.setting), here);
  const origin = { thread: await threadOf(here), followUpOf: null };
  const asked = await askFromForm({ question }, origin, `message:${here.turn.activity}`, here);
  if (asked.kind === 'again') return openAskForm(asked.form, here, asked.why);
  return isPrivate(here) && asked.card !== null ? say(asked.card) : { kind: 'nothing' };
}

async function showRequest(number: RequestNumber, here: Here): Promise<Reply> {
  const page = await here.room.read(number);
  const visible =
    page !== null &&
    maySee(here.viewer, page.request) &&
    (isPrivate(here) || maySee({ kind: 'thread' }, page.request));
  if (visible) return say(requestCard(page.request, here.setting));
  const where = isPrivate(here) ? 'you can see' : 'can be shown here';
  return saying(`There is no R-${number} that ${where}. Check the number in the log.`, `R-${number}`);
}
