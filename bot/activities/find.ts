import { parseRequestNumber, type RequestNumber, showNumber } from '#domain/ids.ts';
import { maySee } from '#domain/requests/viewer.ts';
import { requestCard } from '../cards/request-card.ts';
import { todayIn } from '../cards/setting.ts';
import type { Reply } from '../teams/port.ts';
import type { Here } from './here.ts';

/** Cards that may lie in any conversation: what a whole channel may see, and the one who asks as well. */
async function cardsOf(numbers: readonly RequestNumber[], { room, setting, viewer }: Here): Promise<Reply> {
  const pages = await Promise.all(numbers.map((number) => room.read(number)));
  const cards = pages.flatMap((page) => {
    if (page === null || !maySee(viewer, page.request) || !maySee({ kind: 'thread' }, page.request))
      return [];
    const { number, asked } = page.request;
    const { card } = requestCard(page.request, setting);
    return card === null ? [] : [{ title: `${showNumber(number)} ${asked.question}`, text: '', card }];
  });
  return { kind: 'results', cards };
}

/** The search of the message extension: a request's card to drop into any conversation. */
export async function search(words: string, here: Here): Promise<Reply> {
  const { room, setting } = here;
  const asking = {
    viewer: { kind: 'thread' } as const,
    partnership: setting.partnership,
    today: todayIn(setting),
  };
  const { rows } = await room.log({ q: words, offset: 0, limit: 10 }, asking);
  return cardsOf(
    rows.map(({ number }) => number),
    here,
  );
}

/** A link to one of our pages, pasted into a message, becomes the card of its request. */
export async function unfurl(url: string, here: Here): Promise<Reply> {
  const number = parseRequestNumber(/\brequests(?:\/|%2F)(R-\d+)\b/i.exec(url)?.[1] ?? '');
  return number === null ? { kind: 'nothing' } : cardsOf([number], here);
}
