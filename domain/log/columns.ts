import type { ForumId, PersonId } from '../ids.ts';
import type { StateKind } from '../requests/states.ts';
import type { Summary } from '../requests/summary.ts';
import { lenses } from '../requests/vocabulary.ts';
import { createNumbering } from './lists.ts';
import type { LogRow } from './row.ts';

/**
 * The rows of the log as columns of numbers: a question to a hundred thousand passes over a few of them
 * in a millisecond, where it would have to fetch a hundred thousand objects from all over memory.
 */
export interface Columns {
  /** One more than the highest place in use; place `n` is request number `n + 1`. */
  readonly length: number;
  put(place: number, summary: Summary, row: LogRow): void;
  /** 1 where there is a request, 0 where there is none; 3 where not everybody may see it. */
  readonly present: Uint8Array;
  readonly views: Uint8Array;
  readonly state: Uint8Array;
  readonly lenses: Uint8Array;
  readonly sensitive: Uint8Array;
  readonly lateFrom: Int32Array;
  readonly stillFrom: Int32Array;
  readonly decidingFrom: Int32Array;
  readonly next: Int32Array;
  readonly raised: Int32Array;
  readonly moved: Int32Array;
  readonly owner: Int32Array;
  readonly lead: Int32Array;
  readonly forum: Int32Array;
  /**
   * Room for a number for each place, used within one question and not kept: a fresh array for each made
   * the garbage collector stop everything for 25 ms now and then.
   */
  readonly room: Float64Array;
  /** The number an id has in a column; -2, which no row holds, for one that is nowhere. */
  idNumber(id: PersonId | ForumId): number;
}

export const isThere = 1;
export const isRestricted = 2;
const stateNumbers: Readonly<Record<StateKind, number>> = {
  raised: 0,
  accepted: 1,
  'in check': 2,
  answered: 3,
  decided: 4,
  paused: 5,
  closed: 6,
  declined: 7,
  withdrawn: 8,
  merged: 9,
};
export const stateBit = (state: StateKind): number => 1 << stateNumbers[state];
export const lensBit = (lens: Summary['lenses'][number]): number => 1 << lenses.indexOf(lens);

const bytes = ['present', 'views', 'state', 'lenses', 'sensitive'] as const;
const integers = [
  'lateFrom',
  'stillFrom',
  'decidingFrom',
  'next',
  'raised',
  'moved',
  'owner',
  'lead',
  'forum',
] as const;

type Arrays = Record<(typeof bytes)[number], Uint8Array> & Record<(typeof integers)[number], Int32Array>;

function arraysOf(capacity: number, before: Arrays | null): Arrays {
  const made: Partial<Arrays> = {};
  for (const name of bytes) {
    const column = new Uint8Array(capacity);
    if (before !== null) column.set(before[name]);
    made[name] = column;
  }
  for (const name of integers) {
    const column = new Int32Array(capacity);
    if (before !== null) column.set(before[name]);
    made[name] = column;
  }
  return made as Arrays;
}

export function createColumns(): Columns {
  const ids = createNumbering();
  let capacity = 1024;
  const columns = { ...arraysOf(capacity, null), room: new Float64Array(capacity), length: 0 };
  const numberOf = (id: PersonId | ForumId | null) => (id === null ? -1 : ids.numberFor(id));

  function put(place: number, summary: Summary, row: LogRow): void {
    if (place >= capacity) {
      capacity = Math.max(place + 1, Math.ceil(capacity * 1.5));
      Object.assign(columns, arraysOf(capacity, columns), { room: new Float64Array(capacity) });
    }
    columns.length = Math.max(columns.length, place + 1);
    columns.present[place] = isThere | (summary.restrictedTo === null ? 0 : isRestricted);
    columns.views[place] = row.views;
    columns.state[place] = stateNumbers[summary.state];
    columns.lenses[place] = summary.lenses.reduce((bits, lens) => bits | lensBit(lens), 0);
    columns.sensitive[place] = summary.marking === 'OFFICIAL-SENSITIVE' ? 1 : 0;
    columns.lateFrom[place] = row.lateFrom;
    columns.stillFrom[place] = row.stillFrom;
    columns.decidingFrom[place] = row.decidingFrom;
    columns.next[place] = row.next;
    columns.raised[place] = row.raised;
    columns.moved[place] = row.moved;
    columns.owner[place] = numberOf(summary.owner);
    columns.lead[place] = numberOf(summary.lead);
    columns.forum[place] = numberOf(summary.forum);
  }

  return Object.assign(columns, {
    put,
    idNumber(id: PersonId | ForumId) {
      const known = ids.known(id);
      return known === -1 ? -2 : known;
    },
  });
}
