import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import type { Room } from '../room.ts';
import { mostTries } from './consequence.ts';
import { deliver } from './deliver.ts';
import type { InOrder } from './in-order.ts';
import { giveUp, takeUp } from './record.ts';
import { settleRounds } from './settle-round.ts';
import type { DeliveryTools } from './tools.ts';

/** How many notices are taken up at a time, and how long an attempt may have been under way, in ms. */
const batch = 50;
const stuckAfter = 60_000;

/** Sends everything that is due, the earliest first, as long as this process holds the lease. */
export async function sendDue(
  room: Room,
  tools: DeliveryTools,
  order: InOrder,
  stopped: () => boolean,
): Promise<void> {
  const maySend = async () => !stopped() && (await room.lease.hold(instantOf(tools.now())));
  if (!(await maySend())) return;
  for (const notice of await takeUpWhatStuck(room, tools)) await settle(notice, [], room, tools);
  for (;;) {
    const due = await room.notices.due(instantOf(tools.now()), batch);
    if (due.length === 0) return;
    for (const [n, notice] of due.entries()) {
      if (!(await maySend())) return;
      await settle(await one(notice, room, tools, order), due.slice(n + 1), room, tools);
    }
  }
}

async function one(notice: Notice, room: Room, tools: DeliveryTools, order: InOrder): Promise<Notice | null> {
  const behind = order.behind(notice, tools.now());
  if (behind !== null) return room.notices.move(notice, { kind: 'due', dueAt: behind });
  const over = await deliver(notice, room, tools);
  if (over !== null) order.settled(over);
  return over;
}

/** Marked as sending and never settled: a crash came between. It may have gone out, and says so. */
async function takeUpWhatStuck(room: Room, tools: DeliveryTools): Promise<readonly (Notice | null)[]> {
  const stuck = await room.notices.sendingSince(instantOf(tools.now() - stuckAfter));
  return Promise.all(
    stuck.map((notice) =>
      notice.tries >= mostTries
        ? giveUp(notice, `Sending it was interrupted ${notice.tries} times`, room.notices, tools)
        : takeUp(notice, room.notices, tools),
    ),
  );
}

/** A round is looked at after the last of its notices here, so that it comes to rest with one event. */
async function settle(
  over: Notice | null,
  left: readonly Notice[],
  room: Room,
  tools: DeliveryTools,
): Promise<void> {
  if (over === null || over.round === null) return;
  const isOfTheSame = ({ number, round }: Notice) => number === over.number && round === over.round;
  if (!left.some(isOfTheSame)) await settleRounds(over.number, room, tools);
}
