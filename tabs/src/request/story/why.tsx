import { Text } from '@fluentui/react-components';
import { longDate } from '../../words/dates.ts';
import { sayForWhom } from '../sentences.ts';
import { By, Fact, Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

export function Why({ detail, now }: StoryProps) {
  const styles = useStoryStyles();
  const { informs, background, raisedBy, neededBy } = detail;
  const forWhom = sayForWhom(detail, now);
  return (
    <Section title="Why it was asked">
      {informs ? (
        <Text block className={styles.text}>
          {informs}
        </Text>
      ) : (
        <Text block className={styles.quiet}>
          {raisedBy.name} has not said yet which decision it informs.
        </Text>
      )}
      {forWhom && <Fact label="For">{forWhom}</Fact>}
      {background && <Fact label="Background:">{background}</Fact>}
      <By>
        {raisedBy.name}, {raisedBy.title}, {longDate(detail.raisedAt, now)}
        {neededBy && `; needed by ${longDate(neededBy, now)}`}
      </By>
    </Section>
  );
}
