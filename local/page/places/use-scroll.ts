import { type RefObject, useEffect, useRef } from 'react';

export interface Scrolled {
  /** The newest message of all. */
  readonly newest: string;
  /** The newest message of the reader; null when they have written nothing. */
  readonly sent: string | null;
  /** An element to bring into view, once, instead of the newest message. */
  readonly show: string | null;
}

/** So near to the end counts as being there, in CSS pixels. */
const near = 80;

/**
 * Keeps the newest message in sight while the reader is at the bottom, and leaves them alone when they are not.
 * What they send is always brought into sight.
 */
export function useScroll({ newest, sent, show }: Scrolled): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const atBottom = useRef(true);
  const shown = useRef<string | null>(null);
  const lastSent = useRef(sent);
  useEffect(() => {
    const element = box.current;
    const inside = element?.firstElementChild;
    if (!element || !inside) return;
    const here = () => ({ top: element.scrollTop, height: element.scrollHeight, room: element.clientHeight });
    let before = here();
    const noted = () => {
      const now = here();
      if (now.height - now.top - now.room < near) atBottom.current = true;
      // An event may come late, when a card has grown under it: only a person moves up while nothing else does.
      else if (now.top < before.top && now.height === before.height && now.room === before.room)
        atBottom.current = false;
      before = now;
    };
    const follow = () => {
      if (atBottom.current) element.scrollTop = element.scrollHeight;
      before = here();
    };
    const grown = new ResizeObserver(follow);
    grown.observe(inside);
    // The place where one writes grows as well, and takes its room from here.
    grown.observe(element);
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
  useEffect(() => {
    if (sent === lastSent.current) return;
    lastSent.current = sent;
    const element = box.current;
    const own = sent === null ? null : document.getElementById(`message-${sent}`);
    const last = element?.firstElementChild?.lastElementChild;
    // A reply stands in its thread, which may be far up.
    if (own && last && !last.contains(own)) {
      atBottom.current = false;
      own.scrollIntoView({ block: 'nearest' });
    } else if (element) {
      atBottom.current = true;
      element.scrollTop = element.scrollHeight;
    }
  }, [sent]);
  return box;
}

/** The newest message that this person wrote. */
export const lastOf = (
  messages: readonly { readonly id: string; readonly writer: string | null }[],
  me: string,
): string | null => messages.findLast(({ writer }) => writer === me)?.id ?? null;
