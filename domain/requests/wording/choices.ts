import type { DecisionType } from '../vocabulary.ts';

/** What a lead is asked on a phone; the exact type can be given in the tab. */
export const choices = ['did something', 'confirmed', 'no action', 'another question', 'too early'] as const;
export type Choice = (typeof choices)[number];

/**
 * "We decided or did something" is kept as a new action: the least claim among the six types it may stand
 * for, under the same heading as all of them.
 */
const meaning: Readonly<Record<Choice, { readonly label: string; readonly type: DecisionType }>> = {
  'did something': { label: 'We decided or did something', type: 'new action' },
  confirmed: { label: 'It confirmed what we were doing', type: 'confirmed' },
  'no action': { label: 'No action, because…', type: 'noted, no action because' },
  'another question': { label: 'It raised another question', type: 'further question' },
  'too early': { label: 'Too early to say', type: 'too early, look again on' },
};

export const choiceLabel = (choice: Choice): string => meaning[choice].label;
export const choiceType = (choice: Choice): DecisionType => meaning[choice].type;

/** To somebody who records from the minutes what the lead decided. */
export const sayConfirms = (lead: string): string =>
  `${lead} will be asked to confirm it. Until then nobody reads it as theirs.`;
