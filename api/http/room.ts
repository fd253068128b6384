import type { Entry } from '#api/storage/registers.ts';
import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { LogPage } from '#domain/log/page.ts';
import type { Asking, LogQuery } from '#domain/log/query.ts';
import type { Handled, Sent, Surroundings } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Gap, Request, Thread } from '#domain/requests/request.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Viewer } from '#domain/requests/viewer.ts';

/** One partnership, as the API and the bot use it. Everything that lists takes a viewer. */
export interface Room {
  surroundings(): Promise<Surroundings>;
  handle(sent: Sent): Promise<Handled>;
  /** A request with its history; null when there is none of that number. One round trip. */
  read(
    number: RequestNumber,
  ): Promise<{ readonly request: Request; readonly history: readonly Recorded[] } | null>;
  /** The log, current as of the answer. `sequence` is what `changesAfter` takes. One round trip. */
  log(query: LogQuery, asking: Asking): Promise<LogPage & { readonly sequence: number }>;
  /** The questions this one led to. */
  followUps(number: RequestNumber, viewer: Viewer): Promise<readonly Summary[]>;
  gaps(viewer: Viewer): Promise<readonly { readonly request: Request; readonly gap: Gap }[]>;
  /**
   * Requests that changed after `sequence`; waits up to `waitMs` for one, or until `gone`. `reload` when
   * that is too long ago to say.
   */
  changesAfter(
    sequence: number,
    viewer: Viewer,
    waitMs: number,
    gone: AbortSignal,
  ): Promise<{
    readonly sequence: number;
    readonly numbers: readonly RequestNumber[];
    readonly reload: boolean;
  }>;
  /** Notices that wait for somebody to act, dead letters included. */
  untold(): Promise<readonly Notice[]>;
  inbox(person: PersonId): Promise<readonly Notice[]>;
  /** Where a question asked outside a conversation is posted; null when the bot is in no channel. */
  channel(): Promise<Thread | null>;
  /** Writes entries of the registers; false when all of them said so already. */
  register(entries: readonly Entry[]): Promise<boolean>;
}
