import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Change, Surroundings } from '#domain/request-service.ts';
import type { Actor, Command } from '#domain/requests/commands.ts';
import { decide } from '#domain/requests/decide.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { type Instant, instantOf } from '#domain/time.ts';
import type { Step } from './life.ts';

/**
 * What the steps of one request change, by the rules; the news it owes is recorded as told. A step that the
 * rules refuse or that changes nothing (who is told need not say so twice) is passed over. Nobody is owed a
 * message about the past, so no notices are written: the app would begin by sending a million of them.
 */
export function* changesOf(
  number: RequestNumber,
  steps: readonly Step[],
  around: Surroundings,
): Generator<Change> {
  let request: Request | null = null;
  let place = 0;
  const take = (at: Instant, actor: Actor, command: Command): Change | null => {
    const loaded = new Map(request === null ? [] : [[number, request]]);
    const decided = decide(command, loaded, { ...around, actor, now: at, nextNumber: number });
    const after = decided.kind === 'changed' ? decided.requests[0] : undefined;
    if (decided.kind !== 'changed' || after === undefined) return null;
    request = after;
    place += 1;
    return {
      id: { by: actor.kind === 'person' ? actor.person : 'app', key: `bench:${number}:${place}` },
      at,
      actor,
      events: decided.events,
      requests: decided.requests,
      notices: [],
      settles: [],
      done: { number, version: after.version, edition: after.edition },
    };
  };
  for (const { at, actor, command } of steps) {
    const change = take(at, actor, command);
    if (change === null) continue;
    yield change;
    for (const { round, people } of roundsOf(change.events)) {
      const toldAt = instantOf(Date.parse(at) + 60_000);
      const results = people.map((person) => ({
        person,
        result: { kind: 'told', route: { kind: 'chat' }, at: toldAt } as const,
      }));
      const told = take(toldAt, { kind: 'app' }, { kind: 'record-delivery', number, round, results });
      if (told !== null) yield told;
    }
  }
}

const roundsOf = (
  events: readonly Recorded[],
): readonly { readonly round: number; readonly people: readonly PersonId[] }[] =>
  events.flatMap(({ event }) => (event.kind === 'feedback-owed' ? [event] : []));
