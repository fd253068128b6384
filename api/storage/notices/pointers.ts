import { type Notice, noRequest } from '#domain/requests/notice.ts';
import { deadKey, dueKey, inboxKey, sendingKey, threadName, waitingKey } from '../ledger/keys.ts';

/** Where a notice in its present state can be found. Nothing else decides this, so a move is a difference of two lists. */
export function pointersOf(notice: Notice): readonly string[] {
  const pointers: string[] = [];
  const { id, state, to } = notice;
  if (state.kind === 'due') pointers.push(dueKey(state.dueAt, id));
  if (state.kind === 'sending') pointers.push(sendingKey(state.since, id));
  if (state.kind === 'waiting') pointers.push(waitingKey(to.kind === 'person' ? to.person : threadName, id));
  if (state.kind === 'dead') pointers.push(deadKey(state.at, id));
  if (to.kind === 'person' && isOwed(notice)) pointers.push(inboxKey(to.person, id));
  return pointers;
}

/**
 * Feedback stays on the person's list until acknowledged, everything else until told. A reminder is no news: it
 * never is on the list.
 */
export function isOwed({ number, state, round, acknowledgedAt }: Notice): boolean {
  if (number === noRequest) return false;
  if (state.kind === 'told') return round !== null && acknowledgedAt === null;
  return state.kind !== 'superseded';
}
