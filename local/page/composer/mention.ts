/** What is being typed after an `@` just before the caret, or null. */
export function mentionAt(
  text: string,
  caret: number,
): { readonly from: number; readonly words: string } | null {
  const match = /(?:^|\s)@([\p{L}'-]*(?: [\p{L}'-]*)?)$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const words = match[1] ?? '';
  return { from: caret - words.length - 1, words };
}

/** Names that begin with, or have a word that begins with, what was typed. The bot's is first. */
export function matching(names: readonly string[], words: string): readonly string[] {
  const wanted = words.toLowerCase();
  return names
    .filter((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`) && name.toLowerCase() !== wanted.trim())
    .slice(0, 6);
}
