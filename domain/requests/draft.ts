import type { PersonId, RequestNumber } from '../ids.ts';
import type { Calendar } from '../partnership/calendar.ts';
import type { Member, Partnership } from '../partnership/people.ts';
import { dateOf, type Instant, type LocalDate } from '../time.ts';
import type { Actor } from './commands.ts';
import type { Recorded, RequestEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { NoticeSettlement } from './notice.ts';
import type { Request } from './request.ts';

/** What a decision may look at besides the requests. Time is an argument. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly partnership: Partnership;
  /** The number the next question gets. */
  readonly nextNumber: RequestNumber;
}

/** Events being decided: each is folded at once, so that the next one is decided on what is then true. */
export interface Draft {
  readonly context: Context;
  readonly today: LocalDate;
  readonly events: readonly Recorded[];
  readonly settles: readonly NoticeSettlement[];
  request(number: RequestNumber): Request;
  find(number: RequestNumber): Request | null;
  record(number: RequestNumber, event: RequestEvent): Request;
  settle(settlement: NoticeSettlement): void;
  touched(): readonly Request[];
  member(person: PersonId): Member | null;
}

export function startDraft(context: Context, loaded: ReadonlyMap<RequestNumber, Request>): Draft {
  const requests = new Map(loaded);
  const events: Recorded[] = [];
  const settles: NoticeSettlement[] = [];
  const touched = new Set<RequestNumber>();
  const request = (number: RequestNumber): Request => {
    const found = requests.get(number);
    if (found === undefined) throw new Error(`R-${number} was not loaded for this decision.`);
    return found;
  };
  return {
    context,
    today: dateOf(context.now),
    events,
    settles,
    request,
    find: (number) => requests.get(number) ?? null,
    record(number, event) {
      const before = requests.get(number) ?? null;
      const byPerson = context.actor.kind === 'person';
      const recorded: Recorded = {
        number,
        version: (before?.version ?? 0) + 1,
        edition: (before?.edition ?? 0) + (byPerson ? 1 : 0),
        at: context.now,
        actor: context.actor,
        event,
      };
      const after = evolve(before, recorded);
      requests.set(number, after);
      events.push(recorded);
      touched.add(number);
      return after;
    },
    settle(settlement) {
      settles.push(settlement);
    },
    touched: () => [...touched].map(request),
    member: (person) => context.partnership.people.get(person) ?? null,
  };
}
