import { type PersonId, showNumber } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import type { NoticeKind } from '../notice.ts';
import type { Request } from '../request.ts';
import { ownedPart } from '../summary.ts';
import { nameOf } from './people.ts';

/** "You get this because you contributed to R-1.": the part of this person that explains news of a request. */
export function whyThisPerson(
  request: Request,
  person: PersonId,
  partnership: Partnership,
  kind: NoticeKind | null = null,
): string {
  return `You get this because ${roleIn(kind, request, partnership) ?? part(request, person, partnership)}.`;
}

/** Where the kind of news says more about the reader than their other parts in the request. */
function roleIn(kind: NoticeKind | null, request: Request, partnership: Partnership): string | null {
  const number = showNumber(request.number);
  switch (kind) {
    case 'action for you':
      return `an action from ${number} is yours`;
    case 'acting for the lead':
      return `you act for ${nameOf(partnership, request.lead)} on ${number}`;
    case 'advice asked':
      return `your advice was asked on ${number}`;
    default:
      return null;
  }
}

function part(request: Request, person: PersonId, partnership: Partnership): string {
  const number = showNumber(request.number);
  const { state } = request;
  if (ownedPart(state)?.owner === person) return `${number} is with you`;
  if (request.raisedBy === person) return `you asked ${number}`;
  if (request.lead === person) return `${number} was asked for you`;
  if (request.delegate?.person === person)
    return `you act for ${nameOf(partnership, request.lead)} on ${number}`;
  if (state.kind === 'paused' && state.pause.kind === 'waiting' && state.pause.on === person) {
    return `${number} waits for you`;
  }
  if (request.advice.some((advice) => advice.of === person)) return `your advice was asked on ${number}`;
  if (request.contributors.some((one) => one.person === person)) return `you contributed to ${number}`;
  if ('actions' in state && state.actions.some((action) => action.assignee === person)) {
    return `you have an action from ${number}`;
  }
  const follower = request.followers.find((one) => one.person === person);
  return follower === undefined
    ? `you take part in ${number}`
    : `you asked ${showNumber(follower.from)}, which was joined to ${number}`;
}
