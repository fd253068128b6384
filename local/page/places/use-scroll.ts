import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the newest message in sight while the reader is at the bottom, and leaves them alone when they are not.
 * With `show`, that element is brought into view instead, once.
 */
export function useScroll(newest: string, show: string | null): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const atBottom = useRef(true);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const element = box.current;
    const inside = element?.firstElementChild;
    if (!element || !inside) return;
    const noted = () => {
      atBottom.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    };
    const follow = () => {
      if (atBottom.current) element.scrollTop = element.scrollHeight;
    };
    const grown = new ResizeObserver(follow);
    grown.observe(inside);
    element.addEventListener('scroll', noted, { passive: true });
    return () => {
      grown.disconnect();
      element.removeEventListener('scroll', noted);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever a message arrives
  useEffect(() => {
    if (show === null || shown.current === show) return;
    const wanted = document.getElementById(show);
    if (!wanted) return;
    shown.current = show;
    atBottom.current = false;
    wanted.scrollIntoView({ block: 'center' });
  }, [show, newest]);
  return box;
}
