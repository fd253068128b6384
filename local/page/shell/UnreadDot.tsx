import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dot: {
    flex: 'none',
    width: '10px',
    height: '10px',
    borderRadius: '50%',
    backgroundColor: tokens.colorStatusDangerBackground3,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    boxSizing: 'content-box',
  },
  corner: { position: 'absolute', top: '0', left: '30px' },
});

/** Always beside words that say the same. */
export function UnreadDot({ corner = false }: { readonly corner?: boolean }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.dot, corner && styles.corner)} />;
}
