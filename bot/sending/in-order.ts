import type { Notice } from '#domain/requests/notice.ts';
import { type Instant, instantOf } from '#domain/time.ts';

/**
 * What keeps one reader's messages in the order they arose: while one of them waits to be tried again, the
 * later ones wait behind it. Kept in memory only; a restart loses no message, only the queueing.
 */
export interface InOrder {
  /** Until when this notice waits behind another one; null when it may go. */
  behind(notice: Notice, now: number): Instant | null;
  /** An attempt is over. */
  settled(notice: Notice): void;
  /** The next moment at which something can be tried again, in milliseconds since 1970. */
  next(now: number): number | null;
}

export function createInOrder(): InOrder {
  const first = new Map<string, { readonly id: string; readonly until: number }>();
  const readerOf = ({ to, number }: Notice): string =>
    to.kind === 'person' ? `person ${to.person}` : `thread ${number}`;
  return {
    behind(notice, now) {
      const before = first.get(readerOf(notice));
      if (before === undefined || before.id === notice.id || before.until <= now) return null;
      return instantOf(before.until);
    },
    settled(notice) {
      const reader = readerOf(notice);
      if (notice.state.kind === 'due')
        first.set(reader, { id: notice.id, until: Date.parse(notice.state.dueAt) });
      else if (first.get(reader)?.id === notice.id) first.delete(reader);
    },
    next(now) {
      const later = [...first.values()].map(({ until }) => until).filter((until) => until > now);
      return later.length === 0 ? null : Math.min(...later);
    },
  };
}
