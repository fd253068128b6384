import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';

const useStyles = makeStyles({ page: { padding: '16px', display: 'grid', gap: '16px', maxWidth: '720px' } });

export function PageSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Loading the request" className={styles.page}>
      <SkeletonItem size={12} style={{ width: '30%' }} />
      <SkeletonItem size={28} />
      <SkeletonItem size={64} />
      <SkeletonItem size={16} style={{ width: '80%' }} />
      <SkeletonItem size={16} style={{ width: '60%' }} />
    </Skeleton>
  );
}
