import type { Notice, NoticeSettlement } from '#domain/requests/notice.ts';
import type { Instant } from '#domain/time.ts';
import type { Row, Write } from '../table.ts';
import { fromNoticeRow, moveNotice } from './notice-rows.ts';

/** What becomes of a notice when a person's own act settles it; null when it does not concern it. */
function settled(notice: Notice, by: NoticeSettlement, at: Instant): Notice | null {
  const theirs = notice.to.kind === 'person' && notice.to.person === by.person;
  if (!theirs || notice.number !== by.number || notice.round === null) return null;
  switch (by.become.kind) {
    case 'told in person':
      if (notice.state.kind === 'told' || notice.state.kind === 'superseded') return null;
      return {
        ...notice,
        state: { kind: 'told', route: { kind: 'in person', by: by.become.by }, at, proof: null },
      };
    case 'acknowledged':
      return notice.state.kind === 'told' && notice.acknowledgedAt === null
        ? { ...notice, acknowledgedAt: at }
        : null;
  }
}

/** The writes that settle notices inside the transaction of the act itself. */
export function settleWrites(
  rows: readonly Row[],
  settles: readonly NoticeSettlement[],
  at: Instant,
  mark: string,
): Write[] {
  return rows.flatMap((row) => {
    const before = fromNoticeRow(row);
    const after = settles.reduce((notice, by) => settled(notice, by, at) ?? notice, before);
    return after === before ? [] : moveNotice(row.etag, before, after, mark);
  });
}
