import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RequestDetail } from '#api/contract/reads.ts';
import { sayType } from '#domain/requests/wording/headings.ts';
import { longDate } from '../../words/dates.ts';
import { capital, firstName } from '../../words/plural.ts';
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

/** The lead's words only when typed or confirmed by the lead; else who wrote them down. */
export function sayWhose(decision: NonNullable<RequestDetail['decision']>, now: Date): string {
  const { recordedBy, confirmedBy, meeting, quoted } = decision;
  const at = meeting ? `, for the ${meeting.forum.name}` : '';
  const on = longDate(meeting?.date ?? decision.recordedAt, now);
  if (!quoted || confirmedBy === null)
    return `Recorded by ${recordedBy.name} from the minutes${at}, ${on}. Not confirmed by the lead yet.`;
  const by = recordedBy.id === confirmedBy.id ? '' : ` Recorded by ${recordedBy.name}.`;
  return `${confirmedBy.name}, ${confirmedBy.title}${at}, ${on}.${by}`;
}

/** `No decision yet. Tom has waited 7 working days.` The number is the server's: it knows the holidays. */
export function sayNoDecision(detail: RequestDetail, now: Date): string {
  if (detail.answer === null || !detail.answer.released)
    return 'Nothing to decide before there is an answer.';
  const who = firstName(detail.answer.by.name);
  const days = /\b\d+ working days?\b/.exec(detail.standing.detail)?.[0];
  const waited = days ? `has waited ${days}` : `answered on ${longDate(detail.answer.at, now)}`;
  return `No decision yet. ${who} ${waited}.`;
}
