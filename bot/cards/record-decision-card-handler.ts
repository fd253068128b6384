import { readTexts, type TextReader } from '#domain/privacy/read-texts.ts';
import type { Command } from '#domain/requests/commands.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { type Choice, choiceType } from '#domain/requests/wording/choices.ts';
import { parseDate } from '#domain/time.ts';
import { act, type PressHandler, type RequestPress, replaceWith } from './press.ts';
import {
  decidedAt,
  missingFrom,
  type RecordDecisionProblems,
  type RecordDecisionSubmission,
  recordDecisionCard,
  recordDecisionSubmission,
} from './record-decision-card.ts';
import { recordFromReplyCard, recordFromReplySubmission } from './record-from-reply-card.ts';
import { recordedCard } from './recorded-card.ts';
import { todayIn } from './setting.ts';

/** The answer card becomes the form, in the same place. */
export const openRecordDecision: PressHandler = async ({ here, request, data }) => {
  const typed = recordDecisionSubmission.parse({ choice: data.choice ?? '', sentence: data.sentence ?? '' });
  return replaceWith(
    request.state.kind === 'answered'
      ? recordDecisionCard(request, here.who.id, here.setting, typed)
      : recordedCard(request, here.setting),
  );
};

export const recordDecision: PressHandler = async (press) => {
  const { here, request, data } = press;
  const typed = recordDecisionSubmission.parse(data);
  const again = (problems: RecordDecisionProblems) =>
    recordDecisionCard(request, here.who.id, here.setting, typed, problems);
  const missing = missingFrom(typed, request, here.who.id, here.setting.partnership);
  if (Object.keys(missing).length > 0 && request.state.kind === 'answered')
    return replaceWith(again(missing));
  const read = readTexts();
  const command = commandFrom(typed, press, read);
  if (read.stopped !== null)
    return replaceWith(again({ [fieldOf(read.stopped.field)]: read.stopped.sentence }));
  return act(
    press,
    command,
    {
      done: (fresh) => recordedCard(fresh, here.setting),
      refused: (text, field) => again({ [fieldOf(field)]: text }),
    },
    true,
  );
};

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
  const again = (said: string) => recordFromReplyCard(request, here.who.id, typed, here.setting, said);
  const [said] = Object.values(
    missingFrom({ ...typed, word: '', lookAgainOn: '' }, request, here.who.id, here.setting.partnership),
  );
  if (typed.choice === 'too early') {
    // This one needs a date as well: the whole form asks for it.
    return replaceWith(wholeForm(request, press, typed.sentence));
  }
  if (said !== undefined && request.state.kind === 'answered') return replaceWith(again(said));
  const read = readTexts();
  const command = commandFrom({ ...typed, word: '', lookAgainOn: '' }, press, read);
  if (read.stopped !== null) return replaceWith(again(read.stopped.sentence));
  return act(press, command, { done: (fresh) => recordedCard(fresh, here.setting), refused: again }, true);
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
