import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { readTexts, type TextReader } from '#domain/privacy/read-texts.ts';
import type { Command } from '#domain/requests/commands.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { type Choice, choiceType } from '#domain/requests/wording/choices.ts';
import { parseDate } from '#domain/time.ts';
import type { Message, Reply } from '../teams/port.ts';
import { postable, postableText } from './postable.ts';
import { act, overtaken, type PressHandler, type RequestPress, replaceWith } from './press.ts';
import {
  decidedAt,
  missingFrom,
  type RecordDecisionProblems,
  type RecordDecisionSubmission,
  recordDecisionCard,
  recordDecisionSubmission,
} from './record-decision-card.ts';
import { recordFromReplyCard, recordFromReplySubmission } from './record-from-reply-card.ts';
import { recordedCard, recordedTag } from './recorded-card.ts';
import { todayIn } from './setting.ts';

/** The answer card becomes the form, in the same place; a list of several stays, and the form comes under it. */
export const openRecordDecision: PressHandler = async (press) => {
  const { here, request, data } = press;
  const typed = recordDecisionSubmission.parse({ choice: data.choice ?? '', sentence: data.sentence ?? '' });
  if (isWaiting(request)) {
    const form = recordDecisionCard(request, here.who.id, here.setting, typed);
    return data.beside === 1 ? { kind: 'message', message: form } : replaceWith(form);
  }
  const recorded = recordedCard(request, here.setting);
  return recorded === null ? overtaken(press, typed.sentence) : replaceWith(recorded);
};

export const recordDecision: PressHandler = async (press) => {
  const { here, request, data } = press;
  const typed = recordDecisionSubmission.parse(data);
  const form = (now: Request, problems: RecordDecisionProblems = {}) =>
    recordDecisionCard(now, here.who.id, here.setting, postable(typed, here.setting), problems);
  const missing = missingFrom(typed, request, here.who.id, here.setting.partnership);
  if (Object.keys(missing).length > 0) return incomplete(press, form(request, missing), typed.sentence);
  const read = readTexts(doorOf(here.setting.partnership, todayIn(here.setting)));
  const command = commandFrom(typed, press, read);
  if (read.stopped !== null) {
    return replaceWith(form(request, { [fieldOf(read.stopped.field)]: read.stopped.sentence }));
  }
  return act(press, command, {
    done: (fresh) => recordedCard(fresh, here.setting),
    tag: recordedTag,
    refused: (text, field) => form(request, { [fieldOf(field)]: text }),
    again: (now) => (isWaiting(now) ? form(now) : null),
    typed: typed.sentence,
  });
};

const isWaiting = ({ state }: Request): boolean => state.kind === 'answered';

/** Nothing was sent, so it cannot have been recorded by this press: what is missing, or who was first. */
const incomplete = (press: RequestPress, form: Message, typed: string): Reply =>
  isWaiting(press.request) ? replaceWith(form) : overtaken(press, typed);

const fieldOf = (field: string | null): keyof RecordDecisionProblems =>
  field === 'word' || field === 'lookAgainOn' ? field : 'sentence';

function commandFrom(
  typed: RecordDecisionSubmission,
  { here, request }: RequestPress,
  read: TextReader,
): Command {
  return {
    kind: 'record-decision',
    number: request.number,
    type: choiceType(typed.choice as Choice),
    text: read.text('text', typed.sentence, limits.word),
    word: read.optional('word', typed.word, limits.word),
    meeting: decidedAt(request, todayIn(here.setting)),
    lookAgainOn: parseDate(typed.lookAgainOn),
    actions: [],
  };
}

/** "Yes, record and tell Tom", under what the lead wrote as a plain reply. */
export const recordFromReply: PressHandler = async (press) => {
  const { here, request, data } = press;
  const typed = recordFromReplySubmission.parse(data);
  const form = (now: Request, said: string | null = null) =>
    recordFromReplyCard(now, here.who.id, postable(typed, here.setting), here.setting, said);
  // This one needs a date as well: the whole form asks for it.
  if (typed.choice === 'too early') {
    return incomplete(
      press,
      wholeForm(request, press, postableText(typed.sentence, here.setting)),
      typed.sentence,
    );
  }
  const whole = { ...typed, word: '', lookAgainOn: '' };
  const [missing] = Object.values(missingFrom(whole, request, here.who.id, here.setting.partnership));
  if (missing !== undefined) return incomplete(press, form(request, missing), typed.sentence);
  const read = readTexts(doorOf(here.setting.partnership, todayIn(here.setting)));
  const command = commandFrom(whole, press, read);
  if (read.stopped !== null) return replaceWith(form(request, read.stopped.sentence));
  return act(press, command, {
    done: (fresh) => recordedCard(fresh, here.setting),
    tag: recordedTag,
    refused: (said) => form(request, said),
    again: (now) => (isWaiting(now) ? form(now) : null),
    typed: typed.sentence,
  });
};

const wholeForm = (request: Request, { here }: RequestPress, typed: string) =>
  recordDecisionCard(
    request,
    here.who.id,
    here.setting,
    { choice: 'too early', sentence: typed, word: '', lookAgainOn: '' },
    missingFrom(
      { choice: 'too early', sentence: typed, word: '', lookAgainOn: '' },
      request,
      here.who.id,
      here.setting.partnership,
    ),
  );
