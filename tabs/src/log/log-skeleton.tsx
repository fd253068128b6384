import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { Layout } from './layout.ts';
import { useRowStyles } from './row-styles.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: '8px',
    alignContent: 'center',
    height: '125px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
const lines = ['62%', '48%', '70%', '55%', '66%', '40%', '58%', '64%', '50%', '60%'] as const;

/** The log's own rows, grey: nothing moves when the real ones come. */
export function LogSkeleton({ layout }: { layout: Layout }) {
  const styles = useRowStyles();
  const own = useStyles();
  return (
    <Skeleton aria-label="Loading the log">
      {lines.map((width) =>
        layout === 'narrow' ? (
          <div key={width} className={own.item}>
            <SkeletonItem size={12} style={{ width: '20%' }} />
            <SkeletonItem size={16} />
            <SkeletonItem size={16} style={{ width }} />
          </div>
        ) : (
          <div
            key={width}
            className={mergeClasses(
              styles.header,
              styles[layout],
              layout === 'wide' ? styles.wideRow : styles.middleRow,
            )}
          >
            {layout === 'wide' && <SkeletonItem size={16} style={{ width: 32, marginInline: 8 }} />}
            <div className={styles.cell}>
              <SkeletonItem size={16} style={{ width }} />
            </div>
            <div className={styles.cell}>
              <SkeletonItem size={16} style={{ width: '70%' }} />
            </div>
          </div>
        ),
      )}
    </Skeleton>
  );
}
