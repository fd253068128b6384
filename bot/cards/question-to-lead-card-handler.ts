import { readTexts } from '#domain/privacy/read-texts.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { act, type PressHandler, replaceWith } from './press.ts';
import { questionToLeadCard, replySubmission } from './question-to-lead-card.ts';
import { requestCard } from './request-card.ts';

export const replyToQuestion: PressHandler = async (press) => {
  const { here, request, data } = press;
  const { reply } = replySubmission.parse(data);
  const form = (now: Request, said: string | null = null) =>
    questionToLeadCard(now, here.who.id, here.setting, reply, said);
  const read = readTexts();
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
