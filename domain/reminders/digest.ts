import type { PersonId, RequestNumber } from '../ids.ts';
import { isOpen } from '../requests/clocks.ts';
import type { Summary } from '../requests/summary.ts';
import { maySee } from '../requests/viewer.ts';
import type { Marking } from '../requests/vocabulary.ts';
import type { Instant, LocalDate } from '../time.ts';
import { type Morning, type Wait, type WaitKind, waitsOf } from './waits.ts';

/** The last digest: of which week, what it began with, and when it was posted. */
export interface DigestOwed {
  /** The Monday of its week. */
  readonly week: LocalDate;
  readonly since: Instant;
  /** Null when it never went out: the next one begins where it would have. */
  readonly toldAt: Instant | null;
}

/** From when on the next digest tells what happened. */
export const beginsAt = ({ since, toldAt }: DigestOwed): Instant => toldAt ?? since;

/** What waits for one person. */
export interface WaitsFor {
  readonly person: PersonId;
  readonly kinds: readonly WaitKind[];
  /** The earliest date of them; null when none has one. */
  readonly next: LocalDate | null;
}

/** A gap somebody named, on a request. */
export interface Named {
  readonly number: RequestNumber;
  readonly text: string;
  readonly at: Instant;
}

export interface Digest {
  /** The highest of the requests whose words stand in it. */
  readonly marking: Marking;
  readonly open: number;
  /** Loops closed since the last digest, the latest first. */
  readonly closed: readonly Summary[];
  /** By next date. */
  readonly waits: readonly WaitsFor[];
  /** Being checked, for anyone but the author. */
  readonly toCheck: number;
  readonly nobody: readonly Summary[];
  readonly gaps: readonly Named[];
}

/** The week, for a whole channel with its guests: a restricted request is in none of it, figures included. */
export function digestOf(
  summaries: readonly Summary[],
  gaps: readonly Named[],
  since: Instant,
  morning: Morning,
): Digest {
  const seen = summaries.filter((summary) => maySee({ kind: 'digest' }, summary));
  const numbers = new Set(seen.map(({ number }) => number));
  const waits = seen.flatMap((summary) => waitsOf(summary, morning));
  const byPerson = new Map<PersonId, Wait[]>();
  for (const wait of waits) {
    if (wait.kind === 'check' || wait.kind === 'nobody has it') continue;
    for (const person of wait.party) byPerson.set(person, [...(byPerson.get(person) ?? []), wait]);
  }
  const closed = seen
    .filter(({ state, endedAt }) => state === 'closed' && endedAt !== null && endedAt >= since)
    .sort((one, other) => ((one.endedAt ?? '') < (other.endedAt ?? '') ? 1 : -1));
  const nobody = seen
    .filter(({ state }) => state === 'raised')
    .sort((one, other) => one.number - other.number);
  const named = gaps.filter(({ number, at }) => at >= since && numbers.has(number));
  const quoted = new Set([...closed, ...nobody, ...named].map(({ number }) => number));
  const isSensitive = seen.some(
    ({ number, marking }) => quoted.has(number) && marking === 'OFFICIAL-SENSITIVE',
  );
  return {
    marking: isSensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
    open: seen.filter(isOpen).length,
    closed,
    waits: [...byPerson]
      .map(([person, all]) => ({ person, kinds: all.map(({ kind }) => kind), next: earliest(all) }))
      .sort((one, other) => ((one.next ?? '9999') < (other.next ?? '9999') ? -1 : 1)),
    toCheck: waits.filter(({ kind }) => kind === 'check').length,
    nobody,
    gaps: named,
  };
}

const earliest = (all: readonly { readonly date: LocalDate | null }[]): LocalDate | null =>
  all
    .flatMap(({ date }) => (date === null ? [] : [date]))
    .sort()
    .at(0) ?? null;

export const hasNews = ({ open, closed, gaps }: Digest): boolean =>
  open > 0 || closed.length > 0 || gaps.length > 0;
