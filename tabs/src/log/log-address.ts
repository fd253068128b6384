import type { LogQuery, QuickView } from '#api/contract/reads.ts';
import { type Lens, lenses } from '#domain/requests/vocabulary.ts';

/** In the order shown. */
export const viewNames = {
  open: 'Open',
  deciding: 'Waiting for a decision',
  nobody: 'Nobody has this',
  late: 'Late',
  still: 'Not moved for 10 days',
  untold: 'Not told',
  paused: 'Paused',
  closed: 'Closed',
} as const satisfies Record<QuickView, string>;
export const viewOrder = Object.keys(viewNames) as readonly QuickView[];

export const turnNames = {
  mine: 'Mine',
  analysts: 'Any analyst’s',
  owner: 'The owner’s',
  checkers: 'A checker’s',
  lead: 'The lead’s',
  waiting: 'Waiting for somebody',
  app: 'The app’s',
} as const satisfies Record<NonNullable<LogQuery['turn']>, string>;

/** What the log shows: all of it is in the address, so that a link shows the same. */
export interface LogView {
  readonly view: QuickView;
  readonly q: string;
  readonly filters: Filters;
}
export interface Filters {
  readonly state?: string;
  readonly turn?: keyof typeof turnNames;
  readonly agency?: string;
  readonly forum?: string;
  readonly lens?: Lens;
  readonly owner?: string;
  readonly lead?: string;
  readonly overdue?: 'true';
}
export const filterNames: readonly (keyof Filters)[] = [
  'state',
  'turn',
  'agency',
  'forum',
  'lens',
  'owner',
  'lead',
  'overdue',
];

/** Reads an address; whatever it does not know it leaves out, so that an old link still opens. */
export function readAddress(search: string): LogView {
  const params = new URLSearchParams(search);
  const view = params.get('view') ?? '';
  const filters: Record<string, string> = {};
  for (const name of filterNames) {
    const value = params.get(name);
    if (value !== null && isKnown(name, value)) filters[name] = value;
  }
  return {
    view: view in viewNames ? (view as QuickView) : 'open',
    q: (params.get('q') ?? '').slice(0, 200),
    filters: filters as Filters,
  };
}

function isKnown(name: keyof Filters, value: string): boolean {
  if (name === 'turn') return value in turnNames;
  if (name === 'lens') return (lenses as readonly string[]).includes(value);
  if (name === 'overdue') return value === 'true';
  return value !== '';
}

/** The address of a view, without `?`; the plain log has none. Keeps `theme`, which is not the view's. */
export function writeAddress({ view, q, filters }: LogView, now = ''): string {
  const params = new URLSearchParams();
  if (view !== 'open') params.set('view', view);
  if (q !== '') params.set('q', q);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  const theme = new URLSearchParams(now).get('theme');
  if (theme !== null) params.set('theme', theme);
  return params.toString();
}

/** The same view asked of the API. */
export function apiQuery({ view, q, filters }: LogView): string {
  const params = new URLSearchParams({ view, ...filters });
  if (q.trim() !== '') params.set('q', q.trim());
  return params.toString();
}
