import type { ForumId, PersonId } from '../ids.ts';
import type { Partnership } from '../partnership/people.ts';
import type { Summary } from '../requests/summary.ts';
import { fold, wordsOf } from './fold.ts';
import { createLists, createNumbering } from './lists.ts';
import { numberMatch, peopleOf, personText, textsOf } from './searchable.ts';

/** Whether the request in a place matches. */
export type Match = (place: number) => boolean;

/**
 * Finds requests by parts of words. Every different word is kept once and has a number; a request is the
 * list of its words' numbers. A search marks the words that contain what is looked for, then passes over
 * the lists: the same few milliseconds for a hundred thousand, whatever is asked. People and forums are
 * marked by the names they have on the day, so that a new name needs nothing rebuilt.
 */
export interface SearchIndex {
  put(place: number, summary: Summary): void;
  /** Null when the text holds no word to look for. */
  words(text: string, partnership: Partnership): Match | null;
  /** Asked, led, owned or contributed to by one of these. */
  people(wanted: ReadonlySet<PersonId>): Match;
}

const or = (one: number, other: number): number => one | other;

export function createSearchIndex(): SearchIndex {
  const words = createNumbering();
  const people = createNumbering();
  const wordLists = createLists();
  const peopleLists = createLists();
  const forums: (ForumId | null)[] = [];

  const markAll = (texts: readonly string[], looked: readonly string[]): Uint16Array => {
    const marks = new Uint16Array(texts.length);
    looked.forEach((word, n) => {
      for (let at = 0; at < texts.length; at += 1) {
        if (texts[at]?.includes(word)) marks[at] = (marks[at] ?? 0) | (1 << n);
      }
    });
    return marks;
  };

  return {
    put(place, summary) {
      const texts = textsOf(summary);
      const distinct = texts === '' ? [] : [...new Set(texts.split(' '))];
      wordLists.put(place, distinct.map(words.numberFor));
      peopleLists.put(place, [...new Set(peopleOf(summary))].map(people.numberFor));
      forums[place] = summary.forum;
    },
    words(text, partnership) {
      const looked = wordsOf(text);
      if (looked.length === 0) return null;
      const all = 2 ** looked.length - 1;
      const inWords = markAll(words.keys, looked);
      const names = people.keys.map((person) => personText(person as PersonId, partnership));
      const inNames = markAll(names, looked);
      const groups = [...partnership.forums.values()];
      const inGroups = markAll(
        groups.map((group) => fold(group.name)),
        looked,
      );
      const groupBits = new Map<ForumId | null, number>(groups.map(({ id }, n) => [id, inGroups[n] ?? 0]));
      const numbers = looked.flatMap((word, n) =>
        /^(?:r|r?[0-9]+)$/.test(word) ? [{ holds: numberMatch(word), bit: 1 << n }] : [],
      );
      const anywhere = [inWords, inNames, inGroups].reduce((bits, marks) => marks.reduce(or, bits), 0);
      const possible = numbers.reduce((bits, { bit }) => bits | bit, anywhere);
      if (possible !== all) return () => false;
      return (place) => {
        let found = 0;
        for (const { holds, bit } of numbers) if (holds(place + 1)) found |= bit;
        if (found === all) return true;
        found |= wordLists.bits(place, inWords);
        if (found === all) return true;
        found |= peopleLists.bits(place, inNames) | (groupBits.get(forums[place] ?? null) ?? 0);
        return found === all;
      };
    },
    people(wanted) {
      const marks = Uint16Array.from(people.keys, (person) => (wanted.has(person as PersonId) ? 1 : 0));
      return (place) => peopleLists.bits(place, marks) !== 0;
    },
  };
}
