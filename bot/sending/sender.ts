import type { PersonId } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import type { Room } from '../room.ts';
import { type DeliveryTools, deliver } from './deliver.ts';
import { settleRound } from './settle-round.ts';

/** How many notices are taken up at a time, and how long an attempt may have been under way, in ms. */
const batch = 50;
const stuckAfter = 60_000;

export interface Sender {
  /** Something may be due: sends it, soon. Calls while it runs make it run once more. */
  wake(): void;
  /** The bot heard from this person: what waits for them is due now. */
  heardFrom(person: PersonId): Promise<void>;
  /** Resolves when nothing is under way; for tests and for stopping. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Sends what one partnership owes, in the order it arose, while this process holds the lease. A wake comes
 * with every commit; a sweep every `everyMs` finds what a crash, a pause or another process left.
 */
export function createSender(room: Room, tools: DeliveryTools, everyMs = 10_000): Sender {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const run = async () => {
    do {
      again = false;
      await sendAll(room, tools, () => stopped);
    } while (again && !stopped);
  };
  const wake = () => {
    if (stopped) return;
    again = true;
    running ??= run()
      .catch((error: unknown) => tools.log('Sending stopped and will start again', { error: String(error) }))
      .finally(() => {
        running = null;
        if (again) wake();
      });
  };
  const sweep = setInterval(wake, everyMs);
  sweep.unref();
  return {
    wake,
    async heardFrom(person) {
      const dueAt = instantOf(tools.now());
      for (const notice of await room.notices.waitingFor(person)) {
        await room.notices.move(notice, { kind: 'due', dueAt }, { tries: 0 });
      }
      wake();
    },
    async idle() {
      while (running !== null) await running;
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      while (running !== null) await running;
      await room.lease.release();
    },
  };
}

async function sendAll(room: Room, tools: DeliveryTools, stopped: () => boolean): Promise<void> {
  if (!(await room.lease.hold(instantOf(tools.now())))) return;
  await takeUpWhatStuck(room, tools);
  for (;;) {
    const due = await room.notices.due(instantOf(tools.now()), batch);
    if (due.length === 0) return;
    for (const notice of due) {
      if (stopped() || !(await room.lease.hold(instantOf(tools.now())))) return;
      await settle(await deliver(notice, room, tools), room, tools);
    }
  }
}

/** Marked as sending and never settled: a crash came between. It may have gone out, and says so. */
async function takeUpWhatStuck(room: Room, tools: DeliveryTools): Promise<void> {
  const now = tools.now();
  for (const notice of await room.notices.sendingSince(instantOf(now - stuckAfter))) {
    await room.notices.move(notice, { kind: 'due', dueAt: instantOf(now) }, { lastError: 'unsure' });
  }
}

async function settle(notice: Notice | null, room: Room, tools: DeliveryTools): Promise<void> {
  if (notice !== null) await settleRound(notice, room, instantOf(tools.now()), tools.newNonce());
}
