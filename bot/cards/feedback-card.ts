import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { sayDate, sayTime } from '#domain/requests/wording/dates.ts';
import { type Feedback, feedbackFor } from '#domain/requests/wording/feedback.ts';
import { nameOf } from '#domain/requests/wording/people.ts';
import { sentence } from '#domain/requests/wording/words.ts';
import { dateOf, type Instant, type LocalDate } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipList, clipTo } from './clip.ts';
import {
  bold,
  card,
  type Element,
  heading,
  labelled,
  message,
  paragraph,
  quoteBox,
  run,
  under,
} from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

const mostListed = 6;

/** "Your part: you pulled out the list. Priya Nair worked out where; Sam Doyle told us when." */
function parts(feedback: Feedback, reference: string): Element | null {
  const others = clipList(feedback.othersParts, mostListed, reference).join('; ');
  if (feedback.ownPart === null) return others === '' ? null : labelled('Who worked on it', sentence(others));
  const own = sentence(clip(feedback.ownPart, clipTo.side)).replace(/^You/, 'you');
  return labelled('Your part', others === '' ? own : `${own} ${sentence(others)}`);
}

function thanks({ thanks }: Feedback): Element | null {
  if (thanks === null) return null;
  const text = clip(thanks.text, clipTo.main);
  return labelled(thanks.from, thanks.quoted ? `“${text}”` : text);
}

const lines = (label: string, items: readonly string[], reference: string): Element | null =>
  items.length === 0 ? null : labelled(label, clipList(items, mostListed, reference).map(sentence).join(' '));

/** Only who is owed news can say that they have seen it; others are told as well, and need not answer. */
export const owedNews = (request: Request, person: PersonId): boolean =>
  request.rounds.some((round) => round.people.some((telling) => telling.person === person));

/** When this person said that they had seen the latest news, or null. */
export function seenSince(request: Request, person: PersonId): Instant | null {
  const told = request.rounds.flatMap((round) => round.people.filter((telling) => telling.person === person));
  return told.at(-1)?.acknowledgedAt ?? null;
}

/** Stands where the button was. */
export const seenLine = (seen: Instant | null, today: LocalDate): Element | null =>
  seen === null
    ? null
    : paragraph([bold('Seen. '), run(`You said so on ${sayDate(dateOf(seen), today)} at ${sayTime(seen)}.`)]);

function body(feedback: Feedback, request: Request): readonly (Element | null)[] {
  const reference = showNumber(request.number);
  const quote = { ...feedback.quote, text: clip(feedback.quote.text, clipTo.main) };
  return [
    markedFor(request),
    heading(feedback.heading),
    feedback.under === null ? null : under(feedback.under),
    quoteBox(quote),
    parts(feedback, reference),
    thanks(feedback),
    lines('Next', feedback.next, reference),
    lines('Done', feedback.done, reference),
    feedback.notKnown === null ? null : labelled('Not known yet', clip(feedback.notKnown, clipTo.side)),
    lines('Now on the list of what we don’t know', feedback.gaps, reference),
    labelled(
      feedback.ownPart === null ? 'The question' : 'You were asked',
      clip(feedback.asked, clipTo.side),
    ),
    whyFooter(feedback.why),
  ];
}

/**
 * "This is what your analysis changed", to one contributor: what changed first, in one named person's words,
 * then the reader's own part. Also for those who asked and hear what came of it. Null while nothing is
 * recorded. Drawn again after "seen", without that button.
 */
export function feedbackCard(request: Request, reader: PersonId, setting: Setting): Message | null {
  const today = todayIn(setting);
  const feedback = feedbackFor(request, reader, setting.partnership, today);
  if (feedback === null) return null;
  const seen = seenSince(request, reader);
  const reference = showNumber(request.number);
  const drawn = card(
    [...body(feedback, request), seenLine(seen, today)],
    [
      owedNews(request, reader) && seen === null
        ? press('Thanks, I’ve seen this', 'seen', request, setting, { style: 'positive' })
        : null,
      press('Ask what happened next', 'ask-what-happened-next', request, setting),
      openRequest(request, setting.links),
    ],
    `News about ${reference}. Open the app to read it.`,
  );
  return message(drawn, `News about ${reference} from ${nameOf(setting.partnership, request.lead)}`);
}
