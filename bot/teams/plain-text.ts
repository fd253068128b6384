import { fields, list, text } from './fields.ts';

/** What a person typed: without the mention of the bot, other mentions as bare names. */
export function typedText(activity: { text?: unknown; entities?: unknown }, bot: string): string {
  let typed = text(activity.text);
  for (const entity of list(activity.entities).map(fields)) {
    const mention = text(entity.text);
    if (entity.type === 'mention' && mention !== '' && fields(entity.mentioned).id === bot) {
      typed = typed.split(mention).join(' ');
    }
  }
  return tidy(decoded(typed.replace(/<\/?at(?: [^<>]*)?>/g, '')));
}

/** A Teams message's HTML as the words a reader sees. Not for showing as HTML. */
export function wordsOf(html: string): string {
  const lines = html.replace(/<br[^<>]*>|<\/(?:p|div|li|h\d|tr|blockquote)>/gi, '\n');
  // `[^<>]` keeps this linear: a run of `<` without end costs nothing.
  return tidy(decoded(lines.replace(/<[^<>]*>/g, '')));
}

// `&amp;` last, or `&amp;lt;` would be decoded twice.
const decoded = (escaped: string): string =>
  escaped
    .replace(/&nbsp;|&#160;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');

const tidy = (loose: string): string =>
  loose
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
