import type { Summary } from '../summary.ts';

export type Steps = readonly [asked: boolean, answered: boolean, decided: boolean, told: boolean];

export interface Loop {
  readonly steps: Steps;
  /** What the four bars say, for those who do not see them. */
  readonly label: string;
}

/** Asked, answered, decided, told: how far round the loop a request has come. */
export function loopOf(summary: Summary): Loop {
  const { stateBelow, untold } = summary;
  switch (stateBelow) {
    case 'answered':
      return {
        steps: [true, true, false, false],
        label:
          summary.decisionType === 'too early, look again on'
            ? 'Asked, answered; too early to say what came of it'
            : 'Asked, answered; not yet decided',
      };
    case 'decided':
      return {
        steps: [true, true, true, false],
        label: 'Asked, answered, decided; not everyone is told yet',
      };
    case 'closed':
      return untold.length === 0
        ? { steps: [true, true, true, true], label: 'Asked, answered, decided, told' }
        : {
            steps: [true, true, true, true],
            label: 'Asked, answered, decided; closed with someone not reached',
          };
    case 'declined':
      return {
        steps: [true, false, false, untold.length === 0],
        label: `Asked; could not be answered${untold.length === 0 ? ', and told so' : '; not told yet'}`,
      };
    case 'withdrawn':
      return { steps: [true, false, false, false], label: 'Asked; withdrawn' };
    default:
      return { steps: [true, false, false, false], label: 'Asked; not yet answered' };
  }
}
