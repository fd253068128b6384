import { showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { decisionOf } from '#domain/requests/summary.ts';
import { quoteDecision } from '#domain/requests/wording/quote.ts';
import { sayTold } from '#domain/requests/wording/told.ts';
import type { Message } from '../teams/port.ts';
import { openRequest } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { bold, card, heading, message, paragraph, quoteBox, run } from './kit.ts';
import { markedFor, type Setting, todayIn } from './setting.ts';

/** What the card is found by, for each person, when it is to be put right. */
export const recordedTag = 'recorded';

/**
 * "Recorded. Tom was told at 10:42.": takes the place of the form that was pressed. Drawn again when the
 * messages have gone out. Null while nothing is recorded.
 */
export function recordedCard(request: Request, setting: Setting): Message | null {
  const decision = decisionOf(request.state);
  if (decision === null) return null;
  const { partnership } = setting;
  const reference = showNumber(request.number);
  const round = request.rounds.findLast(({ about }) => about === 'decision' || about === 'too early');
  const told =
    round === undefined ? ['Nobody else had to be told.'] : sayTold(round, partnership, todayIn(setting));
  const quote = quoteDecision(request, decision, partnership, todayIn(setting));
  return message(
    card(
      [
        markedFor(request),
        heading('What came of this answer'),
        paragraph([bold('Recorded. '), run(clip(told.join(' '), clipTo.side))]),
        quoteBox({ ...quote, text: clip(quote.text, clipTo.main) }),
      ],
      [openRequest(request, setting.links)],
      `${reference}: recorded.`,
    ),
    `${reference}: recorded`,
  );
}
