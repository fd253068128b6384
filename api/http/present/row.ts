import type { RequestRow } from '#api/contract/reads.ts';
import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Surroundings } from '#domain/request-service.ts';
import { isOpen } from '#domain/requests/clocks.ts';
import { loopOf, nextDateOf, standingOf } from '#domain/requests/standing.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { isTurnOf } from '#domain/requests/turn.ts';
import type { LocalDate } from '#domain/time.ts';
import type { People } from './people.ts';

/** What the row and the page share: where the request stands. */
export function presentStanding(
  summary: Summary,
  { partnership, calendar }: Surroundings,
  people: People,
  today: LocalDate,
) {
  const standing = standingOf(summary, partnership, today, calendar);
  const loop = loopOf(summary);
  return {
    standing: { ...standing, person: people.maybe(standing.person) },
    nextDate: nextDateOf(summary, partnership.policy, calendar),
    loop: { steps: [...loop.steps], label: loop.label },
  };
}

export function presentRow(
  summary: Summary,
  around: Surroundings,
  people: People,
  today: LocalDate,
  reader: PersonId,
): RequestRow {
  return {
    number: showNumber(summary.number),
    question: summary.question,
    state: summary.state,
    ...presentStanding(summary, around, people, today),
    askedBy: people.person(summary.raisedBy),
    forum: summary.forum === null ? null : people.forum(summary.forum),
    yourTurn: isTurnOf(summary, reader, today),
    marking: summary.marking,
    restricted: summary.restrictedTo !== null,
    ended: !isOpen(summary),
  };
}
