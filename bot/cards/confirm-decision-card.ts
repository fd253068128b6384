import { showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { decisionOf } from '#domain/requests/summary.ts';
import { sayType } from '#domain/requests/wording/headings.ts';
import { firstNameOf, nameOf } from '#domain/requests/wording/people.ts';
import { quoteDecision } from '#domain/requests/wording/quote.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { card, heading, labelled, message, paragraph, quoteBox, run } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

/**
 * To the lead, when somebody else recorded it from the minutes: one tap makes the words theirs. Null when
 * there is nothing left to confirm.
 */
export function confirmDecisionCard(request: Request, setting: Setting): Message | null {
  const decision = decisionOf(request.state);
  if (decision === null || decision.confirmedBy !== null) return null;
  const { partnership } = setting;
  const reference = showNumber(request.number);
  const recorder = firstNameOf(partnership, decision.recordedBy);
  const quote = quoteDecision(request, decision, partnership, todayIn(setting));
  const word = decision.word === null ? null : clip(decision.word, clipTo.main);
  return message(
    card(
      [
        markedFor(request),
        heading('Did we get this right?'),
        paragraph([
          run(
            `${nameOf(partnership, decision.recordedBy)} recorded what came of your question. Until you confirm it, nobody reads it as your words.`,
          ),
        ]),
        quoteBox({ ...quote, text: clip(quote.text, clipTo.main) }),
        labelled('Recorded as', sayType(decision.type)),
        word === null ? null : labelled('With a word of thanks', word),
        labelled('The question', clip(request.asked.question, clipTo.side)),
        whyFooter(`You get this because the decision on ${reference} is yours.`),
      ],
      [
        press('Yes, these are my words', 'confirm-decision', request, setting, { style: 'positive' }),
        press(`Ask ${recorder} to change it`, 'correct-decision', request, setting),
        openRequest(request, setting.links),
      ],
      `${reference}: please confirm what was recorded.`,
    ),
    `${reference}: please confirm what was recorded`,
  );
}
