import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { noticesBehind } from '../notices/behind.ts';
import { fromNoticeRow } from '../notices/notice-rows.ts';
import { allRows } from '../ranges.ts';
import { isKnown } from './format.ts';
import { fromHistoryRow } from './history-rows.ts';
import { allDead, allRequests, allWaiting, changesFrom, historyOf, inboxOf, noticesOf } from './keys.ts';
import type { Parts } from './parts.ts';
import { type ChangeRow, fromChangeRow, fromRequestRow, type SummaryRow } from './summary-rows.ts';

/** May be empty and still continue; only `next: null` is the end. */
export interface SummaryPage {
  readonly rows: readonly SummaryRow[];
  readonly next: string | null;
}

export type Changes =
  | { readonly kind: 'changes'; readonly changes: readonly ChangeRow[] }
  /** The change you saw last is no longer kept (or never was): read all summaries again. */
  | { readonly kind: 'read again' };

export interface LedgerReads {
  /** Oldest first; events a newer version of the app wrote are left out. Empty when there is no such request. */
  history(number: RequestNumber): Promise<readonly Recorded[]>;
  /** At most 1,000 in the order of their numbers. Read the head first and then the changes since, to be current. */
  summaries(continuation?: string): Promise<SummaryPage>;
  /** Every change after that sequence, oldest first. 0 is before the first. */
  changesAfter(sequence: number): Promise<Changes>;
  notices(number: RequestNumber): Promise<readonly Notice[]>;
  /** Notices that wait for their person or their channel, and dead letters. */
  untold(): Promise<readonly Notice[]>;
  /** What is owed to a person: feedback until acknowledged, everything else until told. Oldest first. */
  inbox(person: PersonId): Promise<readonly Notice[]>;
}

export function createReads({ table, partition }: Parts): LedgerReads {
  return {
    async history(number) {
      const rows = await allRows(table, partition, historyOf(number));
      return rows
        .filter(({ properties }) => isKnown(properties))
        .map(({ properties }) => fromHistoryRow(properties));
    },
    async summaries(continuation) {
      const page = await table.range(
        partition,
        continuation === undefined ? allRequests : { ...allRequests, continuation },
      );
      return { rows: page.rows.map(({ properties }) => fromRequestRow(properties)), next: page.next };
    },
    async changesAfter(sequence) {
      const rows = await allRows(table, partition, changesFrom(sequence));
      const changes = rows.map(({ properties }) => fromChangeRow(properties));
      // Read inclusive, so that trimming and a foreign store are seen instead of silently skipped.
      const first = sequence === 0 ? 1 : sequence;
      if (changes.length > 0 ? changes[0]?.sequence !== first : sequence > 0) return { kind: 'read again' };
      return { kind: 'changes', changes: sequence === 0 ? changes : changes.slice(1) };
    },
    async notices(number) {
      return (await allRows(table, partition, noticesOf(number))).map(fromNoticeRow);
    },
    async untold() {
      const pointers = await Promise.all(
        [allWaiting, allDead].map((range) => allRows(table, partition, range)),
      );
      return (await noticesBehind(table, partition, pointers.flat())).map(fromNoticeRow);
    },
    async inbox(person) {
      return (await noticesBehind(table, partition, await allRows(table, partition, inboxOf(person)))).map(
        fromNoticeRow,
      );
    },
  };
}
