import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { firstNameOf } from '#domain/requests/wording/people.ts';
import { quotePerson } from '#domain/requests/wording/quote.ts';
import { whyThisPerson } from '#domain/requests/wording/why.ts';
import { inline } from '#domain/requests/wording/words.ts';
import { dateOf } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { owedNews, seenLine, seenSince } from './feedback-card.ts';
import { bold, card, heading, labelled, message, paragraph, quoteBox, run } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

/**
 * To whoever asked, as warmly as any other ending: why not, in one named person's words, and where the
 * question is now. Null unless it was declined.
 */
export function declinedCard(request: Request, reader: PersonId, setting: Setting): Message | null {
  const { state } = request;
  if (state.kind !== 'declined') return null;
  const { partnership } = setting;
  const today = todayIn(setting);
  const reference = showNumber(request.number);
  const seen = seenSince(request, reader);
  const quote = quotePerson(clip(state.reason, clipTo.main), state.by, dateOf(state.at), partnership, today);
  const names = request.raisedBy === reader ? 'with your name' : 'with the name of whoever asked';
  return message(
    card(
      [
        markedFor(request),
        heading(
          state.gap === null ? 'We can’t answer this question here' : 'We could not answer your question yet',
        ),
        paragraph([run(clip(request.asked.question, clipTo.side))]),
        quoteBox(quote),
        state.gap === null
          ? null
          : paragraph([
              bold('Your question is not lost. '),
              run(
                `It is on the list of what we don’t know, ${names}: ${clip(inline(state.gap), clipTo.side)}.`,
              ),
            ]),
        state.signpost === null ? null : labelled('Where to turn instead', clip(state.signpost, clipTo.side)),
        labelled(
          'What you can do',
          `ask it another way, add what you see, or talk to ${firstNameOf(partnership, state.by)}.`,
        ),
        whyFooter(whyThisPerson(request, reader, partnership)),
        seenLine(seen, today),
      ],
      [
        press('Ask it another way', 'ask-another-way', request, setting, { style: 'positive' }),
        state.gap === null ? null : press('Add what I see', 'add-what-I-see', request, setting),
        owedNews(request, reader) && seen === null
          ? press('Thanks, I’ve seen this', 'seen', request, setting)
          : null,
        openRequest(request, setting.links),
      ],
      `News about ${reference}. Open the app to read it.`,
    ),
    `News about ${reference}`,
  );
}
