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

/** No person's id holds a space. */
const forumKey = (id: ForumId): string => `forum ${id}`;

/** One bit for each word looked for, on every text that contains it; `any` is the bits found somewhere. */
function markAll(texts: readonly string[], looked: readonly string[]) {
  const marks = new Uint16Array(texts.length);
  let any = 0;
  looked.forEach((word, n) => {
    const bit = 1 << n;
    for (let at = 0; at < texts.length; at += 1) {
      if (texts[at]?.includes(word) !== true) continue;
      marks[at] = (marks[at] ?? 0) | bit;
      any |= bit;
    }
  });
  return { marks, any };
}

export function createSearchIndex(): SearchIndex {
  const words = createNumbering();
  /** People by their ids, and forums. */
  const named = createNumbering();
  const wordLists = createLists();
  const namedLists = createLists();

  return {
    put(place, summary) {
      const texts = textsOf(summary);
      const distinct = texts === '' ? [] : [...new Set(texts.split(' '))];
      wordLists.put(place, distinct.map(words.numberFor));
      const keys = new Set<string>(peopleOf(summary));
      if (summary.forum !== null) keys.add(forumKey(summary.forum));
      namedLists.put(place, [...keys].map(named.numberFor));
    },
    words(text, partnership) {
      const looked = wordsOf(text);
      if (looked.length === 0) return null;
      const all = 2 ** looked.length - 1;
      const inWords = markAll(words.keys, looked);
      const groups = new Map(
        [...partnership.forums.values()].map(({ id, name }) => [forumKey(id), fold(name)]),
      );
      const names = named.keys.map((key) => groups.get(key) ?? personText(key as PersonId, partnership));
      const inNames = markAll(names, looked);
      const numbers = looked.flatMap((word, n) =>
        /^(?:r|r?[0-9]+)$/.test(word) ? [{ holds: numberMatch(word), bit: 1 << n }] : [],
      );
      const possible = numbers.reduce((bits, { bit }) => bits | bit, inWords.any | inNames.any);
      if (possible !== all) return () => false;
      return (place) => {
        let found = 0;
        for (const { holds, bit } of numbers) if (holds(place + 1)) found |= bit;
        if (found === all) return true;
        found |= wordLists.bits(place, inWords.marks);
        if (found === all) return true;
        found |= namedLists.bits(place, inNames.marks);
        return found === all;
      };
    },
    people(wanted) {
      const marks = Uint16Array.from(named.keys, (key) => (wanted.has(key as PersonId) ? 1 : 0));
      return (place) => namedLists.bits(place, marks) !== 0;
    },
  };
}
