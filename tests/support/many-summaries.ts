import type { RequestNumber } from '#domain/ids.ts';
import type { StateKind } from '#domain/requests/states.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { instantOf } from '#domain/time.ts';
import { aSummary, forum, on, person } from './summaries.ts';

/** A number from 0 up to 1, the same row of them for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables =
  'ba be bi co cu da de el en fi fo ga gi ha ho in is ka la le ma mi no ol pa pe ra re sa ti to un vi wa'.split(
    ' ',
  );
const day = 86_400_000;

/** Words of which few are frequent and most rare, as in real questions (about one in n for the n-th). */
function vocabulary(random: () => number, size: number): () => string {
  const words = Array.from({ length: size }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  );
  return () => words[Math.floor(size ** random()) - 1] ?? 'the';
}

export const manyPeople = (people: number) => Array.from({ length: people }, (_, n) => person(`person-${n}`));

/** So many invented requests over five years up to `until`, most of them closed, one in fifty restricted. */
export function* manySummaries(
  count: number,
  people = 300,
  until = '2026-11-22',
  seed = 7,
): Generator<Summary> {
  const random = randomFrom(seed);
  const word = vocabulary(random, 60_000);
  const text = (words: number) => Array.from({ length: words }, word).join(' ');
  const somebody = () => person(`person-${Math.floor(random() * people)}`);
  const end = Date.parse(`${until}T09:00:00Z`);
  for (let n = 0; n < count; n += 1) {
    const raised = end - ((count - n) / count) * 5 * 365 * day;
    const after = (days: number) => instantOf(Math.min(end, raised + days * day));
    const pick = random();
    const old = end - raised > 120 * day;
    const open: readonly StateKind[] = ['raised', 'accepted', 'in check', 'answered', 'decided', 'paused'];
    const state: StateKind =
      old || pick < 0.3
        ? pick < 0.05
          ? 'declined'
          : 'closed'
        : (open[Math.floor(random() * open.length)] ?? 'raised');
    const answered = state === 'answered' || state === 'decided' || state === 'closed';
    const owner = state === 'raised' ? null : somebody();
    const lead = somebody();
    yield aSummary({
      number: (n + 1) as RequestNumber,
      version: 1 + Math.floor(random() * 9),
      state,
      stateBelow: state === 'paused' ? 'accepted' : state,
      question: `${text(14)}?`,
      headline: answered ? text(18) : null,
      doesNotTell: answered ? text(16) : null,
      cameOfIt: state === 'closed' || state === 'declined' ? text(16) : null,
      raisedBy: lead,
      lead,
      owner,
      contributors: owner === null ? [] : [owner, somebody()],
      forum: random() < 0.7 ? forum(`forum-${Math.floor(random() * 6)}`) : null,
      lenses: random() < 0.5 ? ['place'] : ['peer group', 'cross-cutting'],
      population: 'known',
      restrictedTo: random() < 0.02 ? [somebody()] : null,
      neededBy: random() < 0.8 ? on(after(40).slice(0, 10)) : null,
      promised: owner === null ? null : on(after(20).slice(0, 10)),
      promisedAt: owner === null ? null : after(2),
      decisionExpected: answered ? on(after(30).slice(0, 10)) : null,
      pausedUntil: state === 'paused' ? on(after(15).slice(0, 10)) : null,
      owed: state === 'decided' || state === 'closed' ? 3 : 0,
      untold: state === 'decided' ? [{ person: somebody(), why: 'has not opened the app' }] : [],
      raisedAt: instantOf(raised),
      acceptedAt: owner === null ? null : after(2),
      answeredAt: answered ? after(12) : null,
      decidedAt: state === 'closed' || state === 'decided' ? after(25) : null,
      endedAt: state === 'closed' || state === 'declined' ? after(26) : null,
      turnSince: after(2),
      lastActAt: after(25),
      pauses: random() < 0.1 ? [{ from: after(3), to: after(5) }] : [],
    });
  }
}
