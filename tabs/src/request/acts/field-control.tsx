import { Checkbox, Field as FluentField, Input, Textarea } from '@fluentui/react-components';
import { fullDate } from '../../words/dates.ts';
import type { Entry, Field, Value } from './act.ts';
import { ManyChoices, OneChoice } from './choice-controls.tsx';
import { MeetingSelect, OptionSelect, PersonSelect } from './select-controls.tsx';
import { SeveralControl } from './several-control.tsx';

export interface ControlProps<F extends Field = Field> {
  readonly field: F;
  readonly value: Value | undefined;
  readonly faults: ReadonlyMap<string, string>;
  /** The field's name, within its group when it has one. */
  readonly path: string;
  readonly onChange: (value: Value) => void;
}

const asText = (value: Value | undefined) => (typeof value === 'string' ? value : '');
const asList = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as string[]) : [];
const asEntries = (value: Value | undefined): readonly Entry[] =>
  Array.isArray(value) ? (value as Entry[]) : [];

/** One field of any kind, with its hint, and its fault where it belongs. */
export function FieldControl(props: ControlProps) {
  const { field, value, faults, path, onChange } = props;
  const fault = faults.get(path);
  const around = {
    label: { children: field.label, weight: 'semibold' as const },
    hint: field.hint || null,
    validationMessage: fault ?? null,
    validationState: fault ? ('error' as const) : ('none' as const),
  };
  switch (field.kind) {
    case 'text': {
      const text = asText(value);
      const shared = { value: text, placeholder: field.placeholder };
      const near = text.length > field.max * 0.8 || (field.soft !== undefined && text.length > field.soft);
      const hint = near ? sayLength(text.length, field) : around.hint;
      return (
        <FluentField {...around} hint={hint}>
          {field.lines ? (
            <Textarea
              {...shared}
              resize="vertical"
              rows={field.lines}
              onChange={(_, data) => onChange(data.value)}
            />
          ) : (
            <Input {...shared} onChange={(_, data) => onChange(data.value)} />
          )}
        </FluentField>
      );
    }
    case 'date': {
      const day = asText(value);
      return (
        <FluentField {...around} hint={day === '' ? around.hint : fullDate(day)}>
          <Input
            type="date"
            value={day}
            style={{ maxWidth: 200 }}
            onChange={(_, data) => onChange(data.value)}
          />
        </FluentField>
      );
    }
    case 'tick':
      return (
        <Checkbox
          label={field.label}
          checked={value === true}
          style={{ marginInlineStart: -8 }}
          onChange={(_, data) => onChange(data.checked === true)}
        />
      );
    case 'one':
      return <OneChoice around={around} field={field} value={asText(value)} onChange={onChange} />;
    case 'some':
      return <ManyChoices field={field} value={asList(value)} onChange={onChange} />;
    case 'pick':
      return (
        <FluentField {...around} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <OptionSelect none={field.none} options={field.options} value={asText(value)} onChange={onChange} />
        </FluentField>
      );
    case 'person':
      return <PersonSelect around={around} field={field} value={asText(value)} onChange={onChange} />;
    case 'meeting':
      return (
        <MeetingSelect around={around} held={field.held === true} value={asText(value)} onChange={onChange} />
      );
    case 'several':
      return (
        <SeveralControl
          field={field}
          value={asEntries(value)}
          faults={faults}
          path={path}
          onChange={onChange}
        />
      );
    default:
      return field satisfies never;
  }
}

function sayLength(length: number, { max, soft }: { max: number; soft?: number }): string {
  if (length > max) return `${length - max} over the limit of ${max} characters.`;
  if (soft !== undefined && length > soft && length <= max * 0.8)
    return 'This is long for a row of the log. The rest can go into Background.';
  return `${max - length} characters left.`;
}
