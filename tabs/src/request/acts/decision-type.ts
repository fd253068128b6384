import type { DecisionType } from '#domain/requests/vocabulary.ts';
import type { Choice } from '#domain/requests/wording/choices.ts';
import { choiceType } from '#domain/requests/wording/choices.ts';
import type { Values } from './act.ts';

/** Where one of the five choices stands for several types (product.md, "decision"). */
export const exactTypes: Record<'did something' | 'no action', readonly DecisionType[]> = {
  'did something': [
    'changed a decision',
    'new action',
    'resource or commission',
    'targeted prevention or education',
    'disruption',
    'recording or definition change',
    'escalated',
  ],
  'no action': ['noted, no action because', 'not used because'],
};

/** What a choice means until its type is given more exactly: the same as on the card. */
export const nearestTypes: Values = Object.fromEntries(
  (['did something', 'no action'] as const).map((choice) => [`type of ${choice}`, choiceType(choice)]),
);

/** The exact type chosen; the choice's own where it has only one. */
export function typeIn(values: Values): DecisionType {
  const choice = values.choice as Choice;
  const exact = values[`type of ${choice}`];
  return typeof exact === 'string' && exact !== '' ? (exact as DecisionType) : choiceType(choice);
}
