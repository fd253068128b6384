import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Notice, NoticeState } from '#domain/requests/notice.ts';
import type { Instant } from '#domain/time.ts';

/** A posted message that may be updated in place: one per request and tag. */
export interface PostedMessage {
  readonly number: RequestNumber;
  /** Which message of the request: `request card`, or `answer:{person}` for a card in a chat. */
  readonly tag: string;
  readonly reference: Readonly<Record<string, string>>;
  readonly activity: string;
  /** Digest of what it last said: equal means nothing to update. */
  readonly says: string;
}

/** The debts of one partnership, as the sender needs them. Nothing here touches the ledger's head. */
export interface NoticeQueue {
  /** The earliest first, at most `limit`, of those due at or before `now`. */
  due(now: Instant, limit: number): Promise<readonly Notice[]>;
  /** Marked as being sent and never settled: found after a crash. */
  sendingSince(before: Instant): Promise<readonly Notice[]>;
  waitingFor(person: PersonId): Promise<readonly Notice[]>;
  ofRequest(number: RequestNumber): Promise<readonly Notice[]>;
  /**
   * Moves a notice on, pointers included, in one transaction. Null when somebody moved it first: then
   * it is theirs.
   */
  move(
    notice: Notice,
    to: NoticeState,
    also?: { readonly tries?: number; readonly lastError?: string | null },
  ): Promise<Notice | null>;
  posted(number: RequestNumber, tag: string): Promise<PostedMessage | null>;
  rememberPosted(message: PostedMessage): Promise<void>;
}

/** The right to send, held by one process at a time. */
export interface SendingLease {
  /** True while this process holds it; takes it over when the holder has let it lapse (30 s). */
  hold(now: Instant): Promise<boolean>;
  release(): Promise<void>;
}
