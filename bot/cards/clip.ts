/**
 * Cards are for phones and must stay under 80 KB, while a text may be thousands of characters long and a
 * question may have dozens of contributors. What is cut here is said to be cut, and stands whole in the tab.
 */
export const clipTo = {
  /** What people came to read: the decision, the word of thanks, the headline. */
  main: 1_500,
  /** What stands beside it. */
  side: 600,
  /** One of several in a list. */
  item: 240,
} as const;

/** Cut at a word, with an ellipsis; text that fits is returned as it is. `max` counts UTF-16 units. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord.length > max / 2 ? atWord : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`;
}

/** The first few, each cut to fit, and "3 more in R-1" when there are more. */
export function clipList(items: readonly string[], most: number, reference: string): readonly string[] {
  const shown = items.slice(0, most).map((item) => clip(item, clipTo.item));
  const left = items.length - shown.length;
  return left === 0 ? shown : [...shown, `${left} more in ${reference}.`];
}
