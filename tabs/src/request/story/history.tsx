import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longDate, timeOf } from '../../words/dates.ts';
import { Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

const shownAtFirst = 5;
const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '8px' },
  event: {
    display: 'grid',
    gridTemplateColumns: '128px minmax(0, 1fr)',
    gap: '0 12px',
    alignItems: 'baseline',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  when: { color: tokens.colorNeutralForeground3 },
});

/** The last five first; the whole story when asked for. */
export function History({ detail, now }: StoryProps) {
  const styles = useStyles();
  const story = useStoryStyles();
  const [all, setAll] = useState(false);
  const newest = detail.history.toReversed();
  const shown = all ? newest : newest.slice(0, shownAtFirst);
  return (
    <Section
      title="History"
      act={
        newest.length > shownAtFirst && (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show the last five' : `Show all ${newest.length}`}
          </Button>
        )
      }
    >
      <ol className={styles.list} reversed>
        {shown.map(({ version, at, sentence, words }) => (
          <li key={version} className={styles.event}>
            <Text size={200} className={styles.when}>
              <time dateTime={at}>
                {longDate(at, now)}, {timeOf(at)}
              </time>
            </Text>
            <span>
              <Text block>{sentence}</Text>
              {words && (
                <Text block className={story.text}>
                  “{words}”
                </Text>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
