import { Button, Text } from '@fluentui/react-components';
import { longDate, timeOf } from '../../words/dates.ts';
import { capital } from '../../words/plural.ts';
import { useActs } from '../acts/use-acts.tsx';
import { By, Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

export function Comments({ detail, now }: StoryProps) {
  const styles = useStoryStyles();
  const { may, start } = useActs();
  return (
    <Section
      title="Comments"
      act={
        may('comment') && (
          <Button size="small" onClick={() => start('comment')}>
            Add a comment or practice insight
          </Button>
        )
      }
    >
      {detail.comments.length === 0 ? (
        <Text block className={styles.quiet}>
          Nobody has commented. What you see in practice counts here too.
        </Text>
      ) : (
        <ul className={styles.list}>
          {detail.comments.map(({ id, kind, text, by, at }) => (
            <li key={id}>
              <Text block className={styles.text}>
                {kind !== 'comment' && <strong>{capital(kind)}: </strong>}
                {text}
              </Text>
              <By>
                {by.name}, {by.title}, {longDate(at, now)}, {timeOf(at)}
              </By>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
