import type { RequestNumber } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import { type Actor, type Command, touches } from '#domain/requests/commands.ts';
import { type Decided, decide } from '#domain/requests/decide.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { instantOf } from '#domain/time.ts';
import { smallCalendar, smallPartnership } from './partnership.ts';

/** A partnership's requests and their history, in memory: what a ledger would hold. */
export interface Book {
  readonly requests: ReadonlyMap<RequestNumber, Request>;
  readonly events: readonly Recorded[];
  /** Milliseconds since 1970. */
  readonly clock: number;
}

export const emptyBook: Book = {
  requests: new Map(),
  events: [],
  clock: Date.parse('2026-11-02T09:00:00.000Z'),
};

/** What a ledger would load for this command; undoing a joining needs the other request as well. */
export function loadedFor(book: Book, command: Command): ReadonlyMap<RequestNumber, Request> {
  const own = command.kind === 'ask' ? undefined : book.requests.get(command.number);
  const also = command.kind === 'unmerge' && own?.state.kind === 'merged' ? [own.state.into] : [];
  const numbers = [...touches(command), ...also];
  return new Map(
    numbers.flatMap((number) => {
      const request = book.requests.get(number);
      return request === undefined ? [] : [[number, request] as const];
    }),
  );
}

export const decideIn = (
  book: Book,
  command: Command,
  actor: Actor,
  partnership: Partnership = smallPartnership,
): Decided =>
  decide(command, loadedFor(book, command), {
    actor,
    now: instantOf(book.clock),
    calendar: smallCalendar,
    partnership,
    nextNumber: (book.requests.size + 1) as RequestNumber,
  });

export function write(book: Book, decided: Decided): Book {
  if (decided.kind !== 'changed') return book;
  const requests = new Map(book.requests);
  for (const request of decided.requests) requests.set(request.number, request);
  return { ...book, requests, events: [...book.events, ...decided.events] };
}
