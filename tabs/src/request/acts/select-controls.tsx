import { Field as FluentField, makeStyles, Select } from '@fluentui/react-components';
import { usePeople } from '../../shell/session.ts';
import { longDate, todayAt } from '../../words/dates.ts';
import type { Field, Option, Value } from './act.ts';
import type { Around } from './choice-controls.tsx';

const useStyles = makeStyles({
  // As narrow as its place: by itself a list is as wide as its longest line.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface Props {
  readonly value: string;
  readonly onChange: (value: Value) => void;
}

/** The browser's own list: it is the phone's own too, and found by typing. */
export function OptionSelect(props: Props & { none: string; options: readonly Option[] }) {
  const styles = useStyles();
  const { none, options, value, onChange, ...given } = props;
  return (
    <Select {...given} className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

/** People of the partnership, by agency. */
export function PersonSelect(props: Props & { around: Around; field: Extract<Field, { kind: 'person' }> }) {
  const { around, field, value, onChange } = props;
  const styles = useStyles();
  const { data } = usePeople();
  const wanted = (data?.people ?? []).filter(field.among ?? (() => true));
  return (
    <FluentField {...around} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        <option value="">{data ? (field.none ?? 'Choose a person') : 'Looking up the people…'}</option>
        {(data?.agencies ?? []).map((agency) => {
          const people = wanted.filter(({ agencyId }) => agencyId === agency.id);
          if (people.length === 0) return null;
          return (
            <optgroup key={agency.id} label={agency.name}>
              {people.map(({ id, name, title }) => (
                <option key={id} value={id}>
                  {name}, {title}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
    </FluentField>
  );
}

/** A group on one of its dates, kept as `forum|date`. */
export function MeetingSelect({ around, held, value, onChange }: Props & { around: Around; held: boolean }) {
  const styles = useStyles();
  const { data } = usePeople();
  const today = todayAt(new Date());
  const forums = data?.forums ?? [];
  const [forum = '', date = ''] = value.split('|');
  const listed = forums.some(({ id, meetings }) => id === forum && (date === '' || meetings.includes(date)));
  return (
    <FluentField {...around} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        <option value="">Not known yet</option>
        {value !== '' && !listed && (
          <option value={value}>
            {sayMeeting(forums.find(({ id }) => id === forum)?.name ?? forum, date)}
          </option>
        )}
        {forums.map(({ id, name, meetings }) => (
          <optgroup key={id} label={name}>
            {meetings
              .filter((day) => !held || day <= today)
              .map((day) => (
                <option key={day} value={`${id}|${day}`}>
                  {sayMeeting(name, day)}
                </option>
              ))}
            <option value={`${id}|`}>{name}, date not known yet</option>
          </optgroup>
        ))}
      </Select>
    </FluentField>
  );
}

const sayMeeting = (name: string, date: string) =>
  date === '' ? `${name}, date not known yet` : `${name}, ${longDate(date, new Date())}`;
