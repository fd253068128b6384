import type { PersonId } from '../../ids.ts';
import type { Meeting, Partnership } from '../../partnership/people.ts';
import type { LocalDate } from '../../time.ts';
import { sayDate } from './dates.ts';

/** People stay in the history after they leave the register, so a name may be missing. */
export const nameOf = (partnership: Partnership, person: PersonId): string =>
  partnership.people.get(person)?.name ?? 'someone no longer in the partnership';

/** Before a first name in the way people write themselves: "Dr Amara Eze" is never called "Dr". */
const honorific = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Rev|Cllr|PC|DC|DS|DI|DCI|Sgt|Insp|Supt)\.?\s/;

/** "Tom"; the whole name when it opens with a title, or when two people of the partnership share the first. */
export function firstNameOf(partnership: Partnership, person: PersonId): string {
  const name = nameOf(partnership, person);
  const first = name.split(' ')[0] ?? name;
  const sharing = [...partnership.people.values()].filter((other) => other.name.startsWith(`${first} `));
  return honorific.test(name) || !partnership.people.has(person) || sharing.length > 1 ? name : first;
}

/** "Helen Marsh, Director of Children’s Services". */
export function nameAndTitle(partnership: Partnership, person: PersonId): string {
  const title = partnership.people.get(person)?.title ?? '';
  return title === '' ? nameOf(partnership, person) : `${nameOf(partnership, person)}, ${title}`;
}

/** "VEMT Strategic Group, 8 December"; without a date, the group alone. */
export function sayMeeting(partnership: Partnership, meeting: Meeting, today: LocalDate): string {
  const group = partnership.forums.get(meeting.forum)?.name ?? 'a group no longer listed';
  return meeting.date === null ? group : `${group}, ${sayDate(meeting.date, today)}`;
}

/** "the VEMT Strategic Group", inside a sentence. */
export function theGroup(partnership: Partnership, meeting: Meeting): string {
  const group = partnership.forums.get(meeting.forum)?.name;
  if (group === undefined) return 'a group no longer listed';
  return /^(?:the|a) /i.test(group) ? group : `the ${group}`;
}

/** "for the VEMT Strategic Group on 15 December". */
export function forMeeting(partnership: Partnership, meeting: Meeting, today: LocalDate): string {
  const on = meeting.date === null ? '' : ` on ${sayDate(meeting.date, today)}`;
  return `for ${theGroup(partnership, meeting)}${on}`;
}

/** How a sentence names people to one reader: "you" when it is about them. */
export interface Voice {
  /** Opens a sentence: "You", "Tom Ashby". */
  readonly subject: (person: PersonId) => string;
  /** Anywhere else: "you", "Tom Ashby". */
  readonly object: (person: PersonId) => string;
  /** "your", "Tom Ashby’s". */
  readonly owns: (person: PersonId) => string;
  readonly has: (person: PersonId) => 'have' | 'has';
  readonly was: (person: PersonId) => 'were' | 'was';
  readonly is: (person: PersonId) => 'are' | 'is';
}

export function voiceFor(partnership: Partnership, reader: PersonId | null): Voice {
  const name = (person: PersonId) => nameOf(partnership, person);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    subject: (person) => (person === reader ? 'You' : capital(name(person))),
    object: (person) => (person === reader ? 'you' : name(person)),
    owns: (person) => (person === reader ? 'your' : `${name(person)}’s`),
    has: (person) => (person === reader ? 'have' : 'has'),
    was: (person) => (person === reader ? 'were' : 'was'),
    is: (person) => (person === reader ? 'are' : 'is'),
  };
}
