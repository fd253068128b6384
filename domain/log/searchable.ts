import type { PersonId } from '../ids.ts';
import type { Partnership } from '../partnership/people.ts';
import type { Summary } from '../requests/summary.ts';
import { fold } from './fold.ts';

/** What a request says, as its people wrote it. */
export const textsOf = ({ question, headline, doesNotTell, cameOfIt }: Summary): string =>
  fold([question, headline, doesNotTell, cameOfIt].filter((text) => text !== null).join(' '));

/** Everybody by whose name or agency a request is found. */
export const peopleOf = (summary: Summary): readonly PersonId[] => [
  summary.raisedBy,
  summary.lead,
  ...(summary.delegate === null ? [] : [summary.delegate.person]),
  ...(summary.owner === null ? [] : [summary.owner]),
  ...summary.contributors,
];

/** A person's name and agency. */
export function personText(person: PersonId, { people, agencies }: Partnership): string {
  const member = people.get(person);
  return member === undefined ? '' : fold(`${member.name} ${agencies.get(member.agency)?.name ?? ''}`);
}

export const numberText = (number: number): string => `r${number}`;

/** All of it in one text. What the index answers must equal looking for each word in this. */
export function searchableText(summary: Summary, partnership: Partnership): string {
  const forum = summary.forum === null ? undefined : partnership.forums.get(summary.forum);
  return [
    numberText(summary.number),
    textsOf(summary),
    ...peopleOf(summary).map((person) => personText(person, partnership)),
    fold(forum?.name ?? ''),
  ].join(' ');
}

const none = () => false;

/**
 * Tells of a number what `numberText(number).includes(word)` would, without making a text for each of a
 * hundred thousand.
 */
export function numberMatch(word: string): (number: number) => boolean {
  if (word === 'r') return () => true;
  const digits = /^r?([0-9]{1,9})$/.exec(word)?.[1];
  if (digits === undefined) return none;
  const sought = Number(digits);
  const unit = 10 ** digits.length;
  const least = unit / 10;
  if (word.startsWith('r')) {
    if (digits.startsWith('0')) return none;
    return (number) => {
      let rest = number;
      while (rest >= unit) rest = (rest / 10) | 0;
      return rest === sought;
    };
  }
  return (number) => {
    for (let rest = number; rest >= least; rest = (rest / 10) | 0) if (rest % unit === sought) return true;
    return false;
  };
}
