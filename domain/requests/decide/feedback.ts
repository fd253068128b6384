import type { PersonId, RequestNumber } from '../../ids.ts';
import type { Draft } from '../draft.ts';
import type { FeedbackRound, Request, Telling } from '../request.ts';
import type { Decided } from '../states.ts';

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
  const { state, rounds } = draft.request(number);
  if (state.kind !== 'decided') return;
  if (tellingsOf(state.decision, rounds).every(isSettled)) draft.record(number, { kind: 'loop-closed' });
}

/** A contributor who joins after the decision is told at once, unless they recorded it or are owed it already. */
export function oweLateComer(draft: Draft, number: RequestNumber, person: PersonId): void {
  const { state, rounds } = draft.request(number);
  if (state.kind !== 'decided' && state.kind !== 'closed') return;
  const { decision } = state;
  if (tellingsOf(decision, rounds).some((telling) => telling.person === person)) return;
  owe(draft, number, 'joined late', decision.recordedBy, [person]);
}

/**
 * Of this decision only: what was owed before the request was reopened, while it was too early to say, or
 * of what happened next keeps no loop open.
 */
const tellingsOf = (decision: Decided['decision'], rounds: readonly FeedbackRound[]): readonly Telling[] =>
  rounds
    .filter(({ about, at }) => (about === 'decision' || about === 'joined late') && at >= decision.recordedAt)
    .flatMap((round) => round.people);

const isSettled = ({ result }: Telling): boolean => result.kind === 'told' || result.kind === 'not reached';

export const contributorsOf = (request: Request): readonly PersonId[] =>
  request.contributors.map((contributor) => contributor.person);
