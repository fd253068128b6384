import { Link, Text } from '@fluentui/react-components';
import { longDate } from '../../words/dates.ts';
import { InAppLink } from '../../words/in-app-link.tsx';
import { By, Fact, Section } from './section.tsx';
import type { StoryProps } from './story.tsx';
import { unknownId, unknownTitle } from './unknown.tsx';

const titles = {
  declined: 'Why it could not be answered',
  withdrawn: 'Why it was withdrawn',
  merged: 'Why it was joined to another',
} as const;

/** The endings besides a decision, with what became of the question. */
export function Ended({ detail, now }: StoryProps) {
  const { ended } = detail;
  if (ended === null) return null;
  return (
    <Section title={titles[ended.kind]}>
      <Text block size={400}>
        “{ended.reason}”
      </Text>
      <By>
        {ended.by.name}, {ended.by.title}, {longDate(ended.at, now)}
      </By>
      {ended.gap && (
        <Fact label="The question is not lost:">
          it is kept under{' '}
          <Link inline href={`#${unknownId}`}>
            {unknownTitle}
          </Link>
          , with {detail.raisedBy.name}’s name.
        </Fact>
      )}
      {ended.signpost && <Fact label="Where to turn:">{ended.signpost}</Fact>}
      {ended.into && (
        <Text block>
          Goes on in <InAppLink to={`/requests/${ended.into}`}>{ended.into}</InAppLink>; what comes of it is
          told to both.
        </Text>
      )}
    </Section>
  );
}
