import type { RequestDetail } from '#api/contract/reads.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { FeedbackRound, Request, Telling } from '#domain/requests/request.ts';
import { sayDate, sayTime } from '#domain/requests/wording/dates.ts';
import { nameOf } from '#domain/requests/wording/people.ts';
import { dateOf, type Instant, type LocalDate } from '#domain/time.ts';
import type { People } from './people.ts';

/** "today at 10:42" is the proof that it just worked; later the day is enough. */
const when = (at: Instant, today: LocalDate): string =>
  dateOf(at) === today ? `today at ${sayTime(at)}` : `on ${sayDate(dateOf(at), today)}`;

/** How one person heard, or why not yet. */
export function sayTelling({ result }: Telling, partnership: Partnership, today: LocalDate): string {
  switch (result.kind) {
    case 'telling':
      return 'Being told now';
    case 'waiting':
      return `Not told yet: ${result.why}`;
    case 'not reached':
      return `Not reached: ${result.why}`;
    case 'told': {
      const { route, at } = result;
      switch (route.kind) {
        case 'chat':
          return `Told in chat ${when(at, today)}`;
        case 'mention':
          return `Told by a mention in the channel ${when(at, today)}`;
        case 'tab':
          return `Saw it in the app ${when(at, today)}`;
        case 'in person':
          return `Told in person by ${nameOf(partnership, route.by)} ${when(at, today)}`;
      }
    }
  }
}

/** One line a person, by the latest round that concerns them. */
export function presentTold(
  request: Request,
  partnership: Partnership,
  people: People,
  today: LocalDate,
): RequestDetail['told'] {
  const latest = new Map<PersonId, { telling: Telling; round: FeedbackRound }>();
  for (const round of request.rounds)
    for (const telling of round.people) latest.set(telling.person, { telling, round });
  return [...latest.values()].map(({ telling, round }) => ({
    person: people.person(telling.person),
    part: request.contributors.find((part) => part.person === telling.person)?.what ?? null,
    about: round.about,
    sentence: sayTelling(telling, partnership, today),
    settled: telling.result.kind,
    ...(telling.result.kind === 'told' && telling.result.route.kind === 'in person'
      ? { inPerson: true as const }
      : {}),
    seenAt: telling.acknowledgedAt,
  }));
}
