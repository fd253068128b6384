import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { RowProps } from './log-rows.tsx';
import { RowMiddle } from './row-middle.tsx';
import { RowNarrow } from './row-narrow.tsx';
import { useRowStyles } from './row-styles.ts';
import { RowWide } from './row-wide.tsx';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A row of the table. One whose page is still on its way keeps its place. */
export const TableRow = memo(function TableRow({
  layout,
  ...props
}: RowProps & { layout: 'wide' | 'middle' }) {
  const styles = useRowStyles();
  const { row, q, now, index } = props;
  const Row = layout === 'wide' ? RowWide : RowMiddle;
  const height = layout === 'wide' ? styles.wideRow : styles.middleRow;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      className={mergeClasses(styles.row, styles[layout], height)}
    >
      {row ? <Row row={row} q={q} now={now} /> : <WaitingCell />}
    </tr>
  );
});

export const NarrowItem = memo(function NarrowItem({ row, q, now, index, measure }: RowProps) {
  const styles = useStyles();
  return (
    <li ref={measure} data-index={index} className={styles.item}>
      {row ? <RowNarrow row={row} q={q} now={now} /> : <Waiting />}
    </li>
  );
});

function WaitingCell() {
  return (
    <td style={{ gridColumn: '1 / -1', paddingInline: 8 }}>
      <Waiting />
    </td>
  );
}

function Waiting() {
  return (
    <Skeleton aria-label="Loading this row">
      <SkeletonItem size={16} style={{ width: '60%' }} />
    </Skeleton>
  );
}
