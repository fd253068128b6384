import { Button, Text } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { InAppLink } from '../../words/in-app-link.tsx';
import { Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

export function LedTo({ detail }: StoryProps) {
  const styles = useStoryStyles();
  const [, navigate] = useLocation();
  const answered = detail.answer?.released ?? detail.ended !== null;
  if (detail.followUps.length === 0 && !answered) return null;
  return (
    <Section
      title="Questions it led to"
      act={
        <Button size="small" onClick={() => navigate(`/ask?followUpOf=${detail.number}`)}>
          {detail.ended?.kind === 'declined' ? 'Ask it another way' : 'Ask a follow-up'}
        </Button>
      }
    >
      {detail.followUps.length === 0 ? (
        <Text block className={styles.quiet}>
          None yet.
        </Text>
      ) : (
        <ul className={styles.list}>
          {detail.followUps.map(({ number, question }) => (
            <li key={number}>
              <Text block>
                {number} <InAppLink to={`/requests/${number}`}>{question}</InAppLink>
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
