import type { PersonId } from '../ids.ts';
import type { Partnership } from '../partnership/people.ts';
import type { CommandKind } from './commands.ts';
import type { Request } from './request.ts';
import { ownedPart } from './summary.ts';

/** Why a command does not fit the state: where the request stands, and what to do next. */
export function notNow(command: CommandKind, request: Request, partnership: Partnership): string {
  const name = (person: PersonId) => partnership.people.get(person)?.name ?? 'Somebody';
  const it = `R-${request.number}`;
  const { state } = request;
  const owner = ownedPart(state)?.owner;
  switch (state.kind) {
    case 'raised':
      return `Nobody has taken ${it} on yet. Take it on first.`;
    case 'accepted':
      return command === 'accept'
        ? `${name(state.owner)} has already taken ${it} on. Offer to help in a comment, or ask them to hand it over.`
        : `${name(state.owner)} is still working on ${it}. There is no answer yet.`;
    case 'in check':
      return `The answer to ${it} is being checked by a second person. It has to be passed or returned first.`;
    case 'answered':
      return command === 'accept' || command === 'submit-answer'
        ? `${it} has been answered by ${name(state.owner)}. To question the answer, challenge it.`
        : `${it} has been answered and waits for ${name(request.lead)} to say what came of it.`;
    case 'decided':
    case 'closed':
      return command === 'record-decision'
        ? `What came of ${it} was recorded by ${name(state.decision.recordedBy)}. To change it, reopen the request with a reason.`
        : `What came of ${it} has been recorded. To go on working on it, reopen it with a reason.`;
    case 'paused':
      return `${it} is paused${owner === undefined ? '' : `, with ${name(owner)}`}. Resume it first.`;
    case 'declined':
      return `${name(state.by)} said why ${it} can’t be answered. To try again, reopen it with a reason.`;
    case 'withdrawn':
      return `${name(state.by)} withdrew ${it}. To ask it again, reopen it with a reason.`;
    case 'merged':
      return `${it} was joined to R-${state.into}. Go on there, or undo the joining first.`;
  }
}

/** Who may do what this person may not, so that they know whom to ask. */
export function notYours(command: CommandKind, request: Request, partnership: Partnership): string {
  const name = (person: PersonId | undefined) =>
    (person && partnership.people.get(person)?.name) ?? 'whoever takes it on';
  const it = `R-${request.number}`;
  const lead = name(request.lead);
  const owner = name(ownedPart(request.state)?.owner);
  switch (command) {
    case 'accept':
      return `${it} can be taken on by an analyst or a practice lead. Know something about it? Add it as a comment.`;
    case 'hand-back':
    case 'promise-date':
    case 'ask-lead':
    case 'submit-answer':
      return `${it} is with ${owner}. Ask ${owner}, or add what you know as a comment.`;
    case 'reassign':
    case 'add-contributor':
      return `Only ${owner} or the partnership’s manager can do this on ${it}. Ask one of them.`;
    case 'reply':
      return `The question on ${it} is for ${lead}. You can still write a comment.`;
    case 'record-decision':
    case 'add-action':
    case 'look-again':
    case 'delegate':
      return `What came of ${it} is for ${lead} to say, or for the manager to record from the minutes. Ask ${lead}.`;
    case 'confirm-decision':
      return `Only ${lead} can confirm what was recorded on ${it}.`;
    case 'pass-check':
    case 'return-answer':
      return `An answer is checked by another analyst, never by its author. Ask somebody else to look at ${it}.`;
    case 'acknowledge':
      return `No feedback on ${it} is addressed to you, so there is nothing to acknowledge.`;
    case 'advise':
      return `Your advice on ${it} has not been asked for. Ask ${owner} or the manager to ask you.`;
    case 'withdraw':
      return `${it} can be withdrawn by who asked it. Ask ${name(request.raisedBy)}.`;
    default:
      return `You can read ${it} but not do this. Ask ${lead} or the partnership’s manager.`;
  }
}
