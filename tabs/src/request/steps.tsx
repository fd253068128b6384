import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestDetail } from '#api/contract/reads.ts';
import { noteFor } from './step-notes.ts';

const useStyles = makeStyles({
  steps: {
    listStyle: 'none',
    margin: '16px 0 0',
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: '4px',
  },
  // As the bars of the log: filled or outlined, so that they differ where every colour is the same.
  step: {
    paddingInlineEnd: '4px',
    minWidth: 0,
    '::before': {
      content: '""',
      display: 'block',
      height: '6px',
      marginBottom: '6px',
      borderRadius: '3px',
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
  done: {
    '::before': {
      backgroundColor: tokens.colorBrandForeground2,
      border: `1px solid ${tokens.colorBrandForeground2}`,
      forcedColorAdjust: 'none',
    },
  },
  name: {
    ...typographyStyles.body1,
    display: 'block',
    overflowWrap: 'anywhere',
    // Four words side by side on the narrowest phone.
    '@media (max-width: 359px)': { fontSize: tokens.fontSizeBase200 },
  },
  doneName: { fontWeight: tokens.fontWeightSemibold },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Asked, answered, decided, told, each with its day. What ended another way has no steps to miss. */
export function Steps({ detail }: { detail: RequestDetail }) {
  const styles = useStyles();
  const [now] = useState(() => new Date());
  if (detail.steps.length === 0) return null;
  return (
    <ol className={styles.steps} aria-label="Steps">
      {detail.steps.map(({ name, at }) => (
        <li key={name} className={mergeClasses(styles.step, at !== null && styles.done)}>
          <span className={mergeClasses(styles.name, at !== null && styles.doneName)}>{name}</span>
          <span className={styles.note}>{noteFor(name, detail, now) ?? (at === null ? 'not yet' : '')}</span>
        </li>
      ))}
    </ol>
  );
}
