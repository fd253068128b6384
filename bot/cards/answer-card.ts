import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { answerOf } from '#domain/requests/summary.ts';
import { nameOf, sayMeeting } from '#domain/requests/wording/people.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { bold, box, card, footer, heading, labelled, message, paragraph, run, subtle } from './kit.ts';
import { markedFor, type Setting, todayIn } from './setting.ts';

/** For the lead, one to one: the answer with its limits beside it. Null while there is none. */
export function answerCard(request: Request, reader: PersonId, setting: Setting): Message | null {
  const answer = answerOf(request.state);
  if (answer === null) return null;
  const { partnership } = setting;
  const reference = showNumber(request.number);
  const { state } = request;
  const checker = 'checkedBy' in state ? state.checkedBy : null;
  const checked =
    checker === null ? 'Not checked by a second person' : `Checked by ${nameOf(partnership, checker)}`;
  const { meeting } = request.asked;
  const whose = request.raisedBy === reader ? 'your question' : 'this question';
  const why =
    request.lead === reader
      ? `You get this because the decision is yours.`
      : `You get this because you act for ${nameOf(partnership, request.lead)}.`;
  return message(
    card(
      [
        markedFor(request),
        heading(`An answer to ${whose}`),
        paragraph([run(clip(request.asked.question, clipTo.side), { isSubtle: true })]),
        box([
          paragraph([run(clip(answer.headline, clipTo.main), { weight: 'Bolder' })]),
          paragraph([subtle(`${nameOf(partnership, answer.by)}. ${checked}.`)], { spacing: 'Small' }),
        ]),
        labelled('What this does not tell us', clip(answer.doesNotTell, clipTo.main)),
        labelled('How it was counted', clip(answer.counting, clipTo.side)),
        answer.confidence === null ? null : labelled('Confidence', answer.confidence),
        meeting === null
          ? null
          : paragraph([bold('Asked for: '), run(sayMeeting(partnership, meeting, todayIn(setting)))]),
        footer(
          `When you record what came of it, everyone who worked on it hears. Reply in a sentence, or use the button. ${why}`,
        ),
      ],
      [
        press('Record what came of it', 'open-record-decision', request, setting, { style: 'positive' }),
        press('Ask a follow-up', 'ask-follow-up', request, setting),
        press('Challenge', 'challenge', request, setting),
        press('Ask me after the meeting', 'ask-after-meeting', request, setting),
        openRequest(request, setting.links),
      ],
      `${reference}: an answer is ready. Open the app to read it.`,
    ),
    `${reference}: an answer is ready`,
  );
}
