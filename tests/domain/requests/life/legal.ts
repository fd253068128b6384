import type { CommandKind } from '#domain/requests/commands.ts';
import type { Request } from '#domain/requests/request.ts';
import type { State, StateKind } from '#domain/requests/states.ts';

const owned = ['owner', 'acceptedAt', 'promised'];
const withAnswer = [...owned, 'answer', 'checkedBy', 'answeredAt'];

/** Each state's fields, no more and no fewer. */
const fields: Record<StateKind, readonly string[]> = {
  raised: ['handedBack', 'since'],
  accepted: [...owned, 'returned'],
  'in check': [...owned, 'answer', 'since'],
  answered: [...withAnswer, 'decisionExpected', 'tooEarly'],
  decided: [...withAnswer, 'decision', 'actions'],
  closed: [...withAnswer, 'decision', 'actions', 'closedAt', 'lookAgainOn'],
  paused: ['was', 'pause'],
  declined: ['by', 'at', 'reason', 'gap', 'signpost'],
  withdrawn: ['by', 'at', 'reason'],
  merged: ['into', 'by', 'at', 'reason', 'was'],
};

/** What is wrong with a state's shape, down through what a pause or a joining covers. */
export function faultsOfState(state: State): readonly string[] {
  const expected = [...fields[state.kind], 'kind'].sort().join(' ');
  const found = Object.keys(state).sort().join(' ');
  const faults = expected === found ? [] : [`${state.kind} has ${found} instead of ${expected}`];
  return 'was' in state ? [...faults, ...faultsOfState(state.was)] : faults;
}

/** What is wrong with the times the clocks stood still: at most the last is open, and only while paused. */
export function faultsOfPauses({ pauses, state }: Request): readonly string[] {
  const open = pauses.flatMap((pause, index) => (pause.to === null ? [index] : []));
  const paused = state.kind === 'paused';
  return [
    ...(open.some((index) => index < pauses.length - 1) ? ['a pause before the last is open'] : []),
    ...(open.length > 0 && !paused ? [`a pause is open while ${state.kind}`] : []),
    ...(open.length === 0 && paused ? ['paused, but the clocks run'] : []),
    ...(pauses.some((pause) => pause.to !== null && pause.to < pause.from) ? ['a pause ends early'] : []),
  ];
}

const same = 'the same';
const settled: readonly (StateKind | typeof same)[] = [same, 'closed'];
const working: readonly StateKind[] = ['raised', 'accepted', 'in check', 'answered'];

/** Where each command may lead, written a second time: the table in transitions.ts is prose here. */
export const leadsTo: Record<CommandKind, readonly (StateKind | typeof same)[]> = {
  ask: ['raised'],
  accept: ['accepted'],
  'hand-back': ['raised'],
  reassign: [same],
  'promise-date': [same],
  'ask-lead': ['paused'],
  reply: working,
  pause: ['paused'],
  resume: working,
  'add-contributor': [same, 'decided'],
  'submit-answer': ['in check', 'answered'],
  'pass-check': ['answered'],
  'return-answer': ['accepted'],
  challenge: ['accepted'],
  'record-decision': ['answered', 'decided', 'closed'],
  'confirm-decision': [same],
  'add-action': [same],
  'complete-action': [same],
  'tell-in-person': settled,
  acknowledge: settled,
  'record-outcome': [same],
  'look-again': [same],
  decline: ['declined'],
  withdraw: ['withdrawn'],
  merge: ['merged'],
  unmerge: [...working, 'paused'],
  reopen: ['answered', 'raised'],
  comment: [same],
  'ask-advice': [same],
  advise: [same],
  delegate: [same],
  'record-delivery': settled,
  'resume-on-date': working,
  'count-not-reached': settled,
};

export const isWhereItLeads = (command: CommandKind, before: StateKind, after: StateKind): boolean =>
  leadsTo[command].includes(after) || (before === after && leadsTo[command].includes(same));
