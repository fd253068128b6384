import { Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useSession } from './session.ts';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '24px 16px',
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

/** Who and where you are, when that is a choice: not in Teams with one partnership. */
export default function Foot() {
  const styles = useStyles();
  const { me, partnership, partnerships, choosePartnership, leave } = useSession();
  return (
    <footer className={styles.foot}>
      {leave && (
        <Text size={200}>
          You are {me.name}, {partnership.name}.{' '}
          <Link as="button" inline className={styles.link} onClick={leave}>
            Be somebody else
          </Link>
        </Text>
      )}
      {partnerships.length > 1 && (
        <Select
          size="small"
          aria-label="Partnership"
          value={partnership.id}
          onChange={(_, { value }) => choosePartnership(value)}
        >
          {partnerships.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </footer>
  );
}
