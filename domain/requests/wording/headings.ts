import type { DecisionType } from '../vocabulary.ts';

export interface Heading {
  readonly heading: string;
  /** A second, smaller line where the first alone would leave the reader guessing. */
  readonly under: string | null;
}

const changed: Heading = { heading: 'This is what your analysis changed', under: null };
const came: Heading = { heading: 'This is what came of your analysis', under: null };

/** A heading must be true: "changed" stands only over what did change (product.md, "decision"). */
const forContributors: Readonly<Record<DecisionType, Heading>> = {
  'changed a decision': changed,
  'new action': changed,
  'resource or commission': changed,
  'targeted prevention or education': changed,
  disruption: changed,
  'recording or definition change': changed,
  escalated: came,
  confirmed: { heading: 'This is what your analysis confirmed', under: null },
  'further question': { heading: 'This is what your analysis made us ask', under: null },
  'noted, no action because': { ...came, under: 'No action, and this is why' },
  'not used because': { heading: 'Your analysis was not used, and this is why', under: null },
  'too early, look again on': {
    heading: 'It is too early to say what your analysis changed',
    under: null,
  },
};

export const headingFor = (type: DecisionType): Heading => forContributors[type];

/** For those who asked or follow and did none of the work: "your analysis" would not be theirs. */
export function headingForAsker(type: DecisionType): Heading {
  if (type === 'too early, look again on') {
    return { heading: 'It is too early to say what came of your question', under: null };
  }
  const under =
    type === 'noted, no action because' || type === 'not used because' ? 'No action, and this is why' : null;
  return { heading: 'This is what came of your question', under };
}

/** The type inside a sentence, without the "because" or "on" that leads into what follows it in a form. */
export const sayType = (type: DecisionType): string =>
  type === 'too early, look again on' ? 'too early to say' : type.replace(/,? because$/, '');
