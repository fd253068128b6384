/** A stretch of text, and whether the search found it. Joined again they are the text. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Every word of the search is looked for by itself, in any case, as the API does. */
export function splitMatches(text: string, q: string): readonly Stretch[] {
  const words = q.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [{ text, found: false }];
  const pattern = new RegExp(`(${words.map(literal).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, found: index % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
