import { count } from '../words/plural.ts';

/** `Nothing matches ‘cannabis’ with 2 filters.` */
export function sayNoMatch(q: string, filters: number): string {
  const withFilters = filters === 0 ? '' : ` with ${count(filters, 'filter')}`;
  return q === '' ? `Nothing matches${withFilters}.` : `Nothing matches ‘${q}’${withFilters}.`;
}
