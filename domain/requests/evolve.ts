import type { PersonId } from '../ids.ts';
import { personOf } from './commands.ts';
import type { Recorded, RequestEvent } from './events.ts';
import { evolveFeedback, isAboutFeedback } from './evolve-feedback.ts';
import { evolveState } from './evolve-state.ts';
import type { Request } from './request.ts';
import type { CommentKind } from './vocabulary.ts';

/** A request is the fold of its events. Pure; throws only when history itself is impossible. */
export function evolve(before: Request | null, recorded: Recorded): Request {
  const { event } = recorded;
  if (event.kind === 'asked') return begin(recorded, event);
  if (before === null)
    throw new Error(`R-${recorded.number} begins with "${event.kind}" instead of "asked".`);
  const stamped: Request = {
    ...before,
    version: recorded.version,
    edition: recorded.edition,
    lastActAt: recorded.actor.kind === 'person' ? recorded.at : before.lastActAt,
  };
  const told = isAboutFeedback(event)
    ? evolveFeedback(stamped, event, recorded)
    : evolveFacts(stamped, event, recorded);
  return evolveState(told, event, recorded);
}

function begin(recorded: Recorded, event: Extract<RequestEvent, { kind: 'asked' }>): Request {
  return {
    number: recorded.number,
    version: recorded.version,
    edition: recorded.edition,
    asked: event.asked,
    raisedBy: personOf(recorded.actor),
    raisedAt: recorded.at,
    lead: event.lead,
    delegate: null,
    state: { kind: 'raised', since: recorded.at, handedBack: null },
    contributors: [],
    comments: [],
    triggers: [],
    advice: [],
    gaps: [],
    rounds: [],
    outcomes: [],
    followers: [],
    pauses: [],
    lastActAt: recorded.at,
  };
}

/** What an event adds to the request whatever its state. */
function evolveFacts(request: Request, event: RequestEvent, recorded: Recorded): Request {
  const { at, actor } = recorded;
  const said = (kind: CommentKind, text: Request['comments'][number]['text']): Request => ({
    ...request,
    comments: [...request.comments, { id: request.comments.length + 1, kind, by: personOf(actor), at, text }],
  });
  switch (event.kind) {
    case 'accepted':
      return { ...request, triggers: event.triggers, asked: { ...request.asked, ...event.completing } };
    case 'contributor-added':
      return { ...request, contributors: [...request.contributors, event.contributor] };
    case 'commented':
      return said(event.commentKind, event.text);
    case 'challenged':
      return said('challenge', event.text);
    case 'lead-asked':
      return clocksStop(said('question', event.question), at);
    case 'lead-replied':
      return clocksRun(said('comment', event.text), at);
    case 'paused':
      return clocksStop(request, at);
    case 'resumed':
      return clocksRun(request, at);
    case 'merged':
      return clocksRun(request, at);
    case 'unmerged':
      return request.state.kind === 'merged' && request.state.was.kind === 'paused'
        ? clocksStop(request, at)
        : request;
    case 'declined':
      return clocksRun(
        event.gap === null
          ? request
          : { ...request, gaps: [...request.gaps, { text: event.gap, by: personOf(actor), at }] },
        at,
      );
    case 'withdrawn':
      return clocksRun(request, at);
    case 'follower-joined':
      return { ...request, followers: [...request.followers, { person: event.person, from: event.from }] };
    case 'follower-left':
      return { ...request, followers: request.followers.filter((follower) => follower.from !== event.from) };
    case 'advice-asked':
      return {
        ...request,
        asked: letIn(request.asked, event.of),
        advice: [...request.advice, { of: event.of, askedAt: at, due: event.due, given: null }],
      };
    case 'advised': {
      const by = personOf(actor);
      const given = { outcome: event.outcome, text: event.text, at };
      return {
        ...request,
        advice: request.advice.map((advice) => (advice.of === by ? { ...advice, given } : advice)),
      };
    }
    case 'outcome-recorded':
      return { ...request, outcomes: [...request.outcomes, { text: event.text, by: personOf(actor), at }] };
    case 'delegated':
      return { ...request, delegate: event.delegate };
    default:
      return request;
  }
}

/** Who is asked for advice on a restricted request has to be able to read it. */
const letIn = (asked: Request['asked'], person: PersonId): Request['asked'] =>
  asked.restrictedTo === null || asked.restrictedTo.includes(person)
    ? asked
    : { ...asked, restrictedTo: [...asked.restrictedTo, person] };

const clocksStop = (request: Request, at: Recorded['at']): Request => ({
  ...request,
  pauses: [...request.pauses, { from: at, to: null }],
});

const clocksRun = (request: Request, at: Recorded['at']): Request => ({
  ...request,
  pauses: request.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
});
