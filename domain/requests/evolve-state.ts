import { personOf } from './commands.ts';
import type { Recorded, RequestEvent } from './events.ts';
import type { Action, Request } from './request.ts';
import type { Accepted, State } from './states.ts';

/** History says something that the transition table never allows. */
function impossible(request: Request, event: RequestEvent): never {
  throw new Error(`R-${request.number} cannot be "${event.kind}" while it is ${request.state.kind}.`);
}

/** The state after an event. Only this file sets a state. */
export function evolveState(request: Request, event: RequestEvent, recorded: Recorded): Request {
  const state = nextState(request, event, recorded);
  return state === request.state ? request : { ...request, state };
}

function nextState(request: Request, event: RequestEvent, { at, actor }: Recorded): State {
  const { state } = request;
  switch (event.kind) {
    case 'accepted':
      return {
        kind: 'accepted',
        owner: personOf(actor),
        acceptedAt: at,
        promised: { date: event.promised, moved: [] },
        returned: null,
      };
    case 'handed-back':
      return { kind: 'raised', since: at, handedBack: { by: personOf(actor), why: event.why, at } };
    case 'reassigned':
      return onOwned(request, event, (owned) => ({ ...owned, owner: event.to }));
    case 'date-moved':
      return onOwned(request, event, (owned) => ({
        ...owned,
        promised: {
          date: event.to,
          moved: [...owned.promised.moved, { from: owned.promised.date, why: event.why, at }],
        },
      }));
    case 'lead-asked':
      return pausedWith(request, event, {
        kind: 'question to the lead',
        question: event.question,
        by: personOf(actor),
        since: at,
      });
    case 'paused':
      return pausedWith(request, event, {
        kind: 'waiting',
        why: event.why,
        on: event.on,
        until: event.until,
        by: personOf(actor),
        since: at,
      });
    case 'lead-replied':
    case 'resumed':
      return state.kind === 'paused' ? state.was : impossible(request, event);
    case 'answer-submitted': {
      if (state.kind !== 'accepted') return impossible(request, event);
      const { returned: _, ...owned } = state;
      return { ...owned, kind: 'in check', answer: event.answer, since: at };
    }
    case 'answer-released': {
      if (state.kind !== 'in check') return impossible(request, event);
      const { since: _, ...rest } = state;
      return {
        ...rest,
        kind: 'answered',
        checkedBy: event.checked ? personOf(actor) : null,
        answeredAt: at,
        decisionExpected: event.decisionExpected,
        tooEarly: null,
      };
    }
    case 'answer-returned':
      return comeBack(request, event, { from: 'check', by: personOf(actor), why: event.why, at });
    case 'challenged':
      return comeBack(request, event, { from: 'challenge', by: personOf(actor), why: event.text, at });
    case 'decision-recorded': {
      if (state.kind !== 'answered') return impossible(request, event);
      if (event.decision.type === 'too early, look again on' && event.decision.lookAgainOn !== null) {
        return { ...state, tooEarly: event.decision, decisionExpected: event.decision.lookAgainOn };
      }
      const { tooEarly: _, decisionExpected: __, ...answered } = state;
      return { ...answered, kind: 'decided', decision: event.decision, actions: [] };
    }
    case 'decision-confirmed': {
      const confirmedBy = personOf(actor);
      if (state.kind === 'answered' && state.tooEarly !== null) {
        return { ...state, tooEarly: { ...state.tooEarly, confirmedBy } };
      }
      if (state.kind !== 'decided' && state.kind !== 'closed') return impossible(request, event);
      return { ...state, decision: { ...state.decision, confirmedBy } };
    }
    case 'action-added': {
      const { kind: _, ...action } = event;
      return onActions(request, event, (actions) => [...actions, { ...action, doneAt: null, doneBy: null }]);
    }
    case 'action-completed':
      return onActions(request, event, (actions) =>
        actions.map((action) =>
          action.id === event.id ? { ...action, doneAt: at, doneBy: personOf(actor) } : action,
        ),
      );
    case 'feedback-owed': {
      // Who joins late has not been told: the loop is open again until they have.
      if (event.about !== 'joined late' || state.kind !== 'closed') return state;
      const { closedAt: _, lookAgainOn, ...closed } = state;
      return { ...closed, kind: 'decided', decision: { ...state.decision, lookAgainOn } };
    }
    case 'loop-closed':
      if (state.kind !== 'decided') return impossible(request, event);
      return { ...state, kind: 'closed', closedAt: at, lookAgainOn: state.decision.lookAgainOn };
    case 'outcome-recorded':
      if (state.kind !== 'closed') return impossible(request, event);
      return { ...state, lookAgainOn: null };
    case 'look-again-set':
      if (state.kind === 'closed') return { ...state, lookAgainOn: event.on };
      if (state.kind !== 'answered' || state.tooEarly === null) return impossible(request, event);
      return { ...state, decisionExpected: event.on, tooEarly: { ...state.tooEarly, lookAgainOn: event.on } };
    case 'declined':
      return {
        kind: 'declined',
        by: personOf(actor),
        at,
        reason: event.reason,
        gap: event.gap,
        signpost: event.signpost,
      };
    case 'withdrawn':
      return { kind: 'withdrawn', by: personOf(actor), at, reason: event.reason };
    case 'merged':
      if (!isMergeable(state)) return impossible(request, event);
      return { kind: 'merged', into: event.into, by: personOf(actor), at, reason: event.reason, was: state };
    case 'unmerged':
      return state.kind === 'merged' ? state.was : impossible(request, event);
    case 'reopened': {
      if ((state.kind === 'decided' || state.kind === 'closed') && event.decisionExpected !== null) {
        const { owner, acceptedAt, promised, answer, checkedBy, answeredAt } = state;
        const { decisionExpected } = event;
        return {
          kind: 'answered',
          owner,
          acceptedAt,
          promised,
          answer,
          checkedBy,
          answeredAt,
          decisionExpected,
          tooEarly: null,
        };
      }
      return { kind: 'raised', since: at, handedBack: null };
    }
    default:
      return state;
  }
}

type Mergeable = Extract<State, { kind: 'raised' | 'accepted' | 'paused' }>;
const isMergeable = (state: State): state is Mergeable =>
  ['raised', 'accepted', 'paused'].includes(state.kind);

/** A pause covers the state it interrupts; the owner's affairs go on underneath it. */
function onOwned(request: Request, event: RequestEvent, change: (owned: Accepted) => Accepted): State {
  const { state } = request;
  if (state.kind === 'accepted') return change(state);
  if (state.kind === 'paused' && state.was.kind === 'accepted') return { ...state, was: change(state.was) };
  return impossible(request, event);
}

function pausedWith(
  request: Request,
  event: RequestEvent,
  pause: Extract<State, { kind: 'paused' }>['pause'],
): State {
  const { state } = request;
  switch (state.kind) {
    case 'raised':
    case 'accepted':
    case 'in check':
    case 'answered':
      return { kind: 'paused', was: state, pause };
    default:
      return impossible(request, event);
  }
}

function comeBack(
  request: Request,
  event: RequestEvent,
  why: Omit<NonNullable<Accepted['returned']>, 'answer'>,
): Accepted {
  const { state } = request;
  if (state.kind !== 'in check' && state.kind !== 'answered') return impossible(request, event);
  const { owner, acceptedAt, promised, answer } = state;
  return { kind: 'accepted', owner, acceptedAt, promised, returned: { ...why, answer } };
}

function onActions(
  request: Request,
  event: RequestEvent,
  change: (actions: readonly Action[]) => readonly Action[],
): State {
  const { state } = request;
  if (state.kind !== 'decided' && state.kind !== 'closed') return impossible(request, event);
  return { ...state, actions: change(state.actions) };
}
