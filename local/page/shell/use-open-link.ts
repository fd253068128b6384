import { useCallback } from 'react';
import type { Spot } from '../address.ts';
import { readLink } from '../links.ts';

/** Own links open inside the page, others in a new window that cannot reach back; the rest stays shut. */
export function useOpenLink(onGo: (spot: Spot) => void): (url: string) => void {
  return useCallback(
    (url: string) => {
      const target = readLink(url, new URL(window.location.href));
      if (target.kind === 'inside') onGo(target.spot);
      if (target.kind === 'outside') window.open(target.url, '_blank', 'noopener,noreferrer');
    },
    [onGo],
  );
}
