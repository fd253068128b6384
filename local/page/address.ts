import { useCallback, useSyncExternalStore } from 'react';

/** Where the page is. A path of the tab never begins with a slash. */
export type Spot =
  | { readonly kind: 'channel'; readonly message: string | null }
  | { readonly kind: 'chat' }
  | { readonly kind: 'tab'; readonly path: string }
  /** The same tab, opened in the channel. */
  | { readonly kind: 'channel tab'; readonly path: string };

export interface Address {
  /** Null when the address leaves it open (`-`): whoever was chosen last. */
  readonly person: string | null;
  readonly spot: Spot;
}

/** `#/as/helen/channel`, `#/as/sam/chat`, `#/as/ruth/tab/requests/R-3`; anything else is the channel. */
export function parseAddress(hash: string): Address {
  const match = /^#\/as\/([^/]+)\/(channel-tab|channel|chat|tab)(?:\/(.*))?$/.exec(hash);
  if (!match) return { person: null, spot: { kind: 'channel', message: null } };
  const [, who = '-', place, rest = ''] = match;
  const person = who === '-' ? null : decodeURIComponent(who);
  switch (place) {
    case 'chat':
      return { person, spot: { kind: 'chat' } };
    case 'tab':
      return { person, spot: { kind: 'tab', path: rest } };
    case 'channel-tab':
      return { person, spot: { kind: 'channel tab', path: rest } };
    default:
      return { person, spot: { kind: 'channel', message: rest === '' ? null : rest } };
  }
}

export function showAddress({ person, spot }: Address): string {
  const start = `#/as/${person === null ? '-' : encodeURIComponent(person)}`;
  switch (spot.kind) {
    case 'chat':
      return `${start}/chat`;
    case 'channel':
      return `${start}/channel${spot.message === null ? '' : `/${spot.message}`}`;
    case 'tab':
      return `${start}/tab/${spot.path}`;
    case 'channel tab':
      return `${start}/channel-tab/${spot.path}`;
  }
}

const onChange = (tell: () => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

export function useAddress(): readonly [Address, (next: Address, how?: 'push' | 'replace') => void] {
  const hash = useSyncExternalStore(onChange, () => window.location.hash);
  const go = useCallback((next: Address, how: 'push' | 'replace' = 'push') => {
    const shown = showAddress(next);
    if (shown === window.location.hash) return;
    if (how === 'push') window.location.hash = shown;
    else {
      window.history.replaceState(null, '', shown);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    }
  }, []);
  return [parseAddress(hash), go];
}
