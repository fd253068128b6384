import type { PersonId } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import type { Room } from '../room.ts';
import { createInOrder } from './in-order.ts';
import { sendDue } from './send-due.ts';
import { sweep } from './sweep.ts';
import type { DeliveryTools } from './tools.ts';

export interface Sender {
  /** Something may be due: sends it, soon. Calls while it runs make it run once more. */
  wake(): void;
  /** Looks for what no act brings about (a crash, a date that has come), then sends what is due. */
  sweep(): void;
  /** The bot heard from this person: what waits for them is due now. */
  heardFrom(person: PersonId): Promise<void>;
  /** Resolves when nothing is under way; for tests and for stopping. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** In milliseconds: how often it looks for what another process left, and when it sweeps. */
export interface Pace {
  readonly look: number;
  readonly firstSweep: number;
  readonly sweep: number;
}
const usual: Pace = { look: 10_000, firstSweep: 60_000, sweep: 600_000 };

/**
 * Sends what one partnership owes, in the order it arose, while this process holds the lease. A wake comes
 * with every commit.
 */
export function createSender(room: Room, tools: DeliveryTools, pace: Pace = usual): Sender {
  let running: Promise<void> | null = null;
  let again = false;
  let sweepFirst = false;
  let stopped = false;
  const order = createInOrder();
  const timers = new Set<NodeJS.Timeout>();
  const isStopped = () => stopped;

  const run = async () => {
    do {
      again = false;
      if (sweepFirst && (await room.lease.hold(instantOf(tools.now())))) {
        sweepFirst = false;
        await sweep(room, tools, isStopped);
      }
      await sendDue(room, tools, order, isStopped);
    } while (again && !stopped);
  };
  const wake = () => {
    if (stopped) return;
    again = true;
    running ??= run()
      .catch((error: unknown) => tools.log('Sending stopped and will start again', { error: String(error) }))
      .finally(() => {
        running = null;
        const next = order.next(tools.now());
        if (again) wake();
        else if (next !== null) later(wake, Math.min(next - tools.now(), pace.look));
      });
  };
  const sweepSoon = () => {
    sweepFirst = true;
    wake();
  };
  function later(act: () => void, ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timer.unref();
    timers.add(timer);
  }
  const repeat = (act: () => void, first: number, every: number) =>
    later(() => {
      act();
      if (!stopped) repeat(act, every, every);
    }, first);
  repeat(wake, pace.look, pace.look);
  repeat(sweepSoon, pace.firstSweep, pace.sweep);

  return {
    wake,
    sweep: sweepSoon,
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
      for (const timer of timers) clearTimeout(timer);
      while (running !== null) await running;
      await room.lease.release();
    },
  };
}
