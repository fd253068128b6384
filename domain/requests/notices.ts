import type { PersonId, RequestNumber } from '../ids.ts';
import type { Context } from './draft.ts';
import type { Recorded } from './events.ts';
import type { NewNotice, NoticeKind } from './notice.ts';
import type { FeedbackRound, Request } from './request.ts';
import { ownedPart } from './summary.ts';

const cardFor: Record<FeedbackRound['about'], NoticeKind> = {
  decision: 'feedback',
  'too early': 'feedback',
  'joined late': 'feedback',
  outcome: 'what happened next',
  declined: 'declined',
};

/**
 * Who hears of what has just happened, and by which card: one debt a person, a request and a kind. Nobody
 * is told what they did themselves. The thread's card follows every change people can see there.
 */
export function noticesFor(
  events: readonly Recorded[],
  requests: readonly Request[],
  context: Context,
): readonly NewNotice[] {
  const byNumber = new Map(requests.map((request) => [request.number, request]));
  const toPeople = events.flatMap((recorded) => {
    const request = byNumber.get(recorded.number);
    return request === undefined ? [] : hears(recorded, request);
  });
  const actor = context.actor.kind === 'person' ? context.actor.person : null;
  const toThreads = requests.flatMap((request): NewNotice[] =>
    request.asked.thread === null || request.asked.restrictedTo !== null
      ? []
      : [
          {
            number: request.number,
            kind: 'request card',
            to: { kind: 'thread', thread: request.asked.thread },
            round: null,
          },
        ],
  );
  return [...toThreads, ...once(toPeople).flatMap((owed) => (owed.person === actor ? [] : [notice(owed)]))];
}

interface Owed {
  readonly number: RequestNumber;
  readonly kind: NoticeKind;
  readonly person: PersonId;
  readonly round: number | null;
}

const notice = ({ number, kind, person, round }: Owed): NewNotice => ({
  number,
  kind,
  to: { kind: 'person', person },
  round,
});

const once = (owed: readonly Owed[]): readonly Owed[] => [
  ...new Map(owed.map((one) => [`${one.number} ${one.kind} ${one.person}`, one])).values(),
];

/** One line for each event that somebody is told of by a message of its own. */
function hears({ event, number }: Recorded, request: Request): readonly Owed[] {
  const owe = (
    kind: NoticeKind,
    people: readonly (PersonId | null | undefined)[],
    round: number | null = null,
  ) => people.flatMap((person): Owed[] => (person == null ? [] : [{ number, kind, person, round }]));
  const owner = ownedPart(request.state)?.owner;
  const askers = [...new Set([request.raisedBy, request.lead])];
  const deciders = [request.lead, request.delegate?.person];
  const followers = request.followers.map((follower) => follower.person);
  switch (event.kind) {
    case 'accepted':
    case 'handed-back':
      // The card in the thread shows it; who asked without a thread would otherwise never know.
      return owe(
        event.kind === 'accepted' ? 'taken on' : 'handed back',
        request.asked.thread === null ? askers : [],
      );
    case 'reassigned':
      return owe('with you now', [event.to]);
    case 'date-moved':
      return owe('new date promised', askers);
    case 'lead-asked':
      return owe('question to the lead', deciders);
    case 'lead-replied':
      return owe('lead replied', [owner]);
    case 'paused':
      return owe('waiting on you', [event.on]);
    case 'resumed':
      return owe('clock restarted', [owner]);
    case 'answer-released':
      return owe('answer ready', [...deciders, request.raisedBy]);
    case 'answer-returned':
      return owe('answer returned', [owner]);
    case 'challenged':
      return owe('challenged', [owner]);
    case 'decision-recorded':
      return [
        ...owe('confirm decision', event.decision.confirmedBy === null ? [request.lead] : []),
        ...owe('what came of it', othersThan(request, [request.raisedBy, ...followers])),
      ];
    case 'action-added':
      return owe('action for you', [event.assignee]);
    case 'feedback-owed':
      return owe(cardFor[event.about], event.people, event.round);
    case 'withdrawn':
      return owe('withdrawn', [owner, ...followers, ...request.contributors.map((one) => one.person)]);
    case 'merged':
      return owe('joined', [request.raisedBy, ...request.contributors.map((one) => one.person)]);
    case 'reopened':
      return owe('reopened', [owner, ...askers]);
    case 'advice-asked':
      return owe('advice asked', [event.of]);
    case 'advised':
      return owe('advice given', [owner]);
    case 'delegated':
      return owe('acting for the lead', [event.delegate.person]);
    case 'asked':
    case 'contributor-added':
    case 'answer-submitted':
    case 'decision-confirmed':
    case 'action-completed':
    case 'delivery-recorded':
    case 'told-in-person':
    case 'loop-closed':
    case 'acknowledged':
    case 'outcome-recorded':
    case 'look-again-set':
    case 'declined':
    case 'follower-joined':
    case 'unmerged':
    case 'follower-left':
    case 'commented':
      return [];
    default:
      return event satisfies never;
  }
}

/** Contributors get the feedback card and the lead the confirmation; nobody gets two cards for one thing. */
function othersThan(request: Request, people: readonly PersonId[]): readonly PersonId[] {
  const contributors = new Set(request.contributors.map((one) => one.person));
  return people.filter((person) => !contributors.has(person) && person !== request.lead);
}
