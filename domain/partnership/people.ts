import type { AgencyId, ForumId, PersonId } from '../ids.ts';
import type { LocalDate } from '../time.ts';

export const roles = [
  'strategic lead',
  'analyst',
  'practice lead',
  'data-protection lead',
  'manager',
  'administrator',
  'viewer',
] as const;
export type Role = (typeof roles)[number];

export const sectors = [
  'council',
  'police',
  'health',
  'education',
  'voluntary and community',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  readonly sector: Sector;
}

/** A person of the partnership. Never a child, never a person a request is about. */
export interface Member {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly agency: AgencyId;
  readonly roles: readonly Role[];
  /** How the person belongs to the host tenant; decides which routes can reach them (teams.md). */
  readonly access: 'member' | 'guest' | 'external' | 'none';
}

export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly cadence: string;
}

/** A forum on a date. */
export interface Meeting {
  readonly forum: ForumId;
  readonly date: LocalDate | null;
}

export interface DataSet {
  readonly name: string;
  readonly agency: AgencyId;
  readonly coverage: string;
  readonly refresh: string;
  readonly quality: string;
  readonly steward: PersonId | null;
}

/** How much of the daily reminder somebody wants: all of it, only what is late, or none. */
export const reminderWishes = ['daily', 'late', 'off'] as const;
export type ReminderWish = (typeof reminderWishes)[number];

/** Days on which somebody gets no reminder; first and last are both days away. */
export interface Absence {
  readonly person: PersonId;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** Who gets them instead; null: nobody. */
  readonly delegate: PersonId | null;
}

/** When reminders go out. Times are those of the clock on the wall in London, `08:30`. */
export interface ReminderRules {
  /** Outside these hours nobody is reminded of anything. */
  readonly from: string;
  readonly until: string;
  /** The digest is not posted before. */
  readonly digestFrom: string;
  /** Whoever promised an answer hears of it so many working days before the day. */
  readonly ahead: number;
  /** Working days from one reminder of a turn to the next. */
  readonly apart: number;
  /** So often a turn is reminded of; after that it is the manager's. */
  readonly most: number;
  /** Working days from one reminder of the same thing to the next, for managers. */
  readonly managersApart: number;
  /** A pause without a date is asked about after so many working days. */
  readonly pausedFor: number;
}

/** Everything about a partnership that the rules and the pages look names up in. */
export interface Partnership {
  readonly name: string;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  readonly people: ReadonlyMap<PersonId, Member>;
  readonly forums: ReadonlyMap<ForumId, Forum>;
  readonly meetings: readonly Meeting[];
  readonly dataSets: readonly DataSet[];
  readonly policy: Policy;
  /** Whoever is not in it wants their reminders daily. */
  readonly preferences?: ReadonlyMap<PersonId, ReminderWish>;
  readonly absences?: readonly Absence[];
}

/** Lengths are working days and are a partnership's to change. Defaults: product.md, "The life of a request". */
export interface Policy {
  /** When a second person checks an answer before it is released. */
  readonly checks: 'when flagged' | 'always' | 'never';
  /** Nobody has taken the question on: after this long it is an alarm. */
  readonly unclaimedAlarm: number;
  readonly checkWithin: number;
  /** A decision is expected this long after the meeting it was asked for… */
  readonly decideAfterMeeting: number;
  /** …or, without a meeting, this long after the answer. */
  readonly decideAfterAnswer: number;
  /** After this long an untold contributor is counted as not reached; the notice stays owed. */
  readonly notReachedAfter: number;
  /** No act of a person for this long is "no movement". */
  readonly noMovementAfter: number;
  readonly adviceWithin: number;
  /** Days off the partnership adds to the bank holidays of England and Wales. */
  readonly extraHolidays: readonly LocalDate[];
  /** What is left out is as in domain/reminders/rules.ts. */
  readonly reminders?: Partial<ReminderRules>;
  /** Whom to turn to when a child may be at risk. */
  readonly worriedAboutAChild: { readonly danger: string; readonly crime: string; readonly concern: string };
}
