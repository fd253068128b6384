import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ViewPerson } from '../server.ts';
import { UnreadDot } from './UnreadDot.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    padding: '7px 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover *': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { backgroundColor: tokens.colorNeutralBackground3 },
  words: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function PersonRow(props: {
  readonly person: ViewPerson;
  readonly here: boolean;
  readonly onBe: (id: string) => void;
}) {
  const { person, here, onBe } = props;
  const styles = useStyles();
  const news =
    person.unread === 0 ? null : person.unread === 1 ? '1 new message' : `${person.unread} new messages`;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, here && styles.here)}
      aria-current={here ? 'true' : undefined}
      onClick={() => onBe(person.id)}
    >
      <Avatar name={person.name} size={36} color="colorful" aria-hidden />
      <span className={styles.words}>
        <Text weight="semibold">
          {person.name}
          {person.guest ? ' (Guest)' : ''}
        </Text>
        <Text size={200}>{person.title}</Text>
        <Text size={200} className={styles.quiet}>
          {person.agency}
        </Text>
        {news && !here ? (
          <Text size={200} weight="semibold">
            {news}
          </Text>
        ) : null}
      </span>
      {here ? <CheckmarkRegular fontSize={20} /> : news ? <UnreadDot /> : null}
    </button>
  );
}
