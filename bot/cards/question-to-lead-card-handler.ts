import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { readTexts } from '#domain/privacy/read-texts.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { postableText } from './postable.ts';
import { act, type PressHandler, replaceWith } from './press.ts';
import { questionToLeadCard, replySubmission } from './question-to-lead-card.ts';
import { requestCard } from './request-card.ts';
import { todayIn } from './setting.ts';

export const replyToQuestion: PressHandler = async (press) => {
  const { here, request, data } = press;
  const { reply } = replySubmission.parse(data);
  const form = (now: Request, said: string | null = null) =>
    questionToLeadCard(now, here.who.id, here.setting, postableText(reply, here.setting), said);
  const read = readTexts(doorOf(here.setting.partnership, todayIn(here.setting)));
  const text = read.text('text', reply, limits.paragraph);
  if (read.stopped !== null) {
    const again = form(request, read.stopped.sentence);
    return replaceWith(again ?? requestCard(request, here.setting));
  }
  return act(
    press,
    { kind: 'reply', number: request.number, text },
    {
      done: (fresh) => requestCard(fresh, here.setting),
      refused: (said) => form(request, said),
      again: (now) => form(now),
      typed: reply,
    },
  );
};
