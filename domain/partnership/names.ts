/** Longest name of a person, an agency, a group or a partnership, in UTF-16 units. */
export const longestName = 120;

/** Control and format characters (which turn text round or hide in it) and halves of broken surrogate pairs. */
const notInNames = /[\p{Cc}\p{Cf}\p{Surrogate}]/u;
const visible = /[\p{L}\p{N}]/u;

/** A name on one line, or null when it says nothing, is too long or holds what is not text. */
export function readName(raw: string): string | null {
  const name = raw.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return name.length <= longestName && visible.test(name) && !notInNames.test(name) ? name : null;
}

/** Two ways of writing one name: capitals, accents and blanks don't tell them apart. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

const longestStem = 40;

/**
 * An id people can read: the name in plain letters, and a tail that keeps two of one name apart. `tail` is 1
 * to 20 small letters or digits, so that the id is safe as a key and in an address.
 */
export function idFromName(name: string, tail: string): string {
  const stem = foldName(name)
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replaceAll(/^-+|-+$/g, '');
  return stem === '' ? `x-${tail}` : `${stem}-${tail}`;
}
