import { useLayoutEffect, useRef } from 'react';
import { useSession } from '../shell/session.ts';

const addressNow = () => `${window.location.pathname}${window.location.search}`;
const linkOf = (number: string) => document.querySelector<HTMLElement>(`[data-number="${number}"]`);

/** Notes where the log is left, for coming back. */
export function useLeave(): (number: string) => void {
  const { place } = useSession();
  return (number) => {
    place.current = { address: addressNow(), scroll: window.scrollY, number };
  };
}

/** Coming back lands on the row that was opened, with the focus on it. Waits until there are rows. */
export function useReturn(ready: boolean): void {
  const { place } = useSession();
  const done = useRef(false);
  useLayoutEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const left = place.current;
    place.current = null;
    if (left === null || left.address !== addressNow()) return;
    window.scrollTo({ top: left.scroll, behavior: 'instant' });
    linkOf(left.number)?.focus({ preventScroll: true });
  }, [ready, place]);
}

/** Rows move when others act; a row that is moved in the page loses the focus, so it is given back. */
export function useKeptFocus(order: string): { onFocus: (number: string) => void; onBlur: () => void } {
  const focused = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the order of rows has changed.
  useLayoutEffect(() => {
    const number = focused.current;
    if (number !== null && document.activeElement === document.body)
      linkOf(number)?.focus({ preventScroll: true });
  }, [order]);
  return {
    onFocus: (number) => {
      focused.current = number;
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}
