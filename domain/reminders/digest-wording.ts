import { sayDate } from '../requests/wording/dates.ts';
import { nameOf } from '../requests/wording/people.ts';
import { counted, listed, sentence } from '../requests/wording/words.ts';
import type { Digest, WaitsFor } from './digest.ts';
import type { Morning, WaitKind } from './waits.ts';

const things: Readonly<Record<WaitKind, readonly [one: string, many: string]>> = {
  answer: ['answer', 'answers'],
  decide: ['decision', 'decisions'],
  check: ['check', 'checks'],
  advise: ['piece of advice', 'pieces of advice'],
  paused: ['reply', 'replies'],
  'look again': ['second look', 'second looks'],
  'nobody has it': ['question', 'questions'],
  'still waiting': ['question', 'questions'],
};

/** "2 decisions and 1 answer, the first by 8 December": what follows the name. */
export function sayWaits({ kinds, next }: WaitsFor, { today }: Morning): string {
  const parts = [...new Set(kinds)].map((kind) => {
    const [one, many] = things[kind];
    return counted(kinds.filter((other) => other === kind).length, one, many);
  });
  if (next === null) return listed(parts);
  const which = kinds.length === 1 ? '' : 'the first ';
  const when = next < today ? `${which}due since` : `${which}by`;
  return `${listed(parts)}, ${when} ${sayDate(next, today)}`;
}

/** The sentence on top: true of every number, and nothing when all is quiet. */
export function sayWeek({ open, closed, nobody, gaps }: Digest): string {
  const parts = [
    closed.length === 0 ? 'No loop closed' : `${counted(closed.length, 'loop')} closed`,
    `${open} open`,
    nobody.length === 0 ? null : `${nobody.length === 1 ? '1 has' : `${nobody.length} have`} nobody`,
    gaps.length === 0 ? null : `${counted(gaps.length, 'gap')} added to what we don’t know`,
  ];
  return parts
    .filter((part) => part !== null)
    .map(sentence)
    .join(' ');
}

export const waiter = (one: WaitsFor, { partnership }: Morning): string => nameOf(partnership, one.person);

export const digestWords = {
  heading: 'The week in our log',
  summary: 'The week in Feedback Loop',
  closed: 'Loops closed',
  waits: 'Waiting for',
  nobody: 'Nobody has these yet',
  gaps: 'New on the list of what we don’t know',
  why: 'Posted on the first working day of the week. Restricted requests are never in it.',
} as const;
