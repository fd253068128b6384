import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { sayType } from '#domain/requests/wording/headings.ts';
import { longDate } from '../../words/dates.ts';
import { capital } from '../../words/plural.ts';
import { sayNoDecision, sayWhose } from '../sentences.ts';
import { ActionList } from './action-list.tsx';
import { By, Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

const useStyles = makeStyles({
  quote: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export function Decided({ detail, now }: StoryProps) {
  const styles = useStyles();
  const story = useStoryStyles();
  const { decision, outcomes } = detail;
  if (decision === null)
    return (
      <Section title="What was decided">
        <Text block className={story.quiet}>
          {sayNoDecision(detail, now)}
        </Text>
      </Section>
    );
  const words = decision.quoted ? `“${decision.text}”` : decision.text;
  return (
    <Section title="What was decided">
      <Text block weight="semibold">
        {capital(sayType(decision.type))}
      </Text>
      <p className={styles.quote}>{words}</p>
      <By>{sayWhose(decision, now)}</By>
      {decision.word && (
        <Text block>
          <strong>To those who did the work:</strong> “{decision.word}”
        </Text>
      )}
      <ActionList detail={detail} now={now} />
      {decision.lookAgainOn && (
        <Text block>To be looked at again on {longDate(decision.lookAgainOn, now)}.</Text>
      )}
      {outcomes.map((outcome) => (
        <div key={outcome.at}>
          <Text block weight="semibold">
            What happened next
          </Text>
          <Text block className={story.text}>
            {outcome.text}
          </Text>
          <By>
            {outcome.by.name}, {longDate(outcome.at, now)}
          </By>
        </div>
      ))}
    </Section>
  );
}
