import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RequestRow } from '#api/contract/reads.ts';
import { Marked } from './marked.tsx';
import { StandingIcon } from './standing-icon.tsx';

const useStyles = makeStyles({
  standing: { display: 'flex', gap: '6px', minWidth: 0 },
  words: { minWidth: 0, display: 'block' },
  line: { ...typographyStyles.body1, display: 'block', overflowWrap: 'anywhere' },
  cut: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  warning: { color: tokens.colorStatusWarningForeground2 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

interface Props {
  readonly standing: RequestRow['standing'];
  readonly q: string;
  /** In place of the standing's own second line. */
  readonly second?: ReactNode;
  readonly under?: ReactNode;
  /** Each on one line, as rows of a fixed height need. */
  readonly oneLine?: boolean;
}

export function Standing({ standing, q, second = standing.detail, under, oneLine = false }: Props) {
  const styles = useStyles();
  const cut = oneLine && styles.cut;
  return (
    <span className={styles.standing}>
      <StandingIcon standing={standing} />
      <span className={styles.words}>
        <span
          className={mergeClasses(styles.line, cut, standing.tone === 'warning' && styles.warning)}
          title={oneLine ? standing.title : undefined}
        >
          <Marked text={standing.title} q={q} />
        </span>
        <span className={mergeClasses(styles.detail, cut)} title={oneLine ? standing.detail : undefined}>
          {second}
        </span>
        {under}
      </span>
    </span>
  );
}
