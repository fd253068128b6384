import type { PartnershipId, PersonId, RequestNumber } from '#domain/ids.ts';
import type { LogPage } from '#domain/log/page.ts';
import type { Asking, LogQuery } from '#domain/log/query.ts';
import type { Handled, Sent, Surroundings } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Request, Thread } from '#domain/requests/request.ts';
import type { NoticeQueue, SendingLease } from './sending/notice-queue.ts';

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
  readonly notices: NoticeQueue;
  readonly lease: SendingLease;
}
