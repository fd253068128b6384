import type { PersonId } from '#domain/ids.ts';
import type { Reminded } from '#domain/reminders/again.ts';
import type { DigestOwed } from '#domain/reminders/digest.ts';
import type { Reminder } from '#domain/reminders/plan.ts';
import { type NewNotice, type Notice, noRequest } from '#domain/requests/notice.ts';
import type { Thread } from '#domain/requests/request.ts';
import type { Instant, LocalDate } from '#domain/time.ts';
import type { Effects } from '../effects.ts';
import { fromChunks, inChunks } from '../ledger/chunks.ts';
import { format } from '../ledger/format.ts';
import { allReminded, digestName, listId, noticeKey, remindedKey } from '../ledger/keys.ts';
import { allRows } from '../ranges.ts';
import type { Row, Table } from '../table.ts';
import { fromNoticeRow, insertNotice } from './notice-rows.ts';

/** What is owed of reminders and digests: once for each person and day, whoever looks and how often. */
export interface Reminders {
  /** What everybody has been reminded of. */
  reminded(): Promise<ReadonlyMap<PersonId, Reminded>>;
  /** False when it was owed already, or somebody reminded that person meanwhile. */
  oweReminder(reminder: Reminder, at: Instant): Promise<boolean>;
  /** Null while there has been none. */
  lastDigest(): Promise<DigestOwed | null>;
  /** Without a thread it is only noted, so that the next one knows where to begin. */
  oweDigest(week: LocalDate, since: Instant, thread: Thread | null, at: Instant): Promise<boolean>;
}

type Name = PersonId | typeof digestName;

export function createReminders(table: Table, partition: string, effects: Effects): Reminders {
  /** The notice, its pointer and the row that says what was said: together or not at all. */
  async function owe(to: Name, day: LocalDate, says: string, notice: Notice | null, before: Row | null) {
    const key = remindedKey(to);
    const properties = { format, on: day, ...inChunks('says', says) };
    const { kind } = await table.transact(partition, [
      before === null
        ? { kind: 'insert', key, properties }
        : { kind: 'replace', key, etag: before.etag, properties },
      ...(notice === null ? [] : insertNotice(notice, effects.random(8))),
    ]);
    return kind === 'committed';
  }
  const rowOf = (to: Name) => table.get(partition, remindedKey(to));

  return {
    async reminded() {
      const rows = await allRows(table, partition, allReminded);
      const people = rows.filter(({ key }) => key !== remindedKey(digestName));
      return new Map(people.map((row) => [nameIn(row), JSON.parse(said(row)) as Reminded]));
    },
    async oweReminder({ person, on, before, reminded }, at) {
      const row = await rowOf(person);
      if ((row?.properties.on ?? null) !== before) return false;
      const to = { kind: 'person', person } as const;
      return owe(person, on, JSON.stringify(reminded), newList('reminder', to, listId(person, on), at), row);
    },
    async lastDigest() {
      const row = await rowOf(digestName);
      if (row === null) return null;
      const week = row.properties.on as LocalDate;
      const notice = await table.get(partition, noticeKey(listId(digestName, week)));
      const state = notice === null ? null : fromNoticeRow(notice).state;
      return { week, since: said(row) as Instant, toldAt: state?.kind === 'told' ? state.at : null };
    },
    async oweDigest(week, since, thread, at) {
      const row = await rowOf(digestName);
      if (row !== null && String(row.properties.on) >= week) return false;
      const id = listId(digestName, week);
      const notice = thread === null ? null : newList('digest', { kind: 'thread', thread }, id, at);
      return owe(digestName, week, since, notice, row);
    },
  };
}

const said = ({ properties }: Row): string => fromChunks('says', properties);
const nameIn = ({ key }: Row): PersonId => key.slice(allReminded.from.length) as PersonId;

const newList = (kind: NewNotice['kind'], to: NewNotice['to'], id: string, at: Instant): Notice => ({
  number: noRequest,
  kind,
  to,
  round: null,
  id,
  at,
  state: { kind: 'due', dueAt: at },
  tries: 0,
  lastError: null,
  acknowledgedAt: null,
});
