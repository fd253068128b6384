import { showNumber } from '../../ids.ts';
import { listed } from '../wording/words.ts';
import { type Seen, sayUntold } from './seen.ts';
import type { Standing } from './standing.ts';

/** Being seen comes after being told, and is counted apart. */
export function closed({ summary }: Seen): Standing {
  const shown = { sign: 'closed', person: null, title: 'Loop closed' } as const;
  if (summary.untold.length > 0) return { ...shown, detail: sayUntold(summary), tone: 'warning' };
  const saw = summary.owed - summary.unseen.length;
  const detail = summary.owed === 0 ? '' : `${saw} of ${summary.owed} ${saw === 1 ? 'has' : 'have'} seen it`;
  return { ...shown, detail, tone: 'success' };
}

export function declined({ summary, name }: Seen): Standing {
  const untold = listed(summary.untold.map(({ person }) => name(person)));
  return {
    sign: 'declined',
    person: null,
    title: 'Could not be answered',
    detail: untold === '' ? '' : `${untold} not told yet`,
    tone: untold === '' ? 'neutral' : 'warning',
  };
}

export const withdrawn = (): Standing => ({
  sign: 'withdrawn',
  person: null,
  title: 'Withdrawn',
  detail: '',
  tone: 'neutral',
});

export const merged = ({ summary }: Seen): Standing => ({
  sign: 'joined',
  person: null,
  title: summary.mergedInto === null ? 'Joined to another' : `Joined to ${showNumber(summary.mergedInto)}`,
  detail: '',
  tone: 'neutral',
});
