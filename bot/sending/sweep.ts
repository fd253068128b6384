import type { LogQuery } from '#domain/log/query.ts';
import { due } from '#domain/requests/due.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { dateOf, instantOf } from '#domain/time.ts';
import type { Room } from '../room.ts';
import { oweReminders } from './reminders.ts';
import { settleRounds } from './settle-round.ts';
import type { DeliveryTools } from './tools.ts';

const pageSize = 200;

/**
 * What nobody's act brings about: a round that came to rest in the moment of a crash, people counted as not
 * reached, a pause whose day has come. Found in the log's summaries; repeatable, by any number of processes.
 */
export async function sweep(
  room: Room,
  tools: Pick<DeliveryTools, 'now' | 'newNonce'>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const untold = await all(room, tools, { view: 'untold' });
  for (const summary of untold) {
    if (stopped()) return;
    // Null: nothing is recorded of what became of the message.
    if (summary.untold.some(({ why }) => why === null)) await settleRounds(summary.number, room, tools);
  }
  const paused = await all(room, tools, { view: 'paused' });
  const numbers = new Set([...untold, ...paused].map(({ number }) => number));
  for (const number of numbers) {
    if (stopped()) return;
    await askForWhatIsDue(number, room, tools);
  }
  await oweReminders(room, tools, stopped);
}

async function askForWhatIsDue(
  number: Summary['number'],
  room: Room,
  tools: Pick<DeliveryTools, 'now'>,
): Promise<void> {
  const page = await room.read(number);
  if (page === null) return;
  const { partnership, calendar } = await room.surroundings();
  const now = instantOf(tools.now());
  for (const { key, command } of due(page.request, dateOf(now), partnership.policy, calendar)) {
    await room.handle({ id: { by: 'clock', key }, command, actor: { kind: 'clock' }, now, basedOn: null });
  }
}

async function all(
  room: Room,
  tools: Pick<DeliveryTools, 'now'>,
  wanted: Pick<LogQuery, 'view'>,
): Promise<readonly Summary[]> {
  const { partnership } = await room.surroundings();
  const asking = { viewer: { kind: 'app' }, partnership, today: dateOf(instantOf(tools.now())) } as const;
  const found: Summary[] = [];
  for (;;) {
    const query = { ...wanted, sort: 'number', offset: found.length, limit: pageSize } as const;
    const { rows, total } = await room.log(query, asking);
    found.push(...rows);
    if (rows.length === 0 || found.length >= total) return found;
  }
}
