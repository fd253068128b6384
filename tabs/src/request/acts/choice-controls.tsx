import {
  Caption1,
  Checkbox,
  type FieldProps,
  Field as FluentField,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { Field, Value } from './act.ts';

export type Around = Pick<FieldProps, 'label' | 'hint' | 'validationMessage' | 'validationState'>;

const useStyles = makeStyles({
  legend: { padding: '0 8px', marginBottom: '2px', fontWeight: tokens.fontWeightSemibold },
  hint: { marginInlineStart: '8px', color: tokens.colorNeutralForeground3 },
  group: { margin: '0 0 0 -8px', padding: 0, border: 'none', display: 'grid', minWidth: 0 },
});

interface OneProps {
  readonly around: Around;
  readonly field: Extract<Field, { kind: 'one' }>;
  readonly value: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few: all in sight. */
export function OneChoice({ around, field, value, onChange }: OneProps) {
  const styles = useStyles();
  return (
    <FluentField {...around} data-fault={around.validationState === 'error'}>
      <RadioGroup className={styles.group} value={value} onChange={(_, data) => onChange(data.value)}>
        {field.options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </FluentField>
  );
}

interface ManyProps extends Omit<OneProps, 'around' | 'field' | 'value'> {
  readonly field: Extract<Field, { kind: 'some' }>;
  readonly value: readonly string[];
}

/** Any number of a few. Not inside Fluent's Field, which would give every box its own name and id. */
export function ManyChoices({ field, value, onChange }: ManyProps) {
  const styles = useStyles();
  const toggle = (one: string, on: boolean) =>
    onChange(on ? [...value, one] : value.filter((other) => other !== one));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint && <Caption1 className={styles.hint}>{field.hint}</Caption1>}
      {field.options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          checked={value.includes(option.value)}
          onChange={(_, data) => toggle(option.value, data.checked === true)}
        />
      ))}
    </fieldset>
  );
}
