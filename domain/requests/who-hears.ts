import type { PersonId, RequestNumber } from '../ids.ts';
import { dateOf, type Instant } from '../time.ts';
import type { Recorded } from './events.ts';
import type { NoticeKind } from './notice.ts';
import type { FeedbackRound, Request } from './request.ts';
import { decisionOf, ownedPart } from './summary.ts';
import { isActing } from './turn.ts';

export interface Owed {
  readonly number: RequestNumber;
  readonly kind: NoticeKind;
  readonly person: PersonId;
  readonly round: number | null;
}

const cardFor: Record<FeedbackRound['about'], NoticeKind> = {
  decision: 'feedback',
  'too early': 'feedback',
  'joined late': 'feedback',
  outcome: 'what happened next',
  declined: 'declined',
};

/**
 * One line for each event that somebody is told of by a message of its own. `before` is the request as the
 * command found it: who worked on it then is told how it ended.
 */
export function hears(
  { event, number }: Recorded,
  before: Request,
  request: Request,
  now: Instant,
): readonly Owed[] {
  const owe = (
    kind: NoticeKind,
    people: readonly (PersonId | null | undefined)[],
    round: number | null = null,
  ) => people.flatMap((person): Owed[] => (person == null ? [] : [{ number, kind, person, round }]));
  const owner = ownedPart(request.state)?.owner;
  const ownerBefore = ownedPart(before.state)?.owner;
  const askers = [request.raisedBy, request.lead];
  const deciders = [
    request.lead,
    isActing(request.delegate, dateOf(now)) ? request.delegate.person : undefined,
  ];
  const followers = request.followers.map((follower) => follower.person);
  const contributors = request.contributors.map((contributor) => contributor.person);
  switch (event.kind) {
    case 'accepted':
      // Where it was asked the card shows it; who asked in the tab or in a chat would otherwise never know.
      return owe('taken on', wasAskedInThread(request) ? [] : askers);
    case 'handed-back':
      // The card in the thread does not say why.
      return owe('handed back', askers);
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
      return owe('clock restarted', request.state.kind === 'answered' ? deciders : [owner]);
    case 'answer-released':
      return owe('answer ready', [...deciders, request.raisedBy, ...followers]);
    case 'answer-returned':
      return owe('answer returned', [owner]);
    case 'challenged':
      return owe('challenged', [owner]);
    case 'decision-recorded': {
      const confirmed = event.decision.confirmedBy !== null;
      // Contributors get the feedback instead: nobody gets two cards for one thing.
      const others = [request.raisedBy, ...followers, ...(confirmed ? [request.lead] : [])];
      return [
        ...owe('confirm decision', confirmed ? [] : deciders),
        ...owe(
          'what came of it',
          others.filter((one) => !contributors.includes(one) && (confirmed || !deciders.includes(one))),
        ),
      ];
    }
    case 'action-added':
      return owe('action for you', [event.assignee]);
    case 'feedback-owed':
      return owe(cardFor[event.about], event.people, event.round);
    case 'declined':
      // Those who asked or contributed are owed it as feedback; who was only working on it is told.
      return owe('declined', [ownerBefore]);
    case 'withdrawn':
      return owe('withdrawn', [ownerBefore, ...askers, ...followers, ...contributors]);
    case 'merged':
      return owe('joined', [ownerBefore, ...askers, ...followers, ...contributors]);
    case 'follower-joined': {
      // What the others heard before, whoever joins now would otherwise never hear.
      const joins = contributors.includes(event.person) ? [] : [event.person];
      if (request.state.kind === 'answered') return owe('answer ready', joins);
      return decisionOf(request.state) === null ? [] : owe('what came of it', joins);
    }
    case 'unmerged':
    case 'reopened':
      return owe('reopened', [owner, ...askers]);
    case 'advice-asked':
      return owe('advice asked', [event.of]);
    case 'advised':
      return owe('advice given', [owner]);
    case 'delegated':
      return owe('acting for the lead', [event.delegate.person]);
    case 'commented':
      // Something is asked of those who decided or answered; other comments wait to be read.
      return event.commentKind === 'question' || event.commentKind === 'challenge'
        ? owe('question for you', [...deciders, owner, decisionOf(request.state)?.recordedBy])
        : [];
    case 'decision-confirmed':
      // The cards of all who heard it say that it is not confirmed.
      return owe('card to refresh', [
        decisionOf(request.state)?.recordedBy,
        ...contributors,
        ...askers,
        ...followers,
      ]);
    case 'delivery-recorded':
    case 'told-in-person':
    case 'acknowledged': {
      // Whoever recorded it has a card that says who was told.
      const decision = resultsOf(before) === resultsOf(request) ? null : decisionOf(request.state);
      return owe('card to refresh', [decision?.recordedBy, decision?.confirmedBy]);
    }
    case 'asked':
    case 'contributor-added':
    case 'answer-submitted':
    case 'action-completed':
    case 'loop-closed':
    case 'outcome-recorded':
    case 'look-again-set':
    case 'follower-left':
      return [];
    default:
      return event satisfies never;
  }
}

const resultsOf = ({ rounds }: Request): string =>
  JSON.stringify(rounds.map(({ people }) => people.map(({ result }) => result)));

/** Without a message that asked it there, the thread was only chosen for its card. */
const wasAskedInThread = ({ asked }: Request): boolean =>
  asked.thread !== null && asked.thread.activity !== null;
