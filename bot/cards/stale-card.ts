import type { PersonId } from '#domain/ids.ts';
import { showNumber } from '#domain/ids.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { sayDate, sayTime } from '#domain/requests/wording/dates.ts';
import { sayEvent } from '#domain/requests/wording/history.ts';
import { dateOf } from '#domain/time.ts';
import type { Card, Message } from '../teams/port.ts';
import { openRequest } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { bold, box, card, heading, labelled, message, paragraph, run } from './kit.ts';
import { markedFor, type Setting, todayIn } from './setting.ts';

/** The latest acts are what the reader needs; the whole story is in the tab. */
const mostNews = 3;

/** "Priya Nair took this on and promised an answer by 4 December, at 10:42." */
function sayWhen(recorded: Recorded, reader: PersonId, setting: Setting): string {
  const today = todayIn(setting);
  const { sentence } = sayEvent(recorded, setting.partnership, reader, today);
  const on = dateOf(recorded.at);
  return `${clip(sentence, clipTo.item).replace(/\.$/, '')} (${on === today ? '' : `${sayDate(on, today)}, `}${sayTime(recorded.at)}).`;
}

/**
 * An act on a card that was drawn before others acted: what happened since, above the fresh card. Nothing
 * was done. `since` is the history after the edition on the card; only acts of people are told.
 */
export function staleCard(
  since: readonly Recorded[],
  fresh: Message,
  reader: PersonId,
  setting: Setting,
): Message {
  if (fresh.card === null) return fresh;
  const acts = since.filter(({ actor }) => actor.kind === 'person').slice(-mostNews);
  const [marking, ...rest] = Array.isArray(fresh.card.body) ? fresh.card.body : [];
  const said =
    acts.length === 0 ? 'somebody acted on it.' : acts.map((act) => sayWhen(act, reader, setting)).join(' ');
  const news = box([
    paragraph([bold('Since this card was drawn: '), run(said)]),
    paragraph([run('What you pressed was not done. Here it is as it stands now.')], { spacing: 'Small' }),
  ]);
  const drawn: Card = { ...fresh.card, body: [marking, news, ...rest] };
  return { ...fresh, card: drawn };
}

/** A form that is of no use any more held somebody's words: they stay to be copied. */
export function withWhatWasTyped(fresh: Message, typed: string): Message {
  if (fresh.card === null) return fresh;
  const body = Array.isArray(fresh.card.body) ? fresh.card.body : [];
  const words = labelled('You had written', clip(typed, clipTo.main), { separator: true });
  return { ...fresh, card: { ...fresh.card, body: [...body, words] } };
}

/** Why an act was not done, in the sentence that `decide` gave, and where to go on. */
export const refusedCard = (request: Request, sentence: string, setting: Setting): Message =>
  message(
    card(
      [markedFor(request), heading('That could not be done'), paragraph([run(clip(sentence, clipTo.side))])],
      [openRequest(request, setting.links)],
      `${showNumber(request.number)}: that could not be done.`,
    ),
    `${showNumber(request.number)}: that could not be done`,
  );
