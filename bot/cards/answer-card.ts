import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { answerOf } from '#domain/requests/summary.ts';
import { isActing } from '#domain/requests/turn.ts';
import { nameOf, sayMeeting } from '#domain/requests/wording/people.ts';
import { whyThisPerson } from '#domain/requests/wording/why.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { bold, box, card, heading, labelled, message, paragraph, run, subtle } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

/**
 * For the lead, one to one: the answer with its limits beside it. Who asked it for the lead sees the same
 * without the decision to record. Null while there is no answer.
 */
export function answerCard(request: Request, reader: PersonId, setting: Setting): Message | null {
  const answer = answerOf(request.state);
  if (answer === null) return null;
  const { partnership } = setting;
  const today = todayIn(setting);
  const reference = showNumber(request.number);
  const { state } = request;
  const checker = 'checkedBy' in state ? state.checkedBy : null;
  const checked =
    checker === null ? 'Not checked by a second person' : `Checked by ${nameOf(partnership, checker)}`;
  const { meeting } = request.asked;
  const whose = request.raisedBy === reader ? 'your question' : 'this question';
  const decides =
    request.lead === reader || (isActing(request.delegate, today) && request.delegate?.person === reader);
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
          : paragraph([bold('Asked for: '), run(sayMeeting(partnership, meeting, today))]),
        decides
          ? paragraph([
              run(
                'Reply with one sentence to record what came of it, or use the button. Everyone who worked on it will hear.',
              ),
            ])
          : null,
        whyFooter(whyThisPerson(request, reader, partnership)),
      ],
      [
        decides
          ? press('Record what came of it', 'open-record-decision', request, setting, { style: 'positive' })
          : null,
        press('Ask a follow-up', 'ask-follow-up', request, setting),
        press('Challenge', 'challenge', request, setting),
        decides ? press('Ask me after the meeting', 'ask-after-meeting', request, setting) : null,
        openRequest(request, setting.links),
      ],
      `${reference}: an answer is ready. Open the app to read it.`,
    ),
    `${reference}: an answer is ready`,
  );
}
