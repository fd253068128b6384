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

interface ManyProps extends Omit<OneProps, 'field' | 'value'> {
  readonly field: Extract<Field, { kind: 'some' }>;
  readonly value: readonly string[];
}

/** Any number of a few. */
export function ManyChoices({ around, field, value, onChange }: ManyProps) {
  const styles = useStyles();
  const toggle = (one: string, on: boolean) =>
    onChange(on ? [...value, one] : value.filter((other) => other !== one));
  return (
    <FluentField {...around} hint={null}>
      {(given) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a second, hidden legend beside the label.
        <div role="group" className={styles.group} id={given.id} aria-labelledby={given['aria-labelledby']}>
          {around.hint && <Caption1 className={styles.hint}>{field.hint}</Caption1>}
          {field.options.map((option) => (
            <Checkbox
              key={option.value}
              label={option.label}
              checked={value.includes(option.value)}
              onChange={(_, data) => toggle(option.value, data.checked === true)}
            />
          ))}
        </div>
      )}
    </FluentField>
  );
}
