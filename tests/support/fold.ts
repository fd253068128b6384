import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { ScreenedText } from '#domain/privacy/screened-text.ts';
import type { Actor } from '#domain/requests/commands.ts';
import type { Recorded, RequestEvent } from '#domain/requests/events.ts';
import { evolve } from '#domain/requests/evolve.ts';
import type { Asked, Request } from '#domain/requests/request.ts';
import type { Instant, LocalDate } from '#domain/time.ts';

/** Shorthand for writing histories by hand. */
export const words = (text: string): ScreenedText => text as ScreenedText;
export const someone = (id: string): PersonId => id as PersonId;
export const day = (date: string): LocalDate => date as LocalDate;
export const at = (date: string, time = '10:42'): Instant => `${date}T${time}:00.000Z` as Instant;

/** When, by whom ('clock' and 'app' included), what. */
export type Line = readonly [when: Instant, who: string, event: RequestEvent];

const actorOf = (who: string): Actor =>
  who === 'clock' || who === 'app' ? { kind: who } : { kind: 'person', person: someone(who) };

export function recorded(number: number, lines: readonly Line[]): readonly Recorded[] {
  let edition = 0;
  return lines.map(([when, who, event], index) => {
    const actor = actorOf(who);
    if (actor.kind === 'person') edition += 1;
    return { number: number as RequestNumber, version: index + 1, edition, at: when, actor, event };
  });
}

/** The request that these lines make. */
export function fold(number: number, lines: readonly Line[]): Request {
  let request: Request | null = null;
  for (const one of recorded(number, lines)) request = evolve(request, one);
  if (request === null) throw new Error('A request needs at least the line that asks it.');
  return request;
}

export const asking = (question: string, more: Partial<Asked> = {}): Asked => ({
  question: words(question),
  informs: null,
  meeting: null,
  neededBy: null,
  audience: null,
  lenses: [],
  population: null,
  scope: null,
  background: null,
  marking: 'OFFICIAL',
  restrictedTo: null,
  followUpOf: null,
  thread: null,
  ...more,
});
