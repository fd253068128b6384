import type { RequestNumber } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { TellingResult } from '#domain/requests/request.ts';
import { instantOf } from '#domain/time.ts';
import type { Room } from '../room.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * When a feedback round of a request has come to rest (everybody told, or waiting for something only they can
 * do), one event says so. Repeatable: what was recorded already changes nothing.
 */
export async function settleRounds(
  number: RequestNumber,
  room: Room,
  tools: Pick<DeliveryTools, 'now' | 'newNonce'>,
): Promise<void> {
  const notices = await room.notices.ofRequest(number);
  const rounds = new Set(notices.flatMap(({ round }) => (round === null ? [] : [round])));
  for (const round of rounds) {
    const ofRound = notices.filter((notice) => notice.round === round);
    if (ofRound.some(({ state }) => state.kind === 'due' || state.kind === 'sending')) continue;
    const results = ofRound.flatMap((notice) => {
      const result = resultOf(notice);
      return notice.to.kind === 'person' && result !== null ? [{ person: notice.to.person, result }] : [];
    });
    if (results.length === 0) continue;
    await room.handle({
      id: { by: 'app', key: `round:${tools.newNonce()}` },
      command: { kind: 'record-delivery', number, round, results },
      actor: { kind: 'app' },
      now: instantOf(tools.now()),
      basedOn: null,
    });
  }
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
