import { digestOf, hasNews, type Named } from '#domain/reminders/digest.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Instant } from '#domain/time.ts';
import { digestCard } from '../cards/digest-card.ts';
import { morningOf } from '../cards/reminder-card.ts';
import type { Setting } from '../cards/setting.ts';
import type { Room } from '../room.ts';
import type { Message } from '../teams/port.ts';

/** Reads the week; what comes back draws it, or null when nothing is open and nothing happened. */
export async function drawDigest(room: Room): Promise<(setting: Setting) => Message | null> {
  const [last, summaries, hash] = await Promise.all([
    room.notices.lastDigest(),
    room.summaries({ kind: 'digest' }),
    room.logHash(),
  ]);
  if (last === null) return () => null;
  const gaps = await gapsSince(last.since, summaries, room);
  return (setting) => {
    const digest = digestOf(summaries, gaps, last.since, morningOf(setting));
    return hasNews(digest) ? digestCard(digest, hash, setting) : null;
  };
}

/** What became a gap since then: questions that were declined, whose long texts are in their history only. */
async function gapsSince(
  since: Instant,
  summaries: readonly Summary[],
  room: Room,
): Promise<readonly Named[]> {
  const lately = summaries.filter(
    ({ stateBelow, lastActAt }) => stateBelow === 'declined' && lastActAt >= since,
  );
  const pages = await Promise.all(lately.map(({ number }) => room.read(number)));
  return pages.flatMap((page) =>
    page === null ? [] : page.request.gaps.map(({ text, at }) => ({ number: page.request.number, text, at })),
  );
}
