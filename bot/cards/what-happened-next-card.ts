import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { decisionOf } from '#domain/requests/summary.ts';
import { whyFeedback } from '#domain/requests/wording/feedback.ts';
import { ownPart } from '#domain/requests/wording/parts.ts';
import { quotePerson } from '#domain/requests/wording/quote.ts';
import { sentence } from '#domain/requests/wording/words.ts';
import { dateOf } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { owedNews, seenLine, seenSince } from './feedback-card.ts';
import { card, heading, labelled, message, quoteBox } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

/** To the contributors, later: what difference it made, in one named person's words. Null while nobody has said. */
export function whatHappenedNextCard(request: Request, reader: PersonId, setting: Setting): Message | null {
  const outcome = request.outcomes.at(-1);
  if (outcome === undefined) return null;
  const { partnership } = setting;
  const today = todayIn(setting);
  const reference = showNumber(request.number);
  const decision = decisionOf(request.state);
  const part = ownPart(request, reader);
  const seen = seenSince(request, reader);
  const text = clip(outcome.text, clipTo.main);
  return message(
    card(
      [
        markedFor(request),
        heading('This is what happened next'),
        quoteBox(quotePerson(text, outcome.by, dateOf(outcome.at), partnership, today)),
        decision === null ? null : labelled('What had been recorded', clip(decision.text, clipTo.side)),
        part === null
          ? null
          : labelled('Your part', clip(sentence(part).replace(/^You/, 'you'), clipTo.side)),
        labelled('The question', clip(request.asked.question, clipTo.side)),
        whyFooter(whyFeedback(request, reader)),
        seenLine(seen, today),
      ],
      [
        owedNews(request, reader) && seen === null
          ? press('Thanks, I’ve seen this', 'seen', request, setting, { style: 'positive' })
          : null,
        openRequest(request, setting.links),
      ],
      `News about ${reference}. Open the app to read it.`,
    ),
    `News about ${reference}: what happened next`,
  );
}
