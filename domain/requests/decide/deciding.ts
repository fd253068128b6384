import type { NewAction } from '../commands.ts';
import type { Draft } from '../draft.ts';
import { isLead } from '../permissions.ts';
import { type Refused, refuse } from '../refusals.ts';
import type { Decision, Request } from '../request.ts';
import { decisionOf } from '../summary.ts';
import { type Deciders, outsideCircle, unknownPerson, wrongDay } from './decider.ts';
import { closeIfAllSettled, contributorsOf, owe } from './feedback.ts';

const tooEarly = 'too early, look again on';

/** What came of the answer, who heard it, and what happened next. */
export const decisionDeciders = {
  'record-decision': {
    alreadySo(command, request, who) {
      const decision = decisionOf(request.state);
      return (
        decision !== null &&
        decision.recordedBy === who.id &&
        decision.type === command.type &&
        decision.text === command.text &&
        decision.lookAgainOn === command.lookAgainOn
      );
    },
    decide(command, draft, who, request) {
      const { number, type, text, word, meeting, actions } = command;
      const isTooEarly = type === tooEarly;
      if (isTooEarly && command.lookAgainOn === null) {
        return refuse(
          'something missing',
          'Say when to look again, so that this loop comes back to you.',
          'lookAgainOn',
        );
      }
      if (isTooEarly && actions.length > 0) {
        return refuse(
          'not now',
          'Actions are agreed with a decision. Leave them out while it is too early to say, or choose what was decided.',
          'actions',
        );
      }
      const wrong =
        wrongDay(command.lookAgainOn, draft, 'lookAgainOn') ??
        (meeting !== null && !draft.context.partnership.forums.has(meeting.forum)
          ? refuse(
              'unknown name',
              'That group is not in this partnership. Choose one from the list.',
              'meeting',
            )
          : null) ??
        wrongAction(actions, draft, request);
      if (wrong) return wrong;
      const decision: Decision = {
        type,
        text,
        word,
        meeting,
        lookAgainOn: command.lookAgainOn,
        recordedBy: who.id,
        recordedAt: draft.context.now,
        confirmedBy: isLead(who, request, draft.today) ? who.id : null,
      };
      draft.record(number, { kind: 'decision-recorded', decision });
      addActions(draft, number, actions);
      owe(draft, number, isTooEarly ? 'too early' : 'decision', who.id, contributorsOf(request));
      return 'done';
    },
  },
  'confirm-decision': {
    alreadySo: (_command, request) => decisionOf(request.state)?.confirmedBy != null,
    decide(command, draft, _who, request) {
      if (decisionOf(request.state) === null) {
        return refuse(
          'not now',
          `Nothing has been recorded on R-${request.number} yet. Record what came of it first.`,
        );
      }
      draft.record(command.number, { kind: 'decision-confirmed' });
      return 'done';
    },
  },
  'add-action': {
    decide(command, draft, _who, request) {
      const wrong = wrongAction([command.action], draft, request);
      if (wrong) return wrong;
      addActions(draft, command.number, [command.action]);
      return 'done';
    },
  },
  'complete-action': {
    alreadySo: (command, { state }) =>
      'actions' in state &&
      state.actions.some((action) => action.id === command.action && action.doneAt !== null),
    decide(command, draft, _who, { state }) {
      if (!('actions' in state) || !state.actions.some((action) => action.id === command.action)) {
        return refuse(
          'not found',
          'That action is not on this request. Look at its list of actions again.',
          'action',
        );
      }
      draft.record(command.number, { kind: 'action-completed', id: command.action });
      return 'done';
    },
  },
  'tell-in-person': {
    alreadySo: (command, request) => isOwed(request, command.person) && !isUntold(request, command.person),
    decide(command, draft, who, request) {
      const { number, person } = command;
      const name = draft.member(person)?.name ?? 'That person';
      if (!isOwed(request, person)) {
        return refuse(
          'not found',
          `${name} is not owed any news of R-${number}. Choose one of the people it lists as not told yet.`,
          'person',
        );
      }
      if (person === who.id) {
        return refuse(
          'own work',
          'You can say that you have seen it yourself: use “Thanks, I’ve seen this”.',
          'person',
        );
      }
      draft.record(number, { kind: 'told-in-person', person });
      draft.settle({ number, person, become: { kind: 'told in person', by: who.id } });
      closeIfAllSettled(draft, number);
      return 'done';
    },
  },
  acknowledge: {
    alreadySo: (_command, request, who) => isOwed(request, who.id) && !isUnseen(request, who.id),
    decide(command, draft, who) {
      draft.record(command.number, { kind: 'acknowledged' });
      draft.settle({ number: command.number, person: who.id, become: { kind: 'acknowledged' } });
      closeIfAllSettled(draft, command.number);
      return 'done';
    },
  },
  'record-outcome': {
    alreadySo: (command, request, who) =>
      request.outcomes.some((outcome) => outcome.by === who.id && outcome.text === command.text),
    decide(command, draft, who, request) {
      const wrong = wrongDay(command.lookAgainOn, draft, 'lookAgainOn');
      if (wrong) return wrong;
      draft.record(command.number, { kind: 'outcome-recorded', text: command.text });
      if (command.lookAgainOn !== null) {
        draft.record(command.number, { kind: 'look-again-set', on: command.lookAgainOn });
      }
      owe(draft, command.number, 'outcome', who.id, contributorsOf(request));
      return 'done';
    },
  },
  'look-again': {
    alreadySo: (command, { state }) =>
      (state.kind === 'closed' && state.lookAgainOn === command.on) ||
      (state.kind === 'answered' && state.tooEarly?.lookAgainOn === command.on),
    decide(command, draft, _who, { state, number }) {
      const wrong = wrongDay(command.on, draft, 'on');
      if (wrong) return wrong;
      if (state.kind === 'answered' && state.tooEarly === null) {
        return refuse(
          'not now',
          `Record on R-${number} that it is too early to say, and when to look again.`,
        );
      }
      draft.record(command.number, { kind: 'look-again-set', on: command.on });
      return 'done';
    },
  },
} satisfies Partial<Deciders>;

const tellingsOf = (request: Request, person: string) =>
  request.rounds.flatMap((round) => round.people.filter((telling) => telling.person === person));
const isOwed = (request: Request, person: string) => tellingsOf(request, person).length > 0;
const isUntold = (request: Request, person: string) =>
  tellingsOf(request, person).some(({ result }) => result.kind !== 'told');
const isUnseen = (request: Request, person: string) =>
  tellingsOf(request, person).some((telling) => telling.acknowledgedAt === null);

function wrongAction(actions: readonly NewAction[], draft: Draft, request: Request): Refused | null {
  const wrongs = actions.map(
    (action) =>
      unknownPerson(action.assignee, draft, 'actions') ??
      outsideCircle(action.assignee, request, draft, 'actions') ??
      wrongDay(action.due, draft, 'actions'),
  );
  return wrongs.find((wrong) => wrong !== null) ?? null;
}

function addActions(draft: Draft, number: Request['number'], actions: readonly NewAction[]): void {
  for (const action of actions) {
    const { state } = draft.request(number);
    const id = 'actions' in state ? state.actions.length + 1 : 1;
    draft.record(number, { kind: 'action-added', id, ...action });
  }
}
