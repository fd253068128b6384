import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { RequestRow } from '#api/contract/reads.ts';
import type { Layout } from './layout.ts';
import { NarrowItem, TableRow } from './log-row.tsx';
import { useKeptFocus } from './place.ts';
import { middleColumns } from './row-middle.tsx';
import { useRowStyles } from './row-styles.ts';
import { wideColumns } from './row-wide.tsx';
import type { Log } from './use-log.ts';

export interface Props {
  readonly log: Log;
  readonly total: number;
  readonly layout: Layout;
  readonly q: string;
}

/** All rows of a view that has not more than one page, so that the browser's own search finds them. */
export function LogRows(props: Props) {
  const items = Array.from({ length: props.total }, (_, index) => index);
  return <Rows {...props} visible={{ items, before: 0, after: 0 }} />;
}

/** Which rows to draw, and how much room to leave for those that are not. */
export interface Visible {
  readonly items: readonly number[];
  readonly before: number;
  readonly after: number;
  readonly ref?: (element: HTMLElement | null) => void;
  readonly measure?: (element: HTMLElement | null) => void;
}

export function Rows({ log, total, layout, q, visible }: Props & { visible: Visible }) {
  const styles = useRowStyles();
  const [now] = useState(() => new Date());
  const rows = visible.items.map((index) => [index, log.rowAt(index)] as const);
  const focus = useKeptFocus(rows.map(([, row]) => row?.number ?? '').join());
  const body = rows.map(([index, row]) => {
    const key = row?.number ?? `at ${index}`;
    const shared = { row, q, now, index, measure: visible.measure };
    return layout === 'narrow' ? (
      <NarrowItem key={key} {...shared} />
    ) : (
      <TableRow key={key} {...shared} layout={layout} />
    );
  });
  const style = { paddingTop: visible.before, paddingBottom: visible.after };
  const events = {
    onKeyDown: moveByArrows,
    onFocusCapture: (event: { target: EventTarget }) => {
      const number = event.target instanceof HTMLElement ? event.target.dataset.number : undefined;
      if (number) focus.onFocus(number);
    },
    onBlurCapture: focus.onBlur,
  };
  if (layout === 'narrow')
    return (
      <ul ref={visible.ref} aria-label="Requests" className={styles.list} style={style} {...events}>
        {body}
      </ul>
    );
  const columns: readonly string[] = layout === 'wide' ? wideColumns : middleColumns;
  return (
    <table aria-label="Requests" aria-rowcount={total + 1} className={styles.table}>
      <thead className={styles.head}>
        <tr aria-rowindex={1} className={mergeClasses(styles.header, styles[layout])}>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={visible.ref} className={styles.table} style={style} {...events}>
        {body}
      </tbody>
    </table>
  );
}

export interface RowProps {
  readonly row: RequestRow | null;
  readonly q: string;
  readonly now: Date;
  readonly index: number;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** Up and down go from question to question; Tab goes on working. */
function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-number]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
