import type { ProblemReason } from './problems.ts';

/** Why something was not done, before it becomes an answer. */
export interface Refusal {
  readonly reason: ProblemReason;
  readonly detail: string;
  readonly field: string;
}
