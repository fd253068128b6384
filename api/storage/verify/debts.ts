import type { RequestNumber } from '#domain/ids.ts';
import { noRequest } from '#domain/requests/notice.ts';
import { noticeId, noticeKey, noticesOf, opKey } from '../ledger/keys.ts';
import { fromChangeRow } from '../ledger/summary-rows.ts';
import { placedIn } from '../notices/expand.ts';
import { fromNoticeRow } from '../notices/notice-rows.ts';
import { pointersOf } from '../notices/pointers.ts';
import type { Contents } from './contents.ts';

const allNoticesOfNone = noticesOf(noRequest);

/** Every notice a change owed is there, with exactly its pointers; every command's result is there. */
export function* checkDebts({ changes, ops, notices, expands, pointers }: Contents): Generator<string> {
  const done = new Set(ops.map((row) => row.key));
  const unwritten = expands.flatMap((row) => placedIn(row.properties).slice(Number(row.properties.written)));
  const there = new Set([
    ...notices.map((row) => row.key),
    ...unwritten.map(({ about, sequence, n }) => noticeKey(noticeId(about.number, sequence, n))),
  ]);
  for (const { properties } of changes) {
    const change = fromChangeRow(properties);
    if (change.kind === 'register') continue;
    if (!done.has(opKey(String(properties.op)))) {
      yield `The result of the command behind change ${change.sequence} is missing: a repeat of it would be done twice.`;
    }
    for (let n = 0; n < Number(properties.notices); n++) {
      const id = noticeId(properties.number as RequestNumber, change.sequence, n);
      if (!there.delete(noticeKey(id))) yield `Notice ${id} is missing.`;
    }
  }
  for (const key of there) {
    // What is about no one request was owed by the clock.
    if (!key.startsWith(allNoticesOfNone.from)) yield `"${key}" belongs to no change.`;
  }

  const expected = new Set(notices.flatMap((row) => pointersOf(fromNoticeRow(row))));
  for (const { key } of pointers) {
    if (!expected.delete(key)) yield `"${key}" points to a notice that is not in that state.`;
  }
  for (const key of expected) yield `"${key}" is missing: its notice would not be found.`;
}
