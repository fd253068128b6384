import { showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { nameOf } from '#domain/requests/wording/people.ts';
import type { Message } from '../teams/port.ts';
import { openRequest } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { bold, card, labelled, message, paragraph, run } from './kit.ts';
import { markedFor, type Setting } from './setting.ts';

/**
 * The short reply in the thread when there is an answer, its limits beside it. Nothing can be pressed that
 * only one person may do. Null once the answer has gone back, or what came of it is known.
 */
export function answeredCard(request: Request, setting: Setting): Message | null {
  const { state } = request;
  if (state.kind !== 'answered' || state.tooEarly !== null) return null;
  const { answer } = state;
  const reference = showNumber(request.number);
  return message(
    card(
      [
        markedFor(request),
        paragraph([
          bold(`${nameOf(setting.partnership, answer.by)} answered: `),
          run(clip(answer.headline, clipTo.side)),
        ]),
        labelled('What this does not tell us', clip(answer.doesNotTell, clipTo.side)),
        answer.confidence === null ? null : labelled('Confidence', answer.confidence),
        labelled('The question', clip(request.asked.question, clipTo.item)),
      ],
      [openRequest(request, setting.links)],
      `${reference}: an answer is ready. Open the app to read it.`,
    ),
    `${reference}: an answer is ready`,
  );
}
