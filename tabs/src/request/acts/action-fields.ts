import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import type { Field, Values } from './act.ts';
import { textIn, textOrNull, ticked } from './values.ts';

export const acting: readonly Field[] = [
  {
    kind: 'text',
    name: 'what',
    label: 'What is to be done',
    need: 'Say what is to be done.',
    max: limits.sentence,
  },
  { kind: 'person', name: 'assignee', label: 'By whom', none: 'Not agreed yet' },
  { kind: 'date', name: 'due', label: 'By when' },
  { kind: 'tick', name: 'partnershipWide', label: 'Several agencies do this together' },
];
export const actionBody = (entry: Values) =>
  ({
    what: textIn(entry, 'what'),
    assignee: textOrNull(entry, 'assignee'),
    due: textOrNull(entry, 'due'),
    partnershipWide: ticked(entry, 'partnershipWide'),
  }) satisfies CommandBody<'add-action'>;
