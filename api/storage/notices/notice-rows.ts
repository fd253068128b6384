import type { RequestNumber } from '#domain/ids.ts';
import type { NewNotice, Notice, NoticeKind, NoticeState, Recipient } from '#domain/requests/notice.ts';
import type { Instant } from '#domain/time.ts';
import { format } from '../ledger/format.ts';
import { noticeId, noticeKey } from '../ledger/keys.ts';
import type { Properties, Row, Write } from '../table.ts';
import { pointersOf } from './pointers.ts';

const longestError = 500;

export function newNotice(about: NewNotice, at: Instant, sequence: number, n: number): Notice {
  return {
    ...about,
    id: noticeId(about.number, sequence, n),
    at,
    state: { kind: 'due', dueAt: at },
    tries: 0,
    lastError: null,
    acknowledgedAt: null,
  };
}

/** `mark` tells one writer's write from another's, when the answer to it was lost. Nulls are left out: the store has none. */
export const toNoticeRow = (notice: Notice, mark: string): Properties => ({
  format,
  mark,
  number: notice.number,
  kind: notice.kind,
  to: JSON.stringify(notice.to),
  at: notice.at,
  state: JSON.stringify(notice.state),
  tries: notice.tries,
  ...(notice.round === null ? {} : { round: notice.round }),
  ...(notice.lastError === null ? {} : { lastError: notice.lastError.slice(0, longestError) }),
  ...(notice.acknowledgedAt === null ? {} : { acknowledgedAt: notice.acknowledgedAt }),
});

export const fromNoticeRow = ({ key, properties }: Row): Notice => ({
  id: key.slice('notice|'.length),
  number: properties.number as RequestNumber,
  kind: properties.kind as NoticeKind,
  to: JSON.parse(String(properties.to)) as Recipient,
  round: properties.round === undefined ? null : Number(properties.round),
  at: properties.at as Instant,
  state: JSON.parse(String(properties.state)) as NoticeState,
  tries: Number(properties.tries),
  lastError: properties.lastError === undefined ? null : String(properties.lastError),
  acknowledgedAt: properties.acknowledgedAt === undefined ? null : (properties.acknowledgedAt as Instant),
});

const insertPointer = (key: string, notice: Notice): Write => ({
  kind: 'insert',
  key,
  properties: { format, number: notice.number },
});

export const insertNotice = (notice: Notice, mark: string): Write[] => [
  { kind: 'insert', key: noticeKey(notice.id), properties: toNoticeRow(notice, mark) },
  ...pointersOf(notice).map((key) => insertPointer(key, notice)),
];

/** The notice and exactly those pointers that come or go with its move; the notice's etag guards them all. */
export function moveNotice(etag: string, before: Notice, after: Notice, mark: string): Write[] {
  const had = pointersOf(before);
  const has = pointersOf(after);
  return [
    { kind: 'replace', key: noticeKey(after.id), etag, properties: toNoticeRow(after, mark) },
    ...had.filter((key) => !has.includes(key)).map((key): Write => ({ kind: 'delete', key })),
    ...has.filter((key) => !had.includes(key)).map((key) => insertPointer(key, after)),
  ];
}
