import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { type ShortNotice, sayNotice } from '#domain/requests/wording/notices.ts';
import type { Message } from '../teams/port.ts';
import { type Links, openLink, openRequest } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { type CardAction, card, heading, labelled, message, paragraph, quoteBox, run } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

/** After these the next step is the owner's: writing or changing the answer, in the tab. */
const answering: ReadonlySet<ShortNotice> = new Set([
  'with you now',
  'lead replied',
  'answer returned',
  'challenged',
  'clock restarted',
]);

function answerLink(kind: ShortNotice, request: Request, reader: PersonId, links: Links): CardAction | null {
  const { state } = request;
  if (!answering.has(kind) || state.kind !== 'accepted' || state.owner !== reader) return null;
  const again = state.returned !== null;
  return {
    ...openLink(again ? 'Change the answer' : 'Write the answer', links.answerForm(request.number)),
    style: 'positive',
  };
}

/** A few lines for whatever needs no card of its own: what happened, in whose words, and why you hear of it. */
export function shortNoticeCard(
  kind: ShortNotice,
  request: Request,
  reader: PersonId,
  setting: Setting,
): Message {
  const words = sayNotice(kind, request, reader, setting.partnership, todayIn(setting));
  return message(
    card(
      [
        markedFor(request),
        heading(words.heading),
        paragraph([run(clip(words.says, clipTo.side))]),
        words.quote && quoteBox({ ...words.quote, text: clip(words.quote.text, clipTo.main) }),
        labelled('The question', clip(request.asked.question, clipTo.side)),
        whyFooter(words.why),
      ],
      [answerLink(kind, request, reader, setting.links), openRequest(request, setting.links)],
      `News about ${showNumber(request.number)}. Open the app to read it.`,
    ),
    `News about ${showNumber(request.number)}`,
  );
}
