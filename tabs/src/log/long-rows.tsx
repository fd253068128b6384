import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowHeight } from './layout.ts';
import { type Props, Rows } from './log-rows.tsx';

/** A view of many pages: the rows in sight and a few around; the others keep their room. */
export default function LongRows(props: Props) {
  const { log, total, layout } = props;
  const body = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight[layout],
    overscan: 8,
    scrollMargin: top,
  });
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other heights.
  useEffect(() => virtual.measure(), [layout]);
  const items = virtual.getVirtualItems();
  const [first] = items;
  const last = items.at(-1);
  useEffect(() => {
    if (first && last) log.see(first.index, last.index);
  });
  const visible = {
    items: items.map(({ index }) => index),
    before: first ? first.start - top : 0,
    after: last ? virtual.getTotalSize() - (last.end - top) : 0,
    ref: (element: HTMLElement | null) => {
      body.current = element;
    },
    measure: virtual.measureElement,
  };
  return <Rows {...props} visible={visible} />;
}
