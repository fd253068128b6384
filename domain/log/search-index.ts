import type { ForumId, PersonId } from '../ids.ts';
import type { Partnership } from '../partnership/people.ts';
import type { Summary } from '../requests/summary.ts';
import { fold, wordsOf } from './fold.ts';
import { createLists, createNumbering } from './lists.ts';
import { createPostings } from './postings.ts';
import { numberMatch, peopleOf, personText, textsOf } from './searchable.ts';

/** Whether the request in a place matches. */
export type Match = (place: number) => boolean;

/**
 * Finds requests by parts of words. Every different word is kept once, with the requests it stands in. A
 * search marks the words that contain what is looked for, then the requests of those. People and forums are
 * marked by the names they have on the day, so that a new name needs nothing rebuilt.
 */
export interface SearchIndex {
  /** `before` is what was put there before, when something was. */
  put(place: number, summary: Summary, before?: Summary): void;
  /** Null when the text holds no word to look for. What it gives holds until the next call. */
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

const none: ReadonlySet<string> = new Set();
const distinctWords = (texts: string): ReadonlySet<string> =>
  texts === '' ? none : new Set(texts.split(' '));

export function createSearchIndex(): SearchIndex {
  const words = createNumbering();
  /** People by their ids, and forums. */
  const named = createNumbering();
  const postings = createPostings();
  /** Where a text lost words: these are looked for in the text itself, as nothing is taken out of the postings. */
  const lost = new Map<number, string>();
  /** The bits found in each place; one array for all searches, so that they leave no garbage. */
  let found = new Uint16Array(1024);
  const namedLists = createLists();

  return {
    put(place, summary, before) {
      if (place >= found.length) found = new Uint16Array(Math.ceil((place + 1) * 1.25));
      const texts = textsOf(summary);
      const now = distinctWords(texts);
      const had = before === undefined ? none : distinctWords(textsOf(before));
      for (const word of now) if (!had.has(word)) postings.add(words.numberFor(word), place);
      if (lost.has(place) || [...had].some((word) => !now.has(word))) lost.set(place, texts);
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
      found.fill(0);
      inWords.marks.forEach((bits, word) => {
        if (bits !== 0) postings.mark(word, bits, found);
      });
      for (const [place, texts] of lost) found[place] = markAll([texts], looked).any;
      return (place) => {
        let bits = found[place] as number;
        if (bits === all) return true;
        for (const { holds, bit } of numbers) if (holds(place + 1)) bits |= bit;
        if (bits === all) return true;
        if (inNames.any !== 0) bits |= namedLists.bits(place, inNames.marks);
        return bits === all;
      };
    },
    people(wanted) {
      const marks = Uint16Array.from(named.keys, (key) => (wanted.has(key as PersonId) ? 1 : 0));
      return (place) => namedLists.bits(place, marks) !== 0;
    },
  };
}
