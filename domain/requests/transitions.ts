import type { CommandKind } from './commands.ts';
import type { State, StateKind } from './states.ts';

const active = ['raised', 'accepted', 'in check', 'answered', 'paused'] as const;
const withOwner = ['accepted', 'in check', 'answered', 'decided', 'closed', 'paused'] as const;
const decided = ['decided', 'closed'] as const;
const ended = ['declined', 'withdrawn', 'merged'] as const;
/** News may still be owed after a request was reopened, joined or paused. */
const any = [...active, ...decided, ...ended] as const;

/**
 * All moves there are: what may be done in which state, and the state it leads to (the same state when
 * `to` is not given). Whether this person may do it is in permissions.ts.
 */
export const transitions = {
  ask: { from: [], to: 'raised' },
  accept: { from: ['raised'], to: 'accepted' },
  'hand-back': { from: ['accepted'], to: 'raised' },
  reassign: { from: ['accepted'] },
  'promise-date': { from: ['accepted'] },
  'ask-lead': { from: ['accepted'], to: 'paused' },
  reply: { from: ['paused'], to: 'the state it was paused in' },
  pause: { from: ['raised', 'accepted', 'in check', 'answered'], to: 'paused' },
  resume: { from: ['paused'], to: 'the state it was paused in' },
  'add-contributor': { from: withOwner },
  'submit-answer': { from: ['accepted'], to: 'in check, or answered when no check is needed' },
  'pass-check': { from: ['in check'], to: 'answered' },
  'return-answer': { from: ['in check'], to: 'accepted' },
  challenge: { from: ['answered'], to: 'accepted' },
  'record-decision': { from: ['answered'], to: 'decided, or answered when it is too early to say' },
  'confirm-decision': { from: ['answered', ...decided] },
  'add-action': { from: decided },
  'complete-action': { from: decided },
  'tell-in-person': { from: any, to: 'closed, when it was the last to be told' },
  acknowledge: { from: any, to: 'closed, when it was the last to be told' },
  'record-outcome': { from: ['closed'] },
  'look-again': { from: ['answered', 'closed'] },
  decline: { from: ['raised', 'accepted', 'paused'], to: 'declined' },
  withdraw: { from: ['raised', 'accepted', 'in check', 'paused'], to: 'withdrawn' },
  merge: { from: ['raised', 'accepted', 'paused'], to: 'merged' },
  unmerge: { from: ['merged'], to: 'the state it was merged in' },
  reopen: { from: [...decided, 'declined', 'withdrawn'], to: 'answered, or raised when there was no answer' },
  comment: { from: any },
  'ask-advice': { from: active },
  advise: { from: active },
  delegate: { from: [...active, ...decided] },
  'record-delivery': { from: any, to: 'closed, when it was the last to be told' },
  'resume-on-date': { from: ['paused'], to: 'the state it was paused in' },
  'count-not-reached': { from: any, to: 'closed, when it was the last to be settled' },
} as const satisfies Record<CommandKind, { readonly from: readonly StateKind[]; readonly to?: string }>;

const allows = (command: CommandKind, state: StateKind): boolean =>
  (transitions[command].from as readonly StateKind[]).includes(state);

/** What ends a paused request must be allowed in the state under the pause as well: an answer is not withdrawn. */
const endings: readonly CommandKind[] = ['decline', 'withdraw', 'merge'];

/** The command may be done in this state; given only the kind, what lies under a pause is not looked at. */
export function mayFollow(state: State | StateKind, command: CommandKind): boolean {
  if (typeof state === 'string') return allows(command, state);
  if (!allows(command, state.kind)) return false;
  return state.kind !== 'paused' || !endings.includes(command) || allows(command, state.was.kind);
}
