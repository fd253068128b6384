import fc from 'fast-check';
import type { RequestNumber } from '#domain/ids.ts';
import { stateKinds } from '#domain/requests/states.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Lens } from '#domain/requests/vocabulary.ts';
import { type Instant, instantOf, type LocalDate } from '#domain/time.ts';
import { aSummary, forum, person } from './summaries.ts';

const start = Date.UTC(2026, 9, 1);
/** From 1 October 2026, for about 90 days. */
export const anyMoment: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 90 * 24 * 60 })
  .map((minutes) => instantOf(start + minutes * 60_000));
export const anyDay: fc.Arbitrary<LocalDate> = anyMoment.map((moment) => moment.slice(0, 10) as LocalDate);
export const anyPerson = fc
  .constantFrom('helen', 'imran', 'priya', 'tom', 'grace', 'marek', 'sam', 'gone')
  .map(person);
const anyText = fc
  .array(
    fc.constantFrom(
      'Café',
      'missing',
      'return-home',
      'agency’s',
      '2025/26',
      'R-12',
      'a',
      'School',
      '12',
      'ÅRE',
      '·',
    ),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

/** Any summary, consistent or not: what holds for these holds for real ones. */
export const anySummary: fc.Arbitrary<Summary> = fc
  .record({
    state: fc.constantFrom(...stateKinds),
    question: anyText,
    headline: maybe(anyText),
    cameOfIt: maybe(anyText),
    raisedBy: anyPerson,
    lead: anyPerson,
    delegate: maybe(fc.record({ person: anyPerson, from: anyDay, until: maybe(anyDay) })),
    owner: maybe(anyPerson),
    contributors: fc.array(anyPerson, { maxLength: 2 }),
    forum: maybe(fc.constantFrom('vemt', 'other').map(forum)),
    lenses: fc.subarray<Lens>(['place', 'peer group', 'cross-cutting']),
    marking: fc.constantFrom('OFFICIAL' as const, 'OFFICIAL-SENSITIVE' as const),
    restrictedTo: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      fc.array(anyPerson, { maxLength: 2 }),
    ),
    neededBy: maybe(anyDay),
    promised: maybe(anyDay),
    decisionExpected: maybe(anyDay),
    pausedUntil: maybe(anyDay),
    waitingOn: maybe(anyPerson),
    lookAgainOn: maybe(anyDay),
    decisionType: maybe(fc.constantFrom('too early, look again on' as const, 'confirmed' as const)),
    untold: fc.array(fc.record({ person: anyPerson, why: fc.constant(null) }), { maxLength: 2 }),
    advisers: fc.array(anyPerson, { maxLength: 1 }),
    endedAt: maybe(anyMoment),
    promisedAt: maybe(anyMoment),
    turnSince: anyMoment,
    raisedAt: anyMoment,
    lastActAt: anyMoment,
    pauses: fc.array(fc.record({ from: anyMoment, to: maybe(anyMoment) }), { maxLength: 2 }),
  })
  .map((differs) => aSummary(differs));

/** Some requests, numbered from 1. */
export const anyLog: fc.Arbitrary<readonly Summary[]> = fc
  .array(anySummary, { maxLength: 25 })
  .map((summaries) => summaries.map((summary, n) => ({ ...summary, number: (n + 1) as RequestNumber })));
