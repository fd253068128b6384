import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RequestDetail } from '#api/contract/reads.ts';
import { longDate } from '../../words/dates.ts';
import { useActs } from '../acts/use-acts.tsx';
import { sayNobodyTold } from '../sentences.ts';
import { Section, useStoryStyles } from './section.tsx';
import type { StoryProps } from './story.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', alignItems: 'start' },
  words: { flexGrow: 1, minWidth: 0 },
  act: { flexShrink: 0, whiteSpace: 'nowrap' },
  warning: { color: tokens.colorStatusWarningForeground2 },
});

/** Name, part, how, seen: a message that was only tried is not told. */
export function ToldList({ detail, now }: StoryProps) {
  const styles = useStyles();
  const story = useStoryStyles();
  const { may, start } = useActs();
  if (detail.told.length === 0)
    return (
      <Section title="Who has been told">
        <Text block className={story.quiet}>
          {sayNobodyTold(detail)}
        </Text>
      </Section>
    );
  return (
    <Section title="Who has been told">
      <ul className={story.list}>
        {detail.told.map((one) => (
          <li key={one.person.id} className={styles.row}>
            <Avatar
              aria-hidden
              size={24}
              color="colorful"
              name={one.person.name}
              idForColor={one.person.id}
            />
            <span className={styles.words}>
              <Text block>
                <strong>{one.person.name}</strong>
                {one.part && ` · ${one.part}`}
              </Text>
              <Text
                block
                size={200}
                className={one.settled === 'told' || one.settled === 'telling' ? story.small : styles.warning}
              >
                {one.sentence}
                {saySeen(one, now)}
              </Text>
            </span>
            {one.settled !== 'told' && may('tell-in-person') && (
              <Button
                size="small"
                className={styles.act}
                onClick={() => start('tell-in-person', { person: one.person.id })}
              >
                Told in person
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const saySeen = ({ settled, inPerson, seenAt }: RequestDetail['told'][number], now: Date) => {
  if (settled !== 'told') return '';
  if (seenAt) return ` · seen ${longDate(seenAt, now)}`;
  return inPerson ? '' : ' · not seen yet';
};
