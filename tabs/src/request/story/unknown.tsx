import { Text } from '@fluentui/react-components';
import { longDate } from '../../words/dates.ts';
import { By, Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

/** So that the page can point at this part of itself. */
export const unknownId = 'what-we-still-do-not-know';
export const unknownTitle = 'What we still don’t know';

export function Unknown({ detail, now }: StoryProps) {
  const styles = useStoryStyles();
  if (detail.gaps.length === 0) return null;
  return (
    <Section title={unknownTitle} id={unknownId}>
      <ul className={styles.list}>
        {detail.gaps.map((gap) => (
          <li key={gap.at + gap.text}>
            <Text block className={styles.text}>
              {gap.text}
            </Text>
            <By>
              {gap.by.name}, {longDate(gap.at, now)}
            </By>
          </li>
        ))}
      </ul>
    </Section>
  );
}
