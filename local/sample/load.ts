import type { RequestNumber } from '#domain/ids.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Change, Surroundings } from '#domain/request-service.ts';
import { type Command, touches } from '#domain/requests/commands.ts';
import { decide } from '#domain/requests/decide.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Instant, LocalDate } from '#domain/time.ts';
import { samplePartnership } from './partnership.ts';
import { type Step, type Story, sampleStories } from './stories.ts';
import { telling, waitsFor } from './telling.ts';

export interface SampleLoad {
  readonly today: LocalDate;
  /** The moment of loading: the sample ends before it. */
  readonly now: Instant;
  /** Writes one change; they come one after the other, in order of request number. */
  append(change: Change): Promise<void>;
}

/**
 * Replays the sample's requests through the rules, each step at its moment in the past. Nobody is owed a
 * message about what is long over: the notices are left out, and everybody owed news is told, except who
 * the sample says still waits for it, and for them their one notice is kept.
 */
export async function loadSample({ today, now, append }: SampleLoad): Promise<void> {
  const partnership = samplePartnership(today);
  const around = { partnership, calendar: calendarOf(partnership.policy) };
  for (const change of replay(sampleStories(today, around.calendar), around)) {
    if (change.at >= now) throw new Error(`The sample would happen in the future, at ${change.at}.`);
    await append(change);
  }
}

/** What the stories change, one step after the other. Throws when the rules do not allow a step. */
export function* replay(stories: readonly Story[], around: Surroundings): Generator<Change> {
  const requests = new Map<RequestNumber, Request>();
  for (const story of stories) {
    let place = 0;
    const take = (step: Step): Change => {
      place += 1;
      const change = changeOf(story, place, step, around, requests);
      for (const request of change.requests) requests.set(request.number, request);
      return change;
    };
    for (const step of story.steps) {
      const change = take(step);
      yield change;
      for (const news of telling(story, change)) yield take(news);
    }
  }
}

function changeOf(
  story: Story,
  place: number,
  { at, actor, command }: Step,
  around: Surroundings,
  requests: ReadonlyMap<RequestNumber, Request>,
): Change {
  const { number } = story;
  const loaded = only(requests, command);
  const decided = decide(command, loaded, { ...around, actor, now: at, nextNumber: number });
  if (decided.kind !== 'changed') {
    const why = decided.kind === 'refused' ? decided.sentence : 'It changes nothing.';
    throw new Error(`The sample's R-${number} cannot ${command.kind} on ${at}: ${why}`);
  }
  const after = decided.requests.find((request) => request.number === decided.number);
  return {
    id: { by: actor.kind === 'person' ? actor.person : actor.kind, key: `sample:${number}:${place}` },
    at,
    actor,
    events: decided.events,
    requests: decided.requests,
    notices: decided.notices.filter((notice) => waitsFor(story, notice)),
    settles: [],
    done: { number: decided.number, version: after?.version ?? 0, edition: after?.edition ?? 0 },
  };
}

function only(requests: ReadonlyMap<RequestNumber, Request>, command: Command): typeof requests {
  const wanted = touches(command);
  return new Map([...requests].filter(([number]) => wanted.includes(number)));
}
