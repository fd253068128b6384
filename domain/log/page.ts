import type { PersonId } from '../ids.ts';
import { dayNumberOf } from '../partnership/day-number.ts';
import type { Summary } from '../requests/summary.ts';
import { maySee } from '../requests/viewer.ts';
import { type Columns, isRestricted } from './columns.ts';
import { filtersOf, type Log } from './filters.ts';
import { type HeadlineCounts, headline } from './headline.ts';
import type { Asking, LogQuery, Sort } from './query.ts';
import { smallestOf } from './select.ts';
import { bitOf, countsOf, type ViewCounts } from './views.ts';

export interface LogPage {
  readonly rows: readonly Summary[];
  /** How many there are on all pages. */
  readonly total: number;
  /** How many each quick view would show with the other filters kept. */
  readonly counts: ViewCounts;
  /** The sentence on top: about everything the viewer may see, whatever the filters. */
  readonly headline: string;
}

/** Keys stay under 2^27 and places under 2^26, so that one exact number orders by key, then by number. */
const places = 2 ** 26;
const mostKey = 2 ** 27 - 1;

function keyOf(columns: Columns, sort: Sort): (place: number) => number {
  const backwards = sort.startsWith('-');
  const by = backwards ? sort.slice(1) : sort;
  const column = by === 'raised' ? columns.raised : by === 'moved' ? columns.moved : columns.next;
  const key = by === 'number' ? (place: number) => place : (place: number) => column[place] ?? 0;
  return backwards ? (place) => mostKey - key(place) : key;
}

const isLate = bitOf('late');
const isStill = bitOf('still');
const isDeciding = bitOf('deciding');
const isUntold = bitOf('untold');

/** One pass over all rows. What the viewer may not see is left out before anything is counted. */
export function pageOf(log: Log, query: LogQuery, asking: Asking): LogPage {
  const { columns, summaryAt } = log;
  const { length, present, views: fixed, lateFrom, stillFrom, decidingFrom, room } = columns;
  const today = dayNumberOf(asking.today);
  const filters = filtersOf(log, query, asking);
  const key = keyOf(columns, query.sort ?? 'next');
  const wanted = query.view === undefined ? 0 : bitOf(query.view);
  const everything = new Uint32Array(256);
  const filtered = new Uint32Array(256);
  const untold = new Set<PersonId>();
  const found = smallestOf(room, query.offset + query.limit);
  let total = 0;

  rows: for (let place = 0; place < length; place += 1) {
    const seen = present[place] as number;
    if (seen === 0) continue;
    if ((seen & isRestricted) !== 0 && !maySee(asking.viewer, summaryAt(place))) continue;
    const late = (lateFrom[place] as number) <= today;
    const views =
      (fixed[place] as number) |
      (late ? isLate : 0) |
      ((stillFrom[place] as number) <= today ? isStill : 0) |
      ((decidingFrom[place] as number) <= today ? isDeciding : 0);
    everything[views] = (everything[views] as number) + 1;
    if ((views & isUntold) !== 0) for (const { person } of summaryAt(place).untold) untold.add(person);
    if (query.overdue !== undefined && query.overdue !== late) continue;
    for (const matches of filters) if (!matches(place)) continue rows;
    filtered[views] = (filtered[views] as number) + 1;
    if ((views & wanted) !== wanted) continue;
    found.add(key(place) * places + place);
    total += 1;
  }

  const shown = found.range(query.offset, query.offset + query.limit);
  return {
    rows: Array.from(shown, (ordered) => summaryAt(ordered % places)),
    total,
    counts: countsOf(filtered),
    headline: headline(headlineCounts(everything, untold.size)),
  };
}

function headlineCounts(tally: Uint32Array, peopleUntold: number): HeadlineCounts {
  const { open, closed, deciding, nobody, late } = countsOf(tally);
  return { total: open + closed, open, deciding, nobody, late, peopleUntold };
}
