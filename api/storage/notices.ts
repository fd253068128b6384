import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Notice, NoticeState } from '#domain/requests/notice.ts';
import type { Instant } from '#domain/time.ts';
import type { Effects } from './effects.ts';
import {
  allDead,
  allExpands,
  dueUntil,
  noticeKey,
  noticesOf,
  sendingUntil,
  threadName,
  waitingOf,
} from './ledger/keys.ts';
import { noticesBehind } from './notices/behind.ts';
import { expandAll } from './notices/expand.ts';
import { fromNoticeRow, moveNotice } from './notices/notice-rows.ts';
import { createPosted, type Posted } from './notices/posted.ts';
import { createReminders, type Reminders } from './notices/reminders.ts';
import { allRows, firstRows } from './ranges.ts';
import type { Row, Table } from './table.ts';

/** The debts of one partnership, as the sender needs them. Nothing here touches the ledger's head. */
export interface Notices extends Posted, Reminders {
  /** The earliest first, at most `limit`, of those due at or before `now`. */
  due(now: Instant, limit: number): Promise<readonly Notice[]>;
  /** Marked as being sent before that moment and never settled: found after a crash. */
  sendingSince(before: Instant): Promise<readonly Notice[]>;
  waitingFor(person: PersonId): Promise<readonly Notice[]>;
  /** For a channel or thread that the bot cannot post into. */
  waitingInThreads(): Promise<readonly Notice[]>;
  ofRequest(number: RequestNumber): Promise<readonly Notice[]>;
  /** Dead letters, oldest first: listed until somebody acts. */
  dead(): Promise<readonly Notice[]>;
  /** Null when somebody moved it first: then it is theirs. Throws when the store did not answer. */
  move(
    notice: Notice,
    to: NoticeState,
    also?: { readonly tries?: number; readonly lastError?: string | null },
  ): Promise<Notice | null>;
}

const tries = 4;

export function createNotices(table: Table, partition: string, effects: Effects): Notices {
  // A notice that was read keeps the etag it was read with, so that moving it costs one round trip.
  const etags = new WeakMap<Notice, string>();
  const read = (row: Row): Notice => {
    const notice = fromNoticeRow(row);
    etags.set(notice, row.etag);
    return notice;
  };
  const behind = async (pointers: readonly Row[]) =>
    (await noticesBehind(table, partition, pointers)).map(read);

  /** A copy of a notice has no etag: the row must still say what the copy says. */
  async function etagOf(notice: Notice): Promise<string | null> {
    const known = etags.get(notice);
    if (known !== undefined) return known;
    const row = await table.get(partition, noticeKey(notice.id));
    const same = row !== null && JSON.stringify(fromNoticeRow(row).state) === JSON.stringify(notice.state);
    return same ? row.etag : null;
  }

  async function move(notice: Notice, after: Notice): Promise<Notice | null> {
    const etag = await etagOf(notice);
    if (etag === null) return null;
    const mark = effects.random(8);
    const writes = moveNotice(etag, notice, after, mark);
    for (let attempt = 1; ; attempt++) {
      let trouble: unknown = null;
      try {
        const transacted = await table.transact(partition, writes);
        const written = transacted.kind === 'committed' ? transacted.etags[0] : null;
        if (typeof written === 'string') {
          etags.set(after, written);
          return after;
        }
      } catch (error) {
        trouble = error;
      }
      // A conflict may be our own commit, answered twice: the mark tells.
      const row = await table.get(partition, noticeKey(notice.id));
      if (row?.properties.mark === mark) return read(row);
      if (row?.etag !== etag) return null;
      if (attempt === tries) {
        throw (
          trouble ?? new Error(`The pointers of ${notice.id} do not fit it: run "npm run ledger -- verify".`)
        );
      }
      await effects.pause(50 * attempt);
    }
  }

  return {
    ...createPosted(table, partition),
    ...createReminders(table, partition, effects),
    async due(now, limit) {
      const [pointers, expands] = await Promise.all([
        firstRows(table, partition, dueUntil(now), limit),
        allRows(table, partition, allExpands),
      ]);
      if (expands.length === 0) return behind(pointers);
      await expandAll(table, partition, effects.random(8));
      return behind(await firstRows(table, partition, dueUntil(now), limit));
    },
    sendingSince: async (before) => behind(await allRows(table, partition, sendingUntil(before))),
    waitingFor: async (person) => behind(await allRows(table, partition, waitingOf(person))),
    waitingInThreads: async () => behind(await allRows(table, partition, waitingOf(threadName))),
    ofRequest: async (number) => (await allRows(table, partition, noticesOf(number))).map(read),
    dead: async () => behind(await allRows(table, partition, allDead)),
    move: (notice, to, also = {}) => move(notice, { ...notice, ...also, state: to }),
  };
}
