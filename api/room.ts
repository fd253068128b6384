import { setTimeout as sleep } from 'node:timers/promises';
import type { PartnershipId, PersonId, RequestNumber } from '#domain/ids.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Partnership, ReminderWish } from '#domain/partnership/people.ts';
import { createRequestService, type Surroundings } from '#domain/request-service.ts';
import { evolve } from '#domain/requests/evolve.ts';
import type { Request, Thread } from '#domain/requests/request.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Room } from './http/room.ts';
import type { Ledger } from './storage/ledger/ledger.ts';
import { createLogMemory } from './storage/log-memory.ts';
import { type Entry, toRow } from './storage/registers.ts';

export interface RoomNeeds {
  readonly id: PartnershipId;
  readonly ledger: Ledger;
  /** The registers as they are now. */
  partnership(): Promise<Partnership>;
  channel(): Promise<Thread | null>;
  clock(): number;
  /** Told after this process has changed the registers. */
  registersChanged?(): void;
}

/** What only the bot asks for, and the start. */
export interface ForTheBot {
  readonly id: PartnershipId;
  /** So that the first page need not wait for it. */
  loadLog(): Promise<void>;
  waiting(): Promise<readonly Summary[]>;
  logHash(): Promise<string>;
  wish(person: PersonId, wish: ReminderWish): Promise<void>;
}

/** One partnership: the rules over its ledger, its log in memory, and who waits for changes. */
export function createRoom({
  id,
  ledger,
  partnership,
  channel,
  clock,
  registersChanged,
}: RoomNeeds): Room & ForTheBot {
  const log = createLogMemory(ledger);
  const surroundings = rememberCalendar(partnership);
  const read = async (number: RequestNumber) => {
    const history = await ledger.history(number);
    const request = history.reduce<Request | null>(evolve, null);
    return request === null ? null : { request, history };
  };
  const register = async (entries: readonly Entry[]): Promise<boolean> => {
    try {
      return await ledger.appendRegister(entries.map(toRow));
    } finally {
      // Also when it is not known whether it was written.
      registersChanged?.();
    }
  };
  return {
    id,
    surroundings,
    handle: createRequestService(ledger, surroundings, clock),
    read,
    log: log.page,
    loadLog: async () => log.load((await partnership()).policy),
    followUps: log.followUps,
    async gaps(viewer) {
      const { summaries } = await log.all(viewer);
      const pages = await Promise.all(
        summaries
          .filter((summary) => summary.stateBelow === 'declined')
          .map((summary) => read(summary.number)),
      );
      return pages.flatMap((page) =>
        page === null ? [] : page.request.gaps.map((gap) => ({ request: page.request, gap })),
      );
    },
    async changesAfter(sequence, viewer, waitMs, gone) {
      const until = clock() + waitMs;
      for (;;) {
        // Listening begins before the look, so that nothing is missed in between.
        const next = listenOnce(ledger, gone);
        try {
          const now = await log.changedAfter(sequence, viewer);
          const left = until - clock();
          if (now.reload || now.numbers.length > 0 || left <= 0 || gone.aborted) return now;
          await next.happens(Math.min(left, lookEvery));
        } finally {
          next.stop();
        }
      }
    },
    untold: ledger.untold,
    inbox: ledger.inbox,
    channel,
    waiting: log.waiting,
    logHash: async () => (await ledger.head()).hash,
    register,
    wish: async (person, reminders) =>
      void (await register([{ kind: 'preference', preference: { person, reminders } }])),
  };
}

/** A calendar takes a millisecond to make: one for each set of registers. */
function rememberCalendar(partnership: () => Promise<Partnership>): () => Promise<Surroundings> {
  let last: Surroundings | null = null;
  return async () => {
    const now = await partnership();
    if (last?.partnership !== now) last = { partnership: now, calendar: calendarOf(now.policy) };
    return last;
  };
}

/** How often a waiting poll looks for what other processes wrote, in milliseconds. */
const lookEvery = 2_000;

/** Hears the next commit of this process from now on, until `stop`. */
function listenOnce(ledger: Ledger, gone: AbortSignal) {
  const heard = new AbortController();
  const stop = ledger.onAppended(() => heard.abort());
  const signal = AbortSignal.any([heard.signal, gone]);
  return {
    /** Resolves with it, when nobody waits any more, or in time to look for what other processes wrote. */
    happens: (waitMs: number) => sleep(waitMs, undefined, { signal }).catch(() => undefined),
    stop,
  };
}
