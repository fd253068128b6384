import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { readTexts } from '#domain/privacy/read-texts.ts';
import type { ScreenedText } from '#domain/privacy/screened-text.ts';
import type { Command } from '#domain/requests/commands.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { postableText } from './postable.ts';
import { act, type PressHandler, replaceWith } from './press.ts';
import { requestCard } from './request-card.ts';
import { type SayMore, sayMoreCard, sayMoreSubmission } from './say-more-card.ts';
import { todayIn } from './setting.ts';

const commands: Record<SayMore, (number: Request['number'], text: ScreenedText) => Command> = {
  challenge: (number, text) => ({ kind: 'challenge', number, text }),
  insight: (number, text) => ({ kind: 'comment', number, commentKind: 'practice insight', text }),
  correction: (number, text) => ({ kind: 'comment', number, commentKind: 'question', text }),
};

export const openSayMore =
  (kind: SayMore): PressHandler =>
  async ({ here, request }) =>
    replaceWith(sayMoreCard(kind, request, here.setting));

export const sendSayMore =
  (kind: SayMore): PressHandler =>
  async (press) => {
    const { here, request, data } = press;
    const typed = sayMoreSubmission.parse(data).text;
    const form = (now: Request, said: string | null = null) =>
      sayMoreCard(kind, now, here.setting, postableText(typed, here.setting), said);
    const read = readTexts(doorOf(here.setting.partnership, todayIn(here.setting)));
    const text = read.text('text', typed, limits.paragraph);
    if (read.stopped !== null) return replaceWith(form(request, read.stopped.sentence));
    return act(press, commands[kind](request.number, text), {
      done: (fresh) => requestCard(fresh, here.setting),
      refused: (said) => form(request, said),
      typed,
      // A challenge is to the answer that was read; the others can be said whatever has happened since.
      ...(kind === 'challenge' && {
        again: (now: Request) => (now.state.kind === 'answered' ? form(now) : null),
      }),
    });
  };
