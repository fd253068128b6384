import type { AgencyId, ForumId, PersonId } from '../ids.ts';
import type { Partnership } from '../partnership/people.ts';
import type { StateKind } from '../requests/states.ts';
import type { TurnKind } from '../requests/turn.ts';
import type { Viewer } from '../requests/viewer.ts';
import type { Lens, Marking } from '../requests/vocabulary.ts';
import type { LocalDate } from '../time.ts';
import type { QuickView } from './views.ts';

export const sorts = ['next', 'number', '-number', 'raised', '-raised', 'moved', '-moved'] as const;
/** `next` is the default: open by next date, then ended by latest. A minus turns the order round. */
export type Sort = (typeof sorts)[number];

/** What is asked of the log. Everything left out asks for everything. */
export interface LogQuery {
  readonly view?: QuickView | undefined;
  /** Any of these. */
  readonly state?: readonly StateKind[] | undefined;
  /** `mine`: the viewer's own, by name; a thread or the digest has none. */
  readonly turn?: TurnKind | 'mine' | undefined;
  /** Asked, led, answered or contributed to by someone of that agency. */
  readonly agency?: AgencyId | undefined;
  readonly lens?: Lens | undefined;
  readonly owner?: PersonId | undefined;
  readonly lead?: PersonId | undefined;
  /** Asked, led, answered or contributed to by this person. */
  readonly involves?: PersonId | undefined;
  readonly contributor?: PersonId | undefined;
  readonly forum?: ForumId | undefined;
  readonly marking?: Marking | undefined;
  readonly overdue?: boolean | undefined;
  /** Every word of it (the first 16), as part of a word of the request, its people or its forum. */
  readonly q?: string | undefined;
  readonly sort?: Sort | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Who asks, when, and of which partnership. */
export interface Asking {
  readonly viewer: Viewer;
  readonly partnership: Partnership;
  readonly today: LocalDate;
}
