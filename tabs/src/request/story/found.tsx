import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RequestDetail } from '#api/contract/reads.ts';
import { longDate } from '../../words/dates.ts';
import { sayNoAnswer } from '../sentences.ts';
import { By, Fact, Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gap: '16px 32px',
    // Beside one another where both have room to be read, else one under the other.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    marginBottom: '4px',
  },
  headline: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  limits: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingInlineStart: '16px' },
});

/** The finding, and beside it, as easy to read, what it does not tell us. */
export function Found({ detail, now }: StoryProps) {
  const styles = useStyles();
  const story = useStoryStyles();
  const { answer, returned } = detail;
  if (answer === null)
    return (
      <Section title="What we found">
        <Text block className={story.quiet}>
          {sayNoAnswer(detail, now)}
        </Text>
      </Section>
    );
  const facts = [
    ['Detail:', answer.detail],
    ['Further questions:', answer.furtherQuestions],
    ['Other explanations:', answer.otherExplanations],
  ] as const;
  return (
    <Section title={answer.released ? 'What we found' : 'What we found, being checked'}>
      {returned && (
        <Text block>
          <strong>{returned.from === 'check' ? 'Returned' : 'Challenged'}</strong> by {returned.by.name}:{' '}
          {returned.why}
        </Text>
      )}
      <div className={styles.beside}>
        <p className={styles.headline}>{answer.headline}</p>
        <div className={styles.limits}>
          <Text block weight="semibold">
            What this does not tell us
          </Text>
          <Text block className={story.text}>
            {answer.doesNotTell}
          </Text>
        </div>
      </div>
      <Fact label="How it was counted:">{answer.counting}</Fact>
      {answer.confidence && <Fact label="Confidence:">{answer.confidence}</Fact>}
      {facts.map(([label, text]) =>
        text === null ? null : (
          <Fact key={label} label={label}>
            {text}
          </Fact>
        ),
      )}
      {answer.link && (
        <Text block>
          <Link inline href={answer.link} target="_blank" rel="noreferrer">
            Open the figures
          </Link>
        </Text>
      )}
      <By>
        {answer.by.name}, {longDate(answer.at, now)}. {sayCheck(answer)}
      </By>
    </Section>
  );
}

const sayCheck = (answer: NonNullable<RequestDetail['answer']>) => {
  if (!answer.released) return 'Not with the lead before a second person has checked it.';
  return answer.checkedBy ? `Checked by ${answer.checkedBy.name}.` : 'Not checked by a second person.';
};
