import { parseAddress, type Spot } from './address.ts';

export type LinkTarget =
  | { readonly kind: 'inside'; readonly spot: Spot }
  | { readonly kind: 'outside'; readonly url: string }
  /** Not a web address, so never opened. */
  | { readonly kind: 'refused' };

/** Where a link on a card or from the tab leads: our own pages open inside this page, others in a new window. */
export function readLink(text: string, here: URL): LinkTarget {
  const url = URL.canParse(text, here.href) ? new URL(text, here.href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'refused' };
  if (url.origin === here.origin) {
    if (url.hash.startsWith('#/as/')) return { kind: 'inside', spot: parseAddress(url.hash).spot };
    const tab = /^\/tab\/?(.*)$/.exec(url.pathname);
    if (tab) return { kind: 'inside', spot: { kind: 'tab', path: `${tab[1] ?? ''}${url.search}` } };
  }
  if (url.hostname === 'teams.microsoft.com' && url.pathname.startsWith('/l/message/'))
    return { kind: 'inside', spot: messageSpot(url.pathname) };
  if (url.hostname === 'teams.microsoft.com' && url.pathname.startsWith('/l/entity/')) {
    const path = subPageOf(url.searchParams.get('context'));
    return { kind: 'inside', spot: { kind: 'tab', path } };
  }
  return { kind: 'outside', url: url.href };
}

/** `/l/message/{conversation}/{message}`; only the channel's messages can be pointed at. */
function messageSpot(path: string): Spot {
  const [conversation = '', message = ''] = path.split('/').slice(3).map(decodeURIComponent);
  return conversation.startsWith('19:') ? { kind: 'channel', message } : { kind: 'chat' };
}

/** The page a Teams deep link means: `context={"subEntityId": "requests/R-3"}`. */
function subPageOf(context: string | null): string {
  try {
    const { subEntityId, subPageId } = JSON.parse(context ?? '{}') as Record<string, unknown>;
    return String(subPageId ?? subEntityId ?? '').replace(/^\/+/, '');
  } catch {
    return '';
  }
}
