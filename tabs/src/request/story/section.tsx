import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

export const useStoryStyles = makeStyles({
  section: { marginTop: '32px' },
  heading: { margin: '0 0 8px', color: tokens.colorNeutralForeground1 },
  body: { display: 'grid', gap: '8px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  small: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: 'pre-line' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '12px' },
});

/** One part of the story, with its heading. */
export function Section(props: { title: string; children: ReactNode; act?: ReactNode; id?: string }) {
  const { title, children, act } = props;
  const styles = useStoryStyles();
  const own = useId();
  const id = props.id ?? own;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Text as="h2" id={id} size={400} weight="semibold" block className={styles.heading}>
        {title}
      </Text>
      <div className={styles.body}>
        {children}
        {act && <div>{act}</div>}
      </div>
    </section>
  );
}

/** `**Label** text`, for the smaller facts of a section. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStoryStyles();
  return (
    <Text block className={styles.text}>
      <strong>{label}</strong> {children}
    </Text>
  );
}

/** `Tom Ashby, 16 November`, under what they wrote. */
export function By({ children }: { children: ReactNode }) {
  const styles = useStoryStyles();
  return (
    <Text block size={200} className={styles.small}>
      {children}
    </Text>
  );
}
