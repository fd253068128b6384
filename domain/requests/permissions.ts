import type { Member, Role } from '../partnership/people.ts';
import type { LocalDate } from '../time.ts';
import type { CommandKind, SystemCommand } from './commands.ts';
import type { Request } from './request.ts';
import { answerOf, ownedPart } from './summary.ts';
import { isActing } from './turn.ts';

/** One predicate for each command a person can send; used by `decide` and sent to the tab as its buttons. */
type Predicate = (who: Member, request: Request, today: LocalDate) => boolean;

const has =
  (...roles: readonly Role[]): Predicate =>
  (who) =>
    who.roles.some((role) => roles.includes(role));
const any =
  (...predicates: readonly Predicate[]): Predicate =>
  (who, request, today) =>
    predicates.some((predicate) => predicate(who, request, today));
const not =
  (predicate: Predicate): Predicate =>
  (who, request, today) =>
    !predicate(who, request, today);
const both =
  (one: Predicate, other: Predicate): Predicate =>
  (who, request, today) =>
    one(who, request, today) && other(who, request, today);

/** Everybody but viewers. */
export const takesPart = (who: Member): boolean => who.roles.some((role) => role !== 'viewer');
const nobodyYet: Predicate = (_who, request) => ownedPart(request.state) === null;
const isAuthor: Predicate = (who, request) => answerOf(request.state)?.by === who.id;
const isOwner: Predicate = (who, request) => ownedPart(request.state)?.owner === who.id;
const isRaiser: Predicate = (who, request) => request.raisedBy === who.id;
const isLeadByName: Predicate = (who, request) => request.lead === who.id;
/** The lead, or who acts for them today. */
export const isLead: Predicate = (who, request, today) =>
  isLeadByName(who, request, today) ||
  (isActing(request.delegate, today) && request.delegate.person === who.id);
const isContributor: Predicate = (who, request) => request.contributors.some((one) => one.person === who.id);
const isPausedOn: Predicate = (who, request) =>
  request.state.kind === 'paused' &&
  request.state.pause.kind === 'waiting' &&
  request.state.pause.on === who.id;
const isAdviser: Predicate = (who, request) => request.advice.some((advice) => advice.of === who.id);
const isAssignee: Predicate = (who, { state }) =>
  'actions' in state && state.actions.some((action) => action.assignee === who.id);
/** Never who recorded it: they are not in the round, so nobody acknowledges feedback they recorded. */
const isOwedNews: Predicate = (who, request) =>
  request.rounds.some((round) => round.people.some((telling) => telling.person === who.id));
const isManager = has('manager');

export const mayAsk = takesPart;
/** Can have a request in their name. */
export const canOwn = (who: Member): boolean =>
  who.roles.some((role) => role === 'analyst' || role === 'practice lead');

export const permissions: Record<Exclude<CommandKind, 'ask' | SystemCommand['kind']>, Predicate> = {
  accept: canOwn,
  'hand-back': isOwner,
  reassign: any(isOwner, isManager),
  'promise-date': isOwner,
  'ask-lead': isOwner,
  reply: any(isLead, isRaiser),
  pause: any(isOwner, isLead, isRaiser, isManager),
  resume: any(isOwner, isLead, isRaiser, isManager, isPausedOn),
  'add-contributor': any(isOwner, isManager),
  'submit-answer': isOwner,
  'pass-check': both(takesPart, not(isAuthor)),
  'return-answer': both(takesPart, not(isAuthor)),
  challenge: both(takesPart, not(isAuthor)),
  'record-decision': any(isLead, isManager),
  'confirm-decision': isLead,
  'add-action': any(isLead, isManager),
  'complete-action': any(isLead, isManager, isAssignee),
  'tell-in-person': any(isLead, isManager, isOwner, isContributor),
  acknowledge: isOwedNews,
  'record-outcome': any(isLead, isManager, isAssignee),
  'look-again': any(isLead, isManager),
  decline: any(isOwner, isManager, both(nobodyYet, has('analyst', 'data-protection lead'))),
  withdraw: any(isRaiser, isLead),
  merge: any(isLead, isManager, has('analyst')),
  unmerge: any(isRaiser, isLead, isManager, has('analyst')),
  reopen: any(isLead, isRaiser, isManager, isOwner),
  comment: takesPart,
  'ask-advice': any(isOwner, isLead, isManager),
  advise: isAdviser,
  delegate: any(isLeadByName, isManager),
};
