import type { PersonId, RequestNumber } from '#domain/ids.ts';
import { noRequest } from '#domain/requests/notice.ts';
import type { Instant, LocalDate } from '#domain/time.ts';
import { under } from '../ranges.ts';

/**
 * Row keys of one partnership. Numbers are padded so that the order of the keys is the order of the numbers.
 * Widths: request numbers have at most nine digits (domain/ids.ts); the others leave room for centuries.
 */
const pad = (value: number, width: number) => String(value).padStart(width, '0');
const number9 = (number: RequestNumber) => pad(number, 9);
const sequence12 = (sequence: number) => pad(sequence, 12);

export const headKey = 'head';
export const historyKey = (number: RequestNumber, version: number) =>
  `history|${number9(number)}|${pad(version, 6)}`;
export const historyOf = (number: RequestNumber) => under(`history|${number9(number)}|`);
export const allHistory = under('history|');

export const changeKey = (sequence: number) => `change|${sequence12(sequence)}`;
/** Change rows from that sequence on, itself included. */
export const changesFrom = (sequence: number) => ({ ...under('change|'), from: changeKey(sequence) });

export const requestKey = (number: RequestNumber) => `request|${number9(number)}`;
export const allRequests = under('request|');
export const opKey = (opId: string) => `op|${opId}`;
export const allOps = under('op|');
export const expandKey = (sequence: number) => `expand|${sequence12(sequence)}`;
export const allExpands = under('expand|');

/** `{number}|{sequence}|{n}`: the order in which debts arose. */
export const noticeId = (number: RequestNumber, sequence: number, n: number) =>
  `${number9(number)}|${sequence12(sequence)}|${pad(n, 4)}`;
/** Of a notice about no one request: whom it is for, and the day; so that there can only be one. */
export const listId = (to: PersonId | typeof digestName, day: LocalDate) =>
  `${number9(noRequest)}|${to}|${day}`;
/** In the place of a person; no id of a person begins so. */
export const digestName = '_digest';
export const remindedKey = (to: PersonId | typeof digestName) => `reminded|${to}`;
export const allReminded = under('reminded|');
export const noticeKey = (id: string) => `notice|${id}`;
export const noticesOf = (number: RequestNumber) => under(`notice|${number9(number)}|`);
export const allNotices = under('notice|');

/** A pointer ends in the notice's sequence and n; the request's number is among its properties. */
/** The notice that a pointer with that key belongs to. */
export const idBehind = (number: RequestNumber, pointer: string) =>
  [number9(number), ...pointer.split('|').slice(-2)].join('|');
export const pointerTail = (id: string) => id.slice(id.indexOf('|') + 1);
export const dueKey = (at: Instant, id: string) => `due|${at}|${pointerTail(id)}`;
export const dueUntil = (now: Instant) => ({ from: 'due|', to: `due|${now}}` });
export const sendingKey = (since: Instant, id: string) => `sending|${since}|${pointerTail(id)}`;
/** Strictly before. */
export const sendingUntil = (before: Instant) => ({ from: 'sending|', to: `sending|${before}|` });
/** In the place of a person; no id of a person begins so. */
export const threadName = '_thread';
export const waitingKey = (person: PersonId | typeof threadName, id: string) =>
  `waiting|${person}|${pointerTail(id)}`;
export const waitingOf = (person: PersonId | typeof threadName) => under(`waiting|${person}|`);
export const allWaiting = under('waiting|');
export const deadKey = (at: Instant, id: string) => `dead|${at}|${pointerTail(id)}`;
export const allDead = under('dead|');
export const inboxKey = (person: PersonId, id: string) => `inbox|${person}|${pointerTail(id)}`;
export const inboxOf = (person: PersonId) => under(`inbox|${person}|`);
export const pointerRanges = ['due|', 'sending|', 'waiting|', 'dead|', 'inbox|'].map(under);
export const messageKey = (number: RequestNumber, tag: string) => `message|${number9(number)}|${plain(tag)}`;

/** Any text as part of a key: what a key may not hold, `|` and `=` become `=` and the hexadecimal of the UTF-16 unit. */
export const plain = (text: string) =>
  text.replace(/[^A-Za-z0-9._:@ -]/g, (unit) => `=${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
