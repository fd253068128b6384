import type { PersonId } from '../../ids.ts';
import type { StateKind } from '../states.ts';
import { closed, declined, merged, withdrawn } from './ended.ts';
import { accepted, answered, decided, inCheck, paused, raised } from './open.ts';
import { type Seen, seen } from './seen.ts';

/** Where a request stands, as screens.md's table has it: a title and a line under it. */
export interface Standing {
  readonly sign:
    | 'nobody'
    | 'person'
    | 'check'
    | 'untold'
    | 'paused'
    | 'closed'
    | 'declined'
    | 'joined'
    | 'withdrawn'
    /** Replaces `person` and `check` once the date has gone by. */
    | 'late';
  /** Whose face to show: whose turn it is. Null where an icon stands instead. */
  readonly person: PersonId | null;
  readonly title: string;
  /** May be empty. */
  readonly detail: string;
  readonly tone: 'neutral' | 'warning' | 'success';
}

const inWords: Readonly<Record<StateKind, (seen: Seen) => Standing>> = {
  raised,
  accepted,
  'in check': inCheck,
  answered,
  decided,
  paused,
  closed,
  declined,
  withdrawn,
  merged,
};

export const standingFor = (seen: Seen): Standing => inWords[seen.summary.state](seen);

export const standingOf = (...of: Parameters<typeof seen>): Standing => standingFor(seen(...of));
