import type { PartnershipId, PersonId, RequestNumber } from '#domain/ids.ts';
import type { LogPage } from '#domain/log/page.ts';
import type { Asking, LogQuery } from '#domain/log/query.ts';
import type { ReminderWish } from '#domain/partnership/people.ts';
import type { Handled, Sent, Surroundings } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Request, Thread } from '#domain/requests/request.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { NoticeQueue, SendingLease } from './sending/notice-queue.ts';
import type { RemindersOwed } from './sending/reminders-owed.ts';

/** One partnership, as the bot uses it. */
export interface Room {
  readonly id: PartnershipId;
  surroundings(): Promise<Surroundings>;
  handle(sent: Sent): Promise<Handled>;
  read(
    number: RequestNumber,
  ): Promise<{ readonly request: Request; readonly history: readonly Recorded[] } | null>;
  log(query: LogQuery, asking: Asking): Promise<LogPage>;
  inbox(person: PersonId): Promise<readonly Notice[]>;
  channel(): Promise<Thread | null>;
  /** Every request that something can wait for, whoever may see it, in no order. */
  waiting(): Promise<readonly Summary[]>;
  /** Of the log's last event. */
  logHash(): Promise<string>;
  /** How much of the daily reminder this person wants from now on. */
  wish(person: PersonId, wish: ReminderWish): Promise<void>;
  readonly notices: NoticeQueue & RemindersOwed;
  readonly lease: SendingLease;
}
