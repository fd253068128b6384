/**
 * Text as search compares it: without accents, in small letters, words apart by one space. "R-42" and
 * "r 42" both become "r42"; an apostrophe joins, every other sign divides.
 */
export function fold(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\br (?=\d)/g, 'r')
    .trim();
}

const beyondAscii = /[^\0-\x7f]/;

const plain = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;

/** At most as many as the matcher has bits for. */
const mostWords = 16;

/** The words somebody looks for, each once; none when there is nothing to look for. */
export const wordsOf = (text: string): readonly string[] =>
  [...new Set(fold(text).split(' '))].filter((word) => word !== '').slice(0, mostWords);
