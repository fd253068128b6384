import { type Piece, readText } from '../rich-text.ts';

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  );

function show(piece: Piece): string {
  const text = escapeHtml(piece.text);
  switch (piece.kind) {
    case 'bold':
      return `<strong>${text}</strong>`;
    case 'italic':
      return `<em>${text}</em>`;
    case 'link':
      return `<a href="${escapeHtml(piece.url)}">${text}</a>`;
    case 'mention':
    case 'text':
      return text;
  }
}

/** The HTML of a TextBlock: every word of it is escaped, and only our own tags are added. */
export const cardHtml = (text: string): string =>
  readText(text, [])
    .map((block) => {
      if (block.kind === 'paragraph')
        return `<p>${block.lines.map((line) => line.map(show).join('')).join('<br>')}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${item.map(show).join('')}</li>`).join('')}</${tag}>`;
    })
    .join('');
