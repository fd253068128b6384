import { digestOf, hasNews, type Named } from '#domain/reminders/digest.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { dateOf, type Instant } from '#domain/time.ts';
import { digestCard } from '../cards/digest-card.ts';
import { morningOf } from '../cards/reminder-card.ts';
import type { Setting } from '../cards/setting.ts';
import type { Room } from '../room.ts';
import type { Message } from '../teams/port.ts';

/** More than end in a week. */
const most = 500;

/** Reads the week; what comes back draws it, or null when nothing is open and nothing happened. */
export async function drawDigest(room: Room, now: Instant): Promise<(setting: Setting) => Message | null> {
  const last = await room.notices.lastDigest();
  if (last === null) return () => null;
  const { since } = last;
  const [waiting, closed, declined, hash] = await Promise.all([
    room.waiting(),
    endedLately(room, 'closed', now),
    endedLately(room, 'declined', now),
    room.logHash(),
  ]);
  const gaps = await gapsSince(since, declined, room);
  const all = new Map([...waiting, ...closed].map((summary) => [summary.number, summary]));
  return (setting) => {
    const digest = digestOf([...all.values(), ...declined], gaps, since, morningOf(setting));
    return hasNews(digest) ? digestCard(digest, hash, setting) : null;
  };
}

/** The latest first, as the whole channel may see them. */
async function endedLately(
  room: Room,
  state: 'closed' | 'declined',
  now: Instant,
): Promise<readonly Summary[]> {
  const { partnership } = await room.surroundings();
  const asking = { viewer: { kind: 'digest' }, partnership, today: dateOf(now) } as const;
  return (await room.log({ state: [state], sort: 'next', offset: 0, limit: most }, asking)).rows;
}

/** What became a gap since then: questions that were declined, whose long texts are in their history only. */
async function gapsSince(
  since: Instant,
  declined: readonly Summary[],
  room: Room,
): Promise<readonly Named[]> {
  const lately = declined.filter(({ endedAt }) => endedAt !== null && endedAt >= since);
  const pages = await Promise.all(lately.map(({ number }) => room.read(number)));
  return pages.flatMap((page) =>
    page === null ? [] : page.request.gaps.map(({ text, at }) => ({ number: page.request.number, text, at })),
  );
}
