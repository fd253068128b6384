import type { RequestNumber } from '#domain/ids.ts';
import { createColumns } from '#domain/log/columns.ts';
import type { Log } from '#domain/log/filters.ts';
import { prepareRow } from '#domain/log/row.ts';
import { createSearchIndex } from '#domain/log/search-index.ts';
import { type Calendar, calendarOf } from '#domain/partnership/calendar.ts';
import type { Policy } from '#domain/partnership/people.ts';
import { isOpen } from '#domain/requests/clocks.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { ChangeRow, SummaryRow } from './ledger/summary-rows.ts';
import { createPacked } from './packed.ts';
import { createSharing } from './sharing.ts';

/** What one process holds of a partnership's log: each request in the place of its number. */
export interface Kept {
  /** Keeps it unless a newer version is already kept. */
  put(row: Pick<SummaryRow, 'number' | 'version' | 'sequence' | 'summary'>): void;
  /** A change, in order. */
  take(change: ChangeRow): void;
  /** The last change in it. */
  sequence(): number;
  /** The last change of a register row seen; the one it was loaded at stands for all before. */
  registersChangedAt(): number;
  one(number: RequestNumber): Summary | undefined;
  summaries(): readonly Summary[];
  /** Those that something can wait for: open, or closed and to be looked at again. In no order. */
  waiting(): readonly Summary[];
  /** The questions that one led to, in order. */
  followUps(number: RequestNumber): readonly Summary[];
  /** Those that changed after that sequence. */
  changedAfter(sequence: number): readonly Summary[];
  /** The same under that partnership's clocks, ready to be asked. */
  log(policy: Policy): Log;
}

/** What the prepared rows depend on. */
const clocksOf = ({ checkWithin, noMovementAfter, extraHolidays }: Policy): string =>
  JSON.stringify([checkWithin, noMovementAfter, extraHolidays]);

const isWaiting = (summary: Summary): boolean => isOpen(summary) || summary.lookAgainOn !== null;

/**
 * What a pass over the whole log may have to look into, because the columns cannot tell: who may see it,
 * what it waits for, who has not been told. All others are looked into only when they are shown.
 */
const isLookedInto = (summary: Summary): boolean =>
  isWaiting(summary) || summary.restrictedTo !== null || summary.untold.length > 0;

export function createKept(loadedAt: number): Kept {
  let latest = loadedAt;
  let registersAt = loadedAt;
  /** 0 where there is none. */
  const versions: number[] = [];
  const atHand = new Map<number, Summary>();
  const packed = createPacked();
  const changedAt: number[] = [];
  /** What a question follows up never changes. */
  const followUps = new Map<RequestNumber, number[]>();
  const index = createSearchIndex();
  const share = createSharing();
  const columns = createColumns();
  let preparedFor: string | null = null;
  let calendar: Calendar | null = null;
  let unprepared = new Set<number>();

  function put({ number, version, sequence, summary }: Parameters<Kept['put']>[0]): void {
    // Written by a newer version of the app: what is known of it stays as it is.
    if (summary === null) return;
    const place = number - 1;
    while (versions.length < place) {
      versions.push(0);
      changedAt.push(0);
    }
    const before = versions[place] ?? 0;
    if (before >= version) return;
    const earlier = before === 0 ? undefined : found(place);
    versions[place] = version;
    changedAt[place] = sequence;
    if (isLookedInto(summary)) atHand.set(place, share(summary));
    else {
      atHand.delete(place);
      packed.put(place, summary);
    }
    index.put(place, summary, earlier);
    if (before === 0 && summary.followUpOf !== null) {
      const others = followUps.get(summary.followUpOf) ?? [];
      followUps.set(summary.followUpOf, [...others, place]);
    }
    unprepared.add(place);
  }

  const found = (place: number) => atHand.get(place) ?? packed.at(place);
  const places = () => versions.flatMap((version, place) => (version === 0 ? [] : [place]));

  function summaryAt(place: number): Summary {
    const summary = found(place);
    if (summary === undefined) throw new Error(`The log holds no R-${place + 1}.`);
    return summary;
  }

  function prepare(policy: Policy): void {
    const clocks = clocksOf(policy);
    const same = clocks === preparedFor;
    if (same && unprepared.size === 0) return;
    const working = same && calendar !== null ? calendar : calendarOf(policy);
    const put = (place: number) => {
      const summary = summaryAt(place);
      columns.put(place, summary, prepareRow(summary, working, policy));
    };
    if (same) unprepared.forEach(put);
    else places().forEach(put);
    preparedFor = clocks;
    calendar = working;
    unprepared = new Set();
  }

  return {
    put,
    take(change) {
      if (change.kind === 'request') put(change);
      else registersAt = change.sequence;
      latest = Math.max(latest, change.sequence);
    },
    sequence: () => latest,
    registersChangedAt: () => registersAt,
    one: (number) => found(number - 1),
    summaries: () => places().map(summaryAt),
    waiting: () => [...atHand.values()].filter(isWaiting),
    followUps: (number) => (followUps.get(number) ?? []).map(summaryAt),
    changedAfter: (sequence) =>
      changedAt.flatMap((changed, place) => (changed > sequence ? [summaryAt(place)] : [])),
    log(policy) {
      prepare(policy);
      return { columns, index, summaryAt };
    },
  };
}
