import type { Mention } from './activity.ts';
import { escapeHtml } from './escape-html.ts';
import { channelAccountOf, localBot, type Resident } from './world.ts';

export interface Written {
  /** With `<at>Name</at>` where somebody is mentioned. */
  readonly text: string;
  /** The same as Teams sends it: what was typed is escaped, the tags of the mentions are not. */
  readonly wire: string;
  readonly html: string;
  readonly entities: readonly Mention[];
}

/**
 * Turns `@Feedback Loop` and `@Helen Marsh` into mentions, as Teams' own compose box does. Names are tried
 * longest first, so `@Sam Doyle-Hart` is not taken for Sam Doyle.
 */
export function withMentions(typed: string, people: readonly Resident[]): Written {
  const accounts = [localBot, ...people.map(channelAccountOf)].sort((a, b) => b.name.length - a.name.length);
  const entities: Mention[] = [];
  let text = '';
  let wire = '';
  let html = '';
  let rest = typed;
  while (rest !== '') {
    const found = rest.startsWith('@')
      ? accounts.find(({ name }) => rest.slice(1, name.length + 1).toLowerCase() === name.toLowerCase())
      : undefined;
    if (found) {
      const tag = `<at>${found.name}</at>`;
      html += `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="${entities.length}">${escapeHtml(found.name)}</span>`;
      entities.push({ type: 'mention', text: tag, mentioned: { id: found.id, name: found.name } });
      text += tag;
      wire += tag;
      rest = rest.slice(found.name.length + 1);
    } else {
      const sign = rest.slice(0, 1);
      text += sign;
      wire += escapeHtml(sign);
      html += escapeHtml(sign);
      rest = rest.slice(1);
    }
  }
  return { text, wire, html: `<div>${html}</div>`, entities };
}

export const mentionsBot = (written: Written): boolean =>
  written.entities.some((entity) => entity.mentioned.id === localBot.id);
