import type { RequestNumber } from '#domain/ids.ts';
import { createColumns } from '#domain/log/columns.ts';
import type { Log } from '#domain/log/filters.ts';
import { prepareRow } from '#domain/log/row.ts';
import { createSearchIndex } from '#domain/log/search-index.ts';
import { type Calendar, calendarOf } from '#domain/partnership/calendar.ts';
import type { Policy } from '#domain/partnership/people.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { ChangeRow, SummaryRow } from './ledger/summary-rows.ts';
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

export function createKept(loadedAt: number): Kept {
  let latest = loadedAt;
  let registersAt = loadedAt;
  const summaries: (Summary | undefined)[] = [];
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
    while (summaries.length < place) {
      summaries.push(undefined);
      changedAt.push(0);
    }
    const before = summaries[place];
    if (before !== undefined && before.version >= version) return;
    const after = share(summary);
    summaries[place] = after;
    changedAt[place] = sequence;
    index.put(place, after);
    if (before === undefined && summary.followUpOf !== null) {
      const others = followUps.get(summary.followUpOf) ?? [];
      followUps.set(summary.followUpOf, [...others, place]);
    }
    unprepared.add(place);
  }

  function summaryAt(place: number): Summary {
    const summary = summaries[place];
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
    else for (const place of summaries.keys()) if (summaries[place] !== undefined) put(place);
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
    one: (number) => summaries[number - 1],
    summaries: () => summaries.filter((summary) => summary !== undefined),
    followUps: (number) => (followUps.get(number) ?? []).map(summaryAt),
    changedAfter: (sequence) =>
      summaries.filter(
        (summary, place): summary is Summary => summary !== undefined && (changedAt[place] ?? 0) > sequence,
      ),
    log(policy) {
      prepare(policy);
      return { columns, index, summaryAt };
    },
  };
}
