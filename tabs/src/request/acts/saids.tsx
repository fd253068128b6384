import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Said } from './act.ts';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gap: '6px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** What has to be in sight while one writes. */
export function Saids({ lines }: { lines: readonly Said[] }) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {lines.map(({ label, text }) => (
        <Text key={label} className={styles.line}>
          <strong>{label}</strong> {text}
        </Text>
      ))}
    </div>
  );
}
