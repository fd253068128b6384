import type { Notice } from '#domain/requests/notice.ts';
import type { TellingResult } from '#domain/requests/request.ts';
import type { Instant } from '#domain/time.ts';
import type { Room } from '../room.ts';

/**
 * When a feedback round has come to rest (everybody told, or waiting for something only they can do), one
 * event says so. Repeatable: what was recorded already changes nothing. `key` is new for each call.
 */
export async function settleRound(notice: Notice, room: Room, now: Instant, key: string): Promise<void> {
  if (notice.round === null) return;
  const ofRound = (await room.notices.ofRequest(notice.number)).filter((one) => one.round === notice.round);
  if (ofRound.some(({ state }) => state.kind === 'due' || state.kind === 'sending')) return;
  const results = ofRound.flatMap((one) => {
    const result = resultOf(one);
    return one.to.kind === 'person' && result !== null ? [{ person: one.to.person, result }] : [];
  });
  if (results.length === 0) return;
  const id = { by: 'app', key: `round:${key}` } as const;
  const command = { kind: 'record-delivery', number: notice.number, round: notice.round, results } as const;
  await room.handle({ id, command, actor: { kind: 'app' }, now, basedOn: null });
}

function resultOf({ state }: Notice): TellingResult | null {
  switch (state.kind) {
    case 'told':
      return { kind: 'told', route: state.route, at: state.at };
    case 'waiting':
    case 'dead':
      return { kind: 'waiting', why: state.why };
    default:
      return null;
  }
}
