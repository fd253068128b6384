import type { RequestNumber } from '#domain/ids.ts';
import { type LogPage, pageOf } from '#domain/log/page.ts';
import type { Asking, LogQuery } from '#domain/log/query.ts';
import type { Policy } from '#domain/partnership/people.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { maySee, type Viewer } from '#domain/requests/viewer.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { SummaryPage } from './ledger/reads.ts';
import { createKept, type Kept } from './log-kept.ts';

/** What the log is read from. */
export type LogSource = Pick<Ledger, 'head' | 'summaries' | 'changesAfter'>;

/** The summaries of one partnership, kept in memory and made current before every answer. */
export interface LogMemory {
  /** Loads it under those clocks, so that the first page need not. */
  load(policy: Policy): Promise<void>;
  page(query: LogQuery, asking: Asking): Promise<LogPage & { readonly sequence: number }>;
  /** Every summary that viewer may see, in order of number: for measures and exports. */
  all(viewer: Viewer): Promise<{ readonly summaries: readonly Summary[]; readonly sequence: number }>;
  /** Every request that something can wait for, whoever may see it; far fewer than all. In no order. */
  waiting(): Promise<readonly Summary[]>;
  /** The questions that one led to, as far as the viewer may see them. */
  followUps(number: RequestNumber, viewer: Viewer): Promise<readonly Summary[]>;
  /** Null when there is none that the viewer may see. */
  one(number: RequestNumber, viewer: Viewer): Promise<Summary | null>;
  /** Which requests changed after that sequence, as far as the viewer may see them. */
  changedAfter(sequence: number, viewer: Viewer): Promise<Changed>;
}

export interface Changed {
  readonly sequence: number;
  readonly numbers: readonly RequestNumber[];
  /** People, forums or other register rows changed, too, or the sequence is not of this log: read everything again. */
  readonly reload: boolean;
}

const loadTries = 5;

/** Throws when the store does not answer; the next call then tries afresh. */
export function createLogMemory(source: LogSource): LogMemory {
  let kept: Kept | null = null;
  /** The read that answers everybody who asks before it starts; a running one may have missed their change. */
  let running: Promise<Kept> | null = null;
  let queued: Promise<Kept> | null = null;

  async function load(): Promise<Kept> {
    for (let attempt = 0; attempt < loadTries; attempt += 1) {
      const fresh = createKept((await source.head()).sequence);
      // The store reads the next page while this one is taken in.
      let coming: Promise<SummaryPage> | null = source.summaries();
      while (coming !== null) {
        const page: SummaryPage = await coming;
        coming = page.next === null ? null : source.summaries(page.next);
        // Taking this one in may throw first; the next is awaited, and its fault met, only after it.
        coming?.catch(() => undefined);
        for (const row of page.rows) fresh.put(row);
      }
      if (await catchUp(fresh)) return fresh;
    }
    throw new Error('The log changed faster than it could be read. Try again.');
  }

  /** False when changes are missing in between. */
  async function catchUp(log: Kept): Promise<boolean> {
    const answer = await source.changesAfter(log.sequence());
    if (answer.kind === 'read again') return false;
    for (const change of answer.changes) log.take(change);
    return true;
  }

  async function refresh(): Promise<Kept> {
    if (kept === null || !(await catchUp(kept))) kept = await load();
    return kept;
  }

  function start(): Promise<Kept> {
    const read = refresh().finally(() => {
      if (running === read) running = null;
    });
    running = read;
    return read;
  }

  /** Everything committed before the call is in it; callers that arrive during a read share the next. */
  function current(): Promise<Kept> {
    if (queued !== null) return queued;
    if (running === null) return start();
    queued = running.then(next, next);
    return queued;
  }

  function next(): Promise<Kept> {
    queued = null;
    return start();
  }

  return {
    async load(policy) {
      (await current()).log(policy);
    },
    async page(query, asking) {
      const log = await current();
      return { ...pageOf(log.log(asking.partnership.policy), query, asking), sequence: log.sequence() };
    },
    async all(viewer) {
      const log = await current();
      return {
        summaries: log.summaries().filter((summary) => maySee(viewer, summary)),
        sequence: log.sequence(),
      };
    },
    waiting: async () => (await current()).waiting(),
    async followUps(number, viewer) {
      const log = await current();
      return log.followUps(number).filter((summary) => maySee(viewer, summary));
    },
    async one(number, viewer) {
      const summary = (await current()).one(number);
      return summary !== undefined && maySee(viewer, summary) ? summary : null;
    },
    async changedAfter(sequence, viewer) {
      const log = await current();
      const reload = sequence > log.sequence() || sequence < log.registersChangedAt();
      const numbers = log
        .changedAfter(sequence)
        .filter((summary) => maySee(viewer, summary))
        .map((summary) => summary.number);
      return { sequence: log.sequence(), numbers, reload };
    },
  };
}
