import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bars: { display: 'inline-flex', gap: '2px' },
  bar: {
    width: '16px',
    height: '6px',
    borderRadius: '3px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  done: {
    backgroundColor: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandForeground2}`,
    forcedColorAdjust: 'none',
  },
});

const names = ['asked', 'answered', 'decided', 'told'] as const;

/** Asked, answered, decided, told: four bars, and one sentence for those who don't see them. */
export function LoopBars({ loop }: { loop: { readonly steps: readonly boolean[]; readonly label: string } }) {
  const styles = useStyles();
  return (
    <span role="img" aria-label={loop.label} title={loop.label} className={styles.bars}>
      {names.map((name, index) => (
        <span key={name} className={mergeClasses(styles.bar, loop.steps[index] && styles.done)} />
      ))}
    </span>
  );
}
