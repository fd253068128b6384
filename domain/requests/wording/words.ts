/** "Tom Ashby, Priya Nair and Sam Doyle". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 working day", "3 working days". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ours, as a whole sentence: a capital at the start and a stop at the end. */
export const sentence = (text: string): string => capital(/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`);

/** On one line, without the stop at the end: fit to stand inside a sentence of ours. */
export const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:\s]+$/, '');

/** A small first letter, unless the word is all capitals ("GIS") or a single one ("I"). */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * What somebody did, fit to follow a name or "you": "I pulled out the list." becomes "pulled out the list".
 */
export const deed = (what: string): string => lowered(inline(what).replace(/^(?:I|we)\s+/i, ''));
