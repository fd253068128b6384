import { makeStyles, tokens } from '@fluentui/react-components';
import type { RequestDetail } from '#api/contract/reads.ts';
import { Rail } from './rail.tsx';
import { sayRail } from './sentences.ts';

const useStyles = makeStyles({
  fold: {
    marginTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    padding: '10px 4px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  open: { padding: '8px 4px 16px' },
});

/** Where there is no room beside the story: the rail in one line, opened at a press. */
export function FoldedRail({ detail }: { detail: RequestDetail }) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.line}>{sayRail(detail)}</summary>
      <div className={styles.open}>
        <Rail detail={detail} />
      </div>
    </details>
  );
}
