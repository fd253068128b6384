import type { RequestNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Properties } from '../table.ts';
import type { Head } from './head.ts';

/** A request as it was read or written, with the summary row that guards it. */
export interface Held {
  readonly request: Request;
  readonly etag: string;
  readonly properties: Properties;
}

export interface Seen {
  readonly head: Head;
  readonly requests: ReadonlyMap<RequestNumber, Held>;
}

/** How many folded requests one process keeps for each partnership. */
const most = 500;

/**
 * What this process believes of one partnership, so that a command costs one round trip while nobody else
 * writes. Belief is safe: every append carries the head's etag, so a stale belief is refused by the store.
 */
export interface Memory {
  /** Null after any conflict or throw. */
  seen(): Seen | null;
  /**
   * `proven` requests were read after that head, or written with it, so they are current for as long as the
   * head is. Requests read beside the head may be older than it: `once` serves them to the next load only.
   */
  set(
    head: Head,
    requests: { readonly proven?: Iterable<Held>; readonly once?: ReadonlyMap<RequestNumber, Held> },
  ): void;
  learn(head: Head, held: Held): void;
  takeOnce(numbers: readonly RequestNumber[]): Seen | null;
  forget(): void;
}

export function createMemory(): Memory {
  let head: Head | null = null;
  let proven = new Map<RequestNumber, Held>();
  let once: ReadonlyMap<RequestNumber, Held> | null = null;

  const keep = (held: Held) => {
    proven.delete(held.request.number);
    proven.set(held.request.number, held);
    const oldest = proven.size > most ? proven.keys().next().value : undefined;
    if (oldest !== undefined) proven.delete(oldest);
  };
  return {
    seen: () => (head === null ? null : { head, requests: proven }),
    set(newHead, requests) {
      head = newHead;
      proven = new Map();
      once = requests.once ?? null;
      for (const held of requests.proven ?? []) keep(held);
    },
    learn(under, held) {
      if (under === head) keep(held);
    },
    takeOnce(numbers) {
      const requests = once;
      once = null;
      if (head === null || requests === null) return null;
      return numbers.every((number) => requests.has(number)) ? { head, requests } : null;
    },
    forget() {
      head = null;
      once = null;
      proven = new Map();
    },
  };
}
