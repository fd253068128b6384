import type { Notice } from '#domain/requests/notice.ts';
import type { Taken } from './loopback-connector.ts';

/** What became of a run's notices, beside what Teams really has. */
export interface Tally {
  readonly owed: number;
  readonly toldOnce: number;
  readonly possiblyTwice: number;
  /** Replaced by what a later card says. */
  readonly superseded: number;
  readonly listed: ReadonlyMap<string, number>;
  /** Messages that Teams has more than once. */
  readonly repeats: number;
  /** Sentences about whatever does not fit; a sound run has none. */
  readonly wrong: readonly string[];
}

/** Every message is the proof of a notice, or a repeat of one that is marked as possibly there twice. */
export function tallyOf(notices: readonly Notice[], taken: readonly Taken[]): Tally {
  const wrong: string[] = [];
  const listed = new Map<string, number>();
  const proofs = new Set<string>();
  const mayRepeat = new Map<string, number>();
  const unproved = new Map<number, number>();
  const count = { toldOnce: 0, possiblyTwice: 0, superseded: 0, repeats: 0 };
  const posted = new Map(taken.map((one) => [one.id, one]));

  for (const { id, number, to, state, tries } of notices) {
    if (state.kind === 'due' || state.kind === 'sending') wrong.push(`${id} is still ${state.kind}`);
    else if (state.kind === 'superseded') {
      count.superseded += 1;
      // Its card was found in the thread after a crash: it is there, and the notice has no proof of it.
      if (to.kind === 'thread' && tries > 0) unproved.set(number, (unproved.get(number) ?? 0) + tries);
    } else if (state.kind === 'waiting' || state.kind === 'dead')
      listed.set(state.why, (listed.get(state.why) ?? 0) + 1);
    else if (state.proof === null || posted.get(state.proof.activity) === undefined)
      wrong.push(`${id} is told, and Teams has no such message`);
    else {
      const { activity, conversation, possiblyTwice } = state.proof;
      const key = keyOf(conversation, number);
      if (posted.get(activity)?.conversation !== conversation) wrong.push(`${id} went somewhere else`);
      const isRepeat = proofs.has(activity) && posted.get(activity)?.isNew;
      if (isRepeat) wrong.push(`${id} has the proof of another notice`);
      proofs.add(activity);
      count[possiblyTwice ? 'possiblyTwice' : 'toldOnce'] += 1;
      if (possiblyTwice) mayRepeat.set(key, (mayRepeat.get(key) ?? 0) + tries - 1);
    }
  }
  for (const { id, isNew, conversation, activity } of taken) {
    if (!isNew || proofs.has(id)) continue;
    const number = Number(/R-(\d+)/.exec(String(activity.summary))?.[1]);
    const found = unproved.get(number) ?? 0;
    if (found > 0) {
      unproved.set(number, found - 1);
      continue;
    }
    count.repeats += 1;
    const left = mayRepeat.get(keyOf(conversation, number)) ?? 0;
    if (left === 0) wrong.push(`R-${number} is twice in ${conversation}, and no notice says so`);
    mayRepeat.set(keyOf(conversation, number), left - 1);
  }
  return { owed: notices.length, ...count, listed, wrong };
}

const keyOf = (conversation: string, number: number): string => `${conversation} ${number}`;

export const sayTally = ({ owed, listed, toldOnce, possiblyTwice, superseded, repeats }: Tally): string =>
  [
    `${owed} notices`,
    `${toldOnce} told once`,
    `${possiblyTwice} possibly twice (${repeats} really)`,
    `${superseded} superseded`,
    ...[...listed].map(([why, n]) => `${n} listed: ${why}`),
  ].join(' · ');
