import type { Instant } from '../../time.ts';
import type { Request } from '../request.ts';
import { summarise } from '../summary.ts';

/** The four steps people see, whatever states lie beneath. */
export const stepNames = ['Asked', 'Answered', 'Decided', 'Told'] as const;

export interface Step {
  readonly name: (typeof stepNames)[number];
  /** Null: not yet. */
  readonly at: Instant | null;
}

/** Empty for what ended another way (could not be answered, withdrawn, joined): no step is missing there. */
export function stepsOf(request: Request): readonly Step[] {
  const { state } = request;
  if (state.kind === 'declined' || state.kind === 'withdrawn' || state.kind === 'merged') return [];
  const summary = summarise(request);
  const decided = summary.stateBelow === 'decided' || summary.stateBelow === 'closed';
  return [
    { name: 'Asked', at: request.raisedAt },
    { name: 'Answered', at: summary.answeredAt },
    { name: 'Decided', at: decided ? summary.decidedAt : null },
    { name: 'Told', at: state.kind === 'closed' ? state.closedAt : null },
  ];
}
