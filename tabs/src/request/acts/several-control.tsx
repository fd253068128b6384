import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Entry, Field, Value } from './act.ts';
import { FieldControl } from './field-control.tsx';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
  legend: { padding: 0, marginBottom: '2px' },
  hint: { color: tokens.colorNeutralForeground3 },
  entry: {
    margin: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '8px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  add: { justifySelf: 'start' },
});

interface Props {
  readonly field: Extract<Field, { kind: 'several' }>;
  readonly value: readonly Entry[];
  readonly faults: ReadonlyMap<string, string>;
  readonly path: string;
  readonly onChange: (value: Value) => void;
}

/** Any number of the same few fields, such as contributors or actions. */
export function SeveralControl({ field, value, faults, path, onChange }: Props) {
  const styles = useStyles();
  const setAt = (index: number, name: string, next: Value) =>
    onChange(
      value.map((entry, at) => (at === index ? { ...entry, [name]: next as string | boolean } : entry)),
    );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Text weight="semibold">{field.label}</Text>
      </legend>
      {field.hint && (
        <Text size={200} className={styles.hint}>
          {field.hint}
        </Text>
      )}
      {value.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name, and are only added at the end.
        <fieldset key={index} aria-label={`${field.one} ${index + 1}`} className={styles.entry}>
          <div className={styles.top}>
            <Text weight="semibold" size={200}>
              {field.one} {index + 1}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={`Take ${field.one.toLowerCase()} ${index + 1} off`}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
          {field.fields.map((inner) => (
            <FieldControl
              key={inner.name}
              field={inner}
              value={entry[inner.name]}
              faults={faults}
              path={`${path}.${index}.${inner.name}`}
              onChange={(next) => setAt(index, inner.name, next)}
            />
          ))}
        </fieldset>
      ))}
      <Button
        className={styles.add}
        appearance="subtle"
        icon={<Add20Regular />}
        onClick={() => onChange([...value, {}])}
      >
        {field.add}
      </Button>
    </fieldset>
  );
}
