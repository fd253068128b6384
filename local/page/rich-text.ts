/** A piece of a message: the subset of Markdown that Teams shows, read without ever making HTML of the text. */
export type Piece =
  | { readonly kind: 'text' | 'bold' | 'italic' | 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Piece[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] };

const inline =
  /<at>(?<at>[^<]*)<\/at>|\*\*(?<bold>[^*\n]+)\*\*|(?<![\w\\])_(?<italic>[^_\n]+)_(?!\w)|\[(?<label>[^\]\n]+)\]\((?<url>https?:[^\s)]+)\)|(?<bare>https?:\/\/[^\s<>"]*[^\s<>".,;:!?)'\]])|\\(?<escaped>[\\`*_{}[\]()#+.!|<>~-])/g;

function pieces(line: string, mentions: readonly string[]): readonly Piece[] {
  const found: Piece[] = [];
  const text = (words: string) => {
    const before = found.at(-1);
    if (words === '') return;
    if (before?.kind === 'text') found[found.length - 1] = { kind: 'text', text: before.text + words };
    else found.push({ kind: 'text', text: words });
  };
  let at = 0;
  for (const match of line.matchAll(inline)) {
    text(line.slice(at, match.index));
    at = match.index + match[0].length;
    const { at: mention, bold, italic, label, url, bare, escaped } = match.groups ?? {};
    if (mention !== undefined && mentions.includes(mention)) found.push({ kind: 'mention', text: mention });
    else if (mention !== undefined) text(mention);
    else if (bold !== undefined) found.push({ kind: 'bold', text: bold });
    else if (italic !== undefined) found.push({ kind: 'italic', text: italic });
    else if (label !== undefined && url !== undefined) found.push({ kind: 'link', text: label, url });
    else if (bare !== undefined) found.push({ kind: 'link', text: bare, url: bare });
    else text(escaped ?? '');
  }
  text(line.slice(at));
  return found;
}

const bullet = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/;

/** @param mentions The names that the message's entities mention: only those look like mentions. */
export function readText(text: string, mentions: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    let lines: (readonly Piece[])[] = [];
    let items: (readonly Piece[])[] = [];
    let ordered = false;
    const flush = () => {
      if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
      if (items.length > 0) blocks.push({ kind: 'list', ordered, items });
      lines = [];
      items = [];
    };
    for (const line of paragraph.split('\n')) {
      const item = bullet.exec(line);
      if (item ? lines.length > 0 : items.length > 0) flush();
      if (item) {
        ordered = item[1] !== undefined;
        items.push(pieces(item[2] ?? '', mentions));
      } else if (line.trim() !== '') lines.push(pieces(line, mentions));
    }
    flush();
  }
  return blocks;
}
