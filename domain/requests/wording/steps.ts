import type { Instant, LocalDate } from '../../time.ts';
import type { Request } from '../request.ts';
import { summarise } from '../summary.ts';

/** The four steps people see, whatever states lie beneath. */
export const stepNames = ['Asked', 'Answered', 'Decided', 'Told'] as const;

export interface Step {
  readonly name: (typeof stepNames)[number];
  /** Null: not yet. */
  readonly at: Instant | null;
  /** The day it is promised or expected, while it is not yet. */
  readonly by: LocalDate | null;
}

/** Empty for what ended another way (could not be answered, withdrawn, joined): no step is missing there. */
export function stepsOf(request: Request): readonly Step[] {
  const { state } = request;
  if (state.kind === 'declined' || state.kind === 'withdrawn' || state.kind === 'merged') return [];
  const summary = summarise(request);
  const decided = summary.stateBelow === 'decided' || summary.stateBelow === 'closed';
  const answeredYet = summary.answeredAt !== null;
  return [
    { name: 'Asked', at: request.raisedAt, by: null },
    { name: 'Answered', at: summary.answeredAt, by: answeredYet ? null : summary.promised },
    {
      name: 'Decided',
      at: decided ? summary.decidedAt : null,
      by: decided ? null : summary.decisionExpected,
    },
    { name: 'Told', at: state.kind === 'closed' ? state.closedAt : null, by: null },
  ];
}
