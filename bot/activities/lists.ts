import type { LogQuery } from '#domain/log/query.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { maySee } from '#domain/requests/viewer.ts';
import { openLink } from '../cards/acts.ts';
import { card, heading, message } from '../cards/kit.ts';
import { foundWords, impactRowOf, listCard, listWords, rowOf } from '../cards/list-card.ts';
import { postableText } from '../cards/postable.ts';
import { todayIn } from '../cards/setting.ts';
import type { Message } from '../teams/port.ts';
import type { Here } from './here.ts';

/** Enough for any list of a person's own; what is left is the log's work. */
const most = 1_000;

interface Found {
  readonly rows: readonly Summary[];
  readonly total: number;
}
type Wanted = Omit<LogQuery, 'offset' | 'limit'>;

/**
 * All the rows this person may see, and where others read along only what the thread may see as well. A card
 * shows the first few; the count is of all of them.
 */
async function rowsFor(wanted: Wanted, { room, viewer, setting, turn }: Here): Promise<Found> {
  const asking = { viewer, partnership: setting.partnership, today: todayIn(setting) };
  const page = await room.log({ ...wanted, offset: 0, limit: most }, asking);
  if (turn.reference.scope === 'personal') return page;
  const rows = page.rows.filter((row) => maySee({ kind: 'thread' }, row));
  return { rows, total: rows.length };
}

const standing = (rows: readonly Summary[], here: Here) =>
  rows.map((row) => rowOf(row, here.setting, here.who.id));

export async function mineList(here: Here): Promise<Message> {
  const { rows, total } = await rowsFor({ view: 'open', involves: here.who.id }, here);
  return listCard(listWords.mine, standing(rows, here), total, here.setting);
}

export async function waitingList(here: Here): Promise<Message> {
  const { rows, total } = await rowsFor({ view: 'open', turn: 'mine' }, here);
  return listCard(listWords.waiting, standing(rows, here), total, here.setting);
}

export async function impactList(here: Here): Promise<Message> {
  const { rows } = await rowsFor({ contributor: here.who.id, sort: '-moved' }, here);
  const decided = rows.filter((row) => row.cameOfIt !== null && row.stateBelow !== 'declined');
  return listCard(listWords.impact, decided.map(impactRowOf), decided.length, here.setting);
}

export async function findList(words: string, here: Here): Promise<Message> {
  const { rows, total } = await rowsFor({ q: words }, here);
  return listCard(foundWords(postableText(words, here.setting)), standing(rows, here), total, here.setting);
}

export const logLink = ({ setting }: Here): Message =>
  message(
    card(
      [heading('The log of requests')],
      [openLink('Open the log', setting.links.log())],
      'Open the log in the app.',
    ),
    'The log of requests',
  );
