import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePeople } from '../shell/session.ts';

const useStyles = makeStyles({
  note: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

// Also when the store is down: the two numbers that never change are written here.
const fallback = { danger: 'Immediate danger: 999', crime: 'A crime: 101', concern: '' };

/** Patterns belong here, a child's details never; and where to go with a worry about one. */
export function WorriedAboutAChild() {
  const styles = useStyles();
  const { danger, crime, concern } = usePeople().data?.worriedAboutAChild ?? fallback;
  return (
    <div className={styles.note}>
      <Text block size={200}>
        <strong>Ask about patterns, never about one child:</strong> no names, dates of birth or addresses.
      </Text>
      <Text block size={200}>
        Worried about a child? {[danger, crime, concern].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
