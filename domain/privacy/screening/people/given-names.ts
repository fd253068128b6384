import { givenNames, wordsThatAreNames } from './given-names-data.ts';

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const sure = listed(givenNames);
const unsure = listed(wordsThatAreNames);

/** Systems, projects and festivals of the field that are spelled like a name. */
const notNames = listed(
  'santa athena alexa asa alba ada cora mosaic delius niche diwali eid ramadan navratri onyx',
);

const accents = /\p{M}/gu;

/** The list is in Latin letters. */
const lastLatin = 0x24f;

/** `sure`: hardly ever anything but a name; `unsure`: a word or place as well; null: not listed. */
export function givenName(word: string): 'sure' | 'unsure' | null {
  if (word.charCodeAt(0) > lastLatin) return null;
  const folded = /^[a-z]*$/.test(word)
    ? word
    : word.normalize('NFD').replace(accents, '').replaceAll('ł', 'l');
  if (notNames.has(folded)) return null;
  if (sure.has(folded)) return 'sure';
  return unsure.has(folded) ? 'unsure' : null;
}
