import { showNumber } from '../../ids.ts';
import { listed } from '../wording/words.ts';
import { type Seen, sayUntold } from './seen.ts';
import type { Standing } from './standing.ts';

/** Being seen comes after being told, and is counted apart. */
export function closed({ summary }: Seen): Standing {
  const shown = { sign: 'closed', person: null, title: 'Loop closed' } as const;
  if (summary.untold.length > 0) return { ...shown, detail: sayUntold(summary), tone: 'warning' };
  const inPerson = summary.toldInPerson?.length ?? 0;
  const written = summary.owed - inPerson;
  const saw = written - summary.unseen.length;
  const detail = [
    written === 0 ? '' : `${saw} of ${written} ${saw === 1 ? 'has' : 'have'} seen it`,
    inPerson === 0 ? '' : `${inPerson} told in person`,
  ]
    .filter((part) => part !== '')
    .join(', ');
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
