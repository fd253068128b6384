import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { pageSize } from './use-log.ts';

/**
 * Which rows to draw. Up to one page: all of them, so that the browser's own search finds them.
 * @param see told the first and last row in sight
 */
export function useVisible(total: number, estimate: number, see: (from: number, to: number) => void) {
  const ref = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const setRef = (element: HTMLElement | null) => {
    ref.current = element;
  };
  const long = total > pageSize;
  const virtual = useWindowVirtualizer({
    count: total,
    enabled: long,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: top,
  });
  useLayoutEffect(() => {
    if (long && ref.current) setTop(ref.current.getBoundingClientRect().top + window.scrollY);
  }, [long]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other heights.
  useEffect(() => virtual.measure(), [estimate]);
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  useEffect(() => {
    if (first && last) see(first.index, last.index);
  });
  if (!long || !first || !last)
    return {
      ref: setRef,
      items: Array.from({ length: Math.min(total, pageSize) }, (_, index) => index),
      before: 0,
      after: 0,
      measure: undefined,
    };
  return {
    ref: setRef,
    items: items.map(({ index }) => index),
    before: first.start - top,
    after: virtual.getTotalSize() - (last.end - top),
    measure: virtual.measureElement,
  };
}
