import type { PersonId } from '../ids.ts';
import type { Meeting } from '../partnership/people.ts';
import type { Listed } from './lists.ts';
import type { Wait } from './waits.ts';

/** Why some lines of a list stand together. */
export type Group =
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'acting'; readonly actingFor: PersonId }
  | { readonly kind: 'nobody has it' }
  | { readonly kind: 'still waiting' }
  | { readonly kind: 'own' };

export interface Section {
  readonly group: Group;
  readonly listed: readonly Listed[];
}

/** A list by next date becomes sections by their earliest date; decisions stand together by their meeting. */
export function sectionsOf(list: readonly Listed[]): readonly Section[] {
  const sections = new Map<string, { group: Group; listed: Listed[] }>();
  for (const listed of list) {
    const group = groupOf(listed);
    const key = JSON.stringify(group);
    const section = sections.get(key);
    if (section === undefined) sections.set(key, { group, listed: [listed] });
    else section.listed.push(listed);
  }
  return [...sections.values()];
}

function groupOf({ wait, actingFor }: Listed): Group {
  if (wait.kind === 'nobody has it' || wait.kind === 'still waiting') return { kind: wait.kind };
  if (actingFor !== null) return { kind: 'acting', actingFor };
  const meeting = meetingOf(wait);
  return meeting === null ? { kind: 'own' } : { kind: 'meeting', meeting };
}

function meetingOf({ kind, summary: { forum, meetingOn } }: Wait): Meeting | null {
  const isForMeeting = kind === 'decide' || kind === 'look again';
  return isForMeeting && forum !== null ? { forum, date: meetingOn } : null;
}
