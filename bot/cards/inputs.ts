import type { Element } from './kit.ts';

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly max: number;
  readonly lines?: 'one' | 'several';
}

/** Text over the limit stays to be shortened, but a pasted book must not make the card too big to send. */
const kept = (value: string, max: number): string => value.slice(0, 2 * max);

/** Fields belong in one-to-one cards and dialogs only: in a channel what is typed is lost. */
export const textField = ({ id, label, value, placeholder, max, lines = 'several' }: TextField): Element => ({
  type: 'Input.Text',
  id,
  label,
  maxLength: max,
  isMultiline: lines === 'several',
  ...(placeholder === undefined ? {} : { placeholder }),
  ...(value === '' ? {} : { value: kept(value, max) }),
});

export interface Option {
  readonly title: string;
  readonly value: string;
}

/** Radio buttons, or boxes to tick when `several`: `expanded`, because drop-downs misbehave on phones. */
export const optionsField = (
  id: string,
  label: string,
  options: readonly Option[],
  value: string,
  several = false,
): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'expanded',
  isMultiSelect: several,
  wrap: true,
  choices: options,
  ...(value === '' ? {} : { value }),
});

/** A drop-down: only for short lists, and never first in a card (phones spring it open). */
export const dropDown = (
  id: string,
  label: string,
  options: readonly Option[],
  value: string,
  placeholder = 'Choose one',
): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'compact',
  choices: options,
  placeholder,
  ...(value === '' ? {} : { value }),
});

/** Without an earliest day: a client keeps an earlier one back, and the card would then call the field empty. */
export const dateField = (id: string, label: string, value: string): Element => ({
  type: 'Input.Date',
  id,
  label,
  ...(value === '' ? {} : { value }),
});
