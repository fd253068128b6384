import type { AgencyId, ForumId, PersonId } from '#domain/ids.ts';
import type {
  Absence,
  Agency,
  DataSet,
  Forum,
  Meeting,
  Member,
  Partnership,
  Policy,
  ReminderWish,
} from '#domain/partnership/people.ts';
import { fromChunks, inChunks } from './ledger/chunks.ts';
import { format } from './ledger/format.ts';
import { plain } from './ledger/keys.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { RegisterRow } from './ledger/register-append.ts';
import { allRows, under } from './ranges.ts';
import type { Row, Table } from './table.ts';

/** One entry of a register as it shall be from now on. */
export type Entry =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'agency'; readonly agency: Agency }
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'forum'; readonly forum: Forum }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'data set'; readonly dataSet: DataSet }
  | { readonly kind: 'preference'; readonly preference: Preference }
  | { readonly kind: 'absence'; readonly absence: Absence };

/** How much of the daily reminder somebody wants. */
export interface Preference {
  readonly person: PersonId;
  readonly reminders: ReminderWish;
}

/** Whom and what a partnership consists of. */
export interface Registers {
  /** Null while the partnership has no name and no policy. */
  read(): Promise<Partnership | null>;
  /** Each entry takes the place of the one with the same id; entries that already say so are left alone. */
  write(entries: readonly Entry[]): Promise<void>;
}

/** Beside them go the change and the head, within the 100 writes of a transaction. */
const atOnce = 90;

export const entriesOf = (partnership: Partnership): Entry[] => [
  { kind: 'name', name: partnership.name },
  { kind: 'policy', policy: partnership.policy },
  ...[...partnership.agencies.values()].map((agency): Entry => ({ kind: 'agency', agency })),
  ...[...partnership.people.values()].map((member): Entry => ({ kind: 'member', member })),
  ...[...partnership.forums.values()].map((forum): Entry => ({ kind: 'forum', forum })),
  ...partnership.meetings.map((meeting): Entry => ({ kind: 'meeting', meeting })),
  ...partnership.dataSets.map((dataSet): Entry => ({ kind: 'data set', dataSet })),
  ...[...(partnership.preferences ?? [])].map(
    ([person, reminders]): Entry => ({ kind: 'preference', preference: { person, reminders } }),
  ),
  ...(partnership.absences ?? []).map((absence): Entry => ({ kind: 'absence', absence })),
];

export function createRegisters(table: Table, partition: string, ledger: Ledger): Registers {
  const all = (prefix: string) => allRows(table, partition, under(prefix));
  return {
    async read() {
      const [name, policy, agencies, members, forums, meetings, dataSets, preferences, absences] =
        await Promise.all([
          table.get(partition, 'name'),
          table.get(partition, 'policy'),
          ...['agency|', 'member|', 'forum|', 'meeting|', 'dataset|', 'preference|', 'absence|'].map(all),
        ]);
      if (name === null || policy === null) return null;
      return {
        name: said<string>(name),
        policy: said<Policy>(policy),
        agencies: byId<AgencyId, Agency>(allSaid(agencies)),
        people: byId<PersonId, Member>(allSaid(members)),
        forums: byId<ForumId, Forum>(allSaid(forums)),
        meetings: allSaid<Meeting>(meetings),
        dataSets: allSaid<DataSet>(dataSets),
        ...reminding(allSaid<Preference>(preferences), allSaid<Absence>(absences)),
      };
    },
    async write(entries) {
      const rows = new Map(entries.map((entry) => toRow(entry)).map((row) => [row.key, row]));
      const wanted = [...rows.values()];
      for (let from = 0; from < wanted.length; from += atOnce) {
        await ledger.appendRegister(wanted.slice(from, from + atOnce));
      }
    },
  };
}

const said = <T>({ properties }: Row): T => JSON.parse(fromChunks('says', properties)) as T;
const allSaid = <T>(rows: readonly Row[] | undefined): T[] => (rows ?? []).map((row) => said<T>(row));
const byId = <Id extends string, T extends { readonly id: Id }>(all: readonly T[]) =>
  new Map<Id, T>(all.map((one) => [one.id, one]));

/** Left out where there is nothing, as in a partnership that was never asked. */
const reminding = (
  preferences: readonly Preference[],
  absences: readonly Absence[],
): Pick<Partnership, 'preferences' | 'absences'> => ({
  ...(preferences.length === 0
    ? {}
    : { preferences: new Map(preferences.map(({ person, reminders }) => [person, reminders])) }),
  ...(absences.length === 0 ? {} : { absences }),
});

export function toRow(entry: Entry): RegisterRow {
  const row = (key: string, says: unknown): RegisterRow => ({
    key,
    properties: { format, ...inChunks('says', JSON.stringify(says)) },
  });
  switch (entry.kind) {
    case 'name':
      return row('name', entry.name);
    case 'policy':
      return row('policy', entry.policy);
    case 'agency':
      return row(`agency|${entry.agency.id}`, entry.agency);
    case 'member':
      return row(`member|${entry.member.id}`, entry.member);
    case 'forum':
      return row(`forum|${entry.forum.id}`, entry.forum);
    case 'meeting':
      return row(`meeting|${entry.meeting.forum}|${entry.meeting.date ?? 'no date'}`, entry.meeting);
    case 'data set':
      return row(`dataset|${entry.dataSet.agency}|${plain(entry.dataSet.name)}`, entry.dataSet);
    case 'preference':
      return row(`preference|${entry.preference.person}`, entry.preference);
    case 'absence':
      return row(`absence|${entry.absence.person}|${entry.absence.from}`, entry.absence);
  }
}
