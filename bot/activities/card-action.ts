import { parseRequestNumber, type RequestNumber, showNumber } from '#domain/ids.ts';
import { maySee } from '#domain/requests/viewer.ts';
import { stampSchema, type Verb } from '../cards/acts.ts';
import { askAfterMeeting } from '../cards/answer-card-handler.ts';
import { askCard } from '../cards/ask-card.ts';
import { askFromForm } from '../cards/ask-card-handler.ts';
import { confirmDecision } from '../cards/confirm-decision-card-handler.ts';
import { askWhatHappenedNext, seen } from '../cards/feedback-card-handler.ts';
import { helloCard } from '../cards/help-card.ts';
import { type Press, type PressHandler, replaceWith } from '../cards/press.ts';
import { replyToQuestion } from '../cards/question-to-lead-card-handler.ts';
import {
  openRecordDecision,
  recordDecision,
  recordFromReply,
} from '../cards/record-decision-card-handler.ts';
import { openSayMore, sendSayMore } from '../cards/say-more-card-handler.ts';
import { setUpDone } from '../cards/set-up-card.ts';
import { takeOn, takeOnWithDate } from '../cards/take-on-card-handler.ts';
import type { Message, Reply } from '../teams/port.ts';
import { type Here, keyOf, sentence } from './here.ts';
import { isPrivate, openAskForm } from './privately.ts';
import { threadOf } from './thread.ts';

/** What each button about a request does. The others are about no request yet. */
const handlers: Record<
  Exclude<Verb, 'ask-question' | 'send-question' | 'set-up' | 'cancel'>,
  PressHandler
> = {
  'take-on': takeOn,
  'take-on-with-date': takeOnWithDate,
  'open-record-decision': openRecordDecision,
  'record-decision': recordDecision,
  'record-from-reply': recordFromReply,
  'confirm-decision': confirmDecision,
  'correct-decision': openSayMore('correction'),
  'ask-after-meeting': askAfterMeeting,
  'ask-follow-up': async ({ here, request }) =>
    openForm(askCard({ followUpOf: request.number }, here.setting), here),
  challenge: openSayMore('challenge'),
  'send-challenge': sendSayMore('challenge'),
  'send-insight': sendSayMore('insight'),
  'send-correction': sendSayMore('correction'),
  seen,
  'ask-what-happened-next': askWhatHappenedNext,
  'reply-to-question': replyToQuestion,
  'ask-another-way': async ({ here, request }) =>
    openForm(
      askCard({ typed: { question: request.asked.question }, followUpOf: request.number }, here.setting),
      here,
    ),
  'add-what-I-see': openSayMore('insight'),
};

/** A button of a card was pressed. What it carries is checked again: it is the sender's word. */
export async function onCardAction(data: Readonly<Record<string, unknown>>, here: Here): Promise<Reply> {
  const parsed = stampSchema.safeParse(data);
  if (!parsed.success)
    return sentence('This button is from an older card. Write the number, such as R-42, to get a fresh one.');
  const stamp = parsed.data;
  const press: Press = { here, stamp, data: inputsOf(data) };
  switch (stamp.verb) {
    case 'ask-question':
      return openForm(askCard({}, here.setting), here);
    case 'cancel':
      return replaceWith(helloCard(here.who.name.split(' ')[0] ?? null, here.setting));
    // Pressed again: Teams repeats what it thinks unheard.
    case 'set-up':
      return replaceWith(setUpDone(here.setting));
    case 'send-question':
      return sendQuestion(press);
    default:
      return onRequest(stamp.verb, press);
  }
}

async function onRequest(verb: keyof typeof handlers, press: Press): Promise<Reply> {
  const { here, stamp } = press;
  const number = stamp.number as RequestNumber | null;
  const page = number === null ? null : await here.room.read(number);
  const visible =
    page !== null &&
    maySee(here.viewer, page.request) &&
    (isPrivate(here) || maySee({ kind: 'thread' }, page.request));
  if (!visible) {
    const which = number === null ? 'request' : showNumber(number);
    return sentence(`There is no ${which} that you can see here. The log shows what you can.`);
  }
  return handlers[verb]({ ...press, request: page.request, history: page.history });
}

/** In the place of the card that was pressed, or in the person's chat when others see that card. */
async function openForm(form: Message, here: Here): Promise<Reply> {
  if (isPrivate(here)) return replaceWith(form);
  const opened = await openAskForm(form, here);
  return opened.kind === 'message' ? sentence(opened.message.text ?? '') : opened;
}

/** The question and its card: where it was asked if that was a chat, and always in the partnership's channel. */
async function sendQuestion({ here, stamp, data }: Press): Promise<Reply> {
  const followUpOf = parseRequestNumber(String(data.followUpOf ?? ''));
  const origin = { thread: await threadOf(here), followUpOf };
  const asked = await askFromForm(data, origin, keyOf(stamp.nonce, stamp.verb, data), here);
  return asked.kind === 'again' ? replaceWith(asked.form) : replaceWith(asked.card);
}

/** The fields, without the stamp: what makes two presses of one drawing two wishes. */
function inputsOf(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { verb: _, number: __, edition: ___, nonce: ____, minted: _____, ...inputs } = data;
  return inputs;
}
