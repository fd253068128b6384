import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { People } from '#api/contract/reads.ts';
import { capital } from '../words/plural.ts';
import { type Filters, filterNames, turnNames } from './log-address.ts';

const useStyles = makeStyles({
  chip: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
    maxWidth: '100%',
  },
});

const labels: Record<keyof Filters, string> = {
  state: 'State',
  turn: 'Turn',
  agency: 'Agency',
  forum: 'Group',
  lens: 'Lens',
  owner: 'Analyst',
  lead: 'Lead',
  overdue: 'Late',
};

interface Props {
  readonly filters: Filters;
  readonly people: People | undefined;
  readonly onRemove: (name: keyof Filters) => void;
}

/** One chip a filter; pressing it takes the filter off. */
export function Chips({ filters, people, onRemove }: Props) {
  const styles = useStyles();
  return filterNames.map((name) => {
    const value = filters[name];
    if (value === undefined) return null;
    const says = name === 'overdue' ? 'Late' : `${labels[name]}: ${nameOf(name, value, people)}`;
    return (
      <Button
        key={name}
        className={styles.chip}
        appearance="subtle"
        icon={<Dismiss16Regular />}
        iconPosition="after"
        aria-label={`${says}. Remove this filter`}
        onClick={() => onRemove(name)}
      >
        {says}
      </Button>
    );
  });
}

function nameOf(name: keyof Filters, value: string, people: People | undefined): string {
  const among = (all: readonly { id: string; name: string }[] | undefined) =>
    all?.find(({ id }) => id === value)?.name ?? value;
  if (name === 'agency') return among(people?.agencies);
  if (name === 'forum') return among(people?.forums);
  if (name === 'owner' || name === 'lead') return among(people?.people);
  if (name === 'turn') return turnNames[value as keyof typeof turnNames];
  return capital(value).replaceAll(',', ', ');
}
