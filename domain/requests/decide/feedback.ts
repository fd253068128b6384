import type { PersonId, RequestNumber } from '../../ids.ts';
import type { Draft } from '../draft.ts';
import type { FeedbackRound, Request } from '../request.ts';

/** Opens a round: these people are owed news, except who recorded it, who knows. */
export function owe(
  draft: Draft,
  number: RequestNumber,
  about: FeedbackRound['about'],
  recordedBy: PersonId,
  people: Iterable<PersonId>,
): void {
  const owed = [...new Set(people)].filter((person) => person !== recordedBy);
  if (owed.length > 0) {
    const round = draft.request(number).rounds.length + 1;
    draft.record(number, { kind: 'feedback-owed', round, about, recordedBy, people: owed });
  }
  closeIfAllSettled(draft, number);
}

/** The loop closes when every contributor has been told by some route, or is counted as not reached. */
export function closeIfAllSettled(draft: Draft, number: RequestNumber): void {
  const request = draft.request(number);
  if (request.state.kind === 'decided' && allSettled(request)) draft.record(number, { kind: 'loop-closed' });
}

const allSettled = (request: Request): boolean =>
  request.rounds.every((round) =>
    round.people.every(({ result }) => result.kind === 'told' || result.kind === 'not reached'),
  );

export const contributorsOf = (request: Request): readonly PersonId[] =>
  request.contributors.map((contributor) => contributor.person);
