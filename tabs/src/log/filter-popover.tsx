import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
} from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { lenses } from '#domain/requests/vocabulary.ts';
import { usePeople } from '../shell/session.ts';
import { capital } from '../words/plural.ts';
import { type Filters, turnNames } from './log-address.ts';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '12px', width: 'min(480px, calc(100vw - 64px))' },
  fields: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' },
  foot: { display: 'flex', justifyContent: 'space-between' },
});

const states = [
  'raised',
  'accepted',
  'in check',
  'answered',
  'decided',
  'paused',
  'closed',
  'declined',
  'withdrawn',
  'merged',
] as const;
/** On screen: merged is "joined", declined "could not be answered" (product.md). */
const stateNames: Record<(typeof states)[number], string> = {
  raised: 'Asked, nobody has it',
  accepted: 'With an analyst',
  'in check': 'Being checked',
  answered: 'Waiting for a decision',
  decided: 'Telling people',
  paused: 'Paused',
  closed: 'Loop closed',
  declined: 'Could not be answered',
  withdrawn: 'Withdrawn',
  merged: 'Joined to another',
};

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly trigger: JSX.Element;
}
type Option = readonly [value: string, name: string];

/** Each choice acts at once, behind the popover; the chips say what is on. */
export default function FilterPopover({ filters, onChange, trigger }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(true);
  const { data } = usePeople();
  const people = data?.people ?? [];
  const named = (all: readonly { id: string; name: string }[] | undefined): readonly Option[] =>
    (all ?? []).map(({ id, name }) => [id, name]);
  const fields: readonly (readonly [keyof Filters, string, readonly Option[]])[] = [
    ['state', 'State', states.map((state) => [state, stateNames[state]])],
    ['turn', 'Whose turn', Object.entries(turnNames)],
    ['agency', 'Agency', named(data?.agencies)],
    ['forum', 'Group', named(data?.forums)],
    ['lens', 'Lens', lenses.map((lens) => [lens, capital(lens)])],
    ['owner', 'Analyst', named(people.filter(({ roles }) => roles.includes('analyst')))],
    ['lead', 'Lead', named(people.filter(({ roles }) => roles.includes('strategic lead')))],
  ];
  const set = (name: keyof Filters, value: string) => {
    const { [name]: _, ...others } = filters;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <Popover open={open} onOpenChange={(_, next) => setOpen(next.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>{trigger}</PopoverTrigger>
      <PopoverSurface aria-label="Filter">
        <div className={styles.panel}>
          <div className={styles.fields}>
            {fields.map(([name, label, options]) => (
              <Field key={name} label={label}>
                <Select value={filters[name] ?? ''} onChange={(_, { value }) => set(name, value)}>
                  <option value="">Any</option>
                  {options.map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
          <Checkbox
            label="Only what is late"
            checked={filters.overdue === 'true'}
            onChange={(_, { checked }) => set('overdue', checked === true ? 'true' : '')}
          />
          <div className={styles.foot}>
            <Button appearance="subtle" onClick={() => onChange({})}>
              Clear filters
            </Button>
            <Button onClick={() => setOpen(false)}>Done</Button>
          </div>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
