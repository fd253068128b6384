import { Text } from '@fluentui/react-components';
import { longDate } from '../../words/dates.ts';
import { By, Fact, Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

export function Why({ detail, now }: StoryProps) {
  const styles = useStoryStyles();
  const { informs, audience, background, meeting, raisedBy, neededBy } = detail;
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
      {meeting && (
        <Fact label="For">
          the {meeting.forum.name}
          {meeting.date && ` on ${longDate(meeting.date, now)}`}
          {audience && `; ${audience}`}
        </Fact>
      )}
      {!meeting && audience && <Fact label="For">{audience}</Fact>}
      {background && <Fact label="Background:">{background}</Fact>}
      <By>
        {raisedBy.name}, {raisedBy.title}, {longDate(detail.raisedAt, now)}
        {neededBy && `; needed by ${longDate(neededBy, now)}`}
      </By>
    </Section>
  );
}
