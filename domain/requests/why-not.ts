import type { PersonId } from '../ids.ts';
import type { Member, Partnership } from '../partnership/people.ts';
import type { CommandKind } from './commands.ts';
import type { Request } from './request.ts';
import { ownedPart } from './summary.ts';

/** Why a command does not fit the state: where the request stands, and what to do next. */
export function notNow(
  command: CommandKind,
  request: Request,
  partnership: Partnership,
  who: Pick<Member, 'id'>,
): string {
  const name = (person: PersonId) => partnership.people.get(person)?.name ?? 'Somebody who has left';
  const nameOr = (you: 'You' | 'you', person: PersonId) => (person === who.id ? you : name(person));
  const it = `R-${request.number}`;
  const { state } = request;
  switch (state.kind) {
    case 'raised':
      return `Nobody has taken ${it} on yet. First an analyst or a practice lead has to take it on.`;
    case 'accepted':
      if (command === 'accept') {
        return state.owner === who.id
          ? `You have already taken ${it} on. To promise another day, move the date and say why.`
          : `${name(state.owner)} has already taken ${it} on. Offer to help in a comment, or ask them to hand it over.`;
      }
      return `${nameOr('You', state.owner)} ${state.owner === who.id ? 'are' : 'is'} still working on ${it}, so there is no answer yet. Until there is one, add what you know as a comment.`;
    case 'in check':
      return `The answer to ${it} is with a second person, who checks it. They have to pass it or send it back first.`;
    case 'answered':
      return `${it} has been answered by ${nameOr('you', state.owner)} and waits for ${nameOr('you', request.lead)} to say what came of it. To question the answer, challenge it.`;
    case 'decided':
    case 'closed':
      if (command === 'record-outcome') {
        return `The people who worked on ${it} are still being told what came of it. Say what happened next once they all have been.`;
      }
      return `${nameOr('You', state.decision.recordedBy)} recorded what came of ${it}. To change it or to go on working on it, reopen it with a reason.`;
    case 'paused':
      if (state.pause.kind === 'question to the lead' && command !== 'reply') {
        return `${it} waits for ${nameOr('you', request.lead)} to reply to a question. Reply to it, or resume without a reply, first.`;
      }
      if (state.was.kind === 'answered' || state.was.kind === 'in check') {
        return `${it} is paused and has an answer by ${name(state.was.owner)}. Resume it first.`;
      }
      return `${it} is paused${ownerOf(request, name)}. Resume it first.`;
    case 'declined':
      return `${nameOr('You', state.by)} said why ${it} can’t be answered. To try again, reopen it with a reason.`;
    case 'withdrawn':
      return `${nameOr('You', state.by)} withdrew ${it}. To ask it again, reopen it with a reason.`;
    case 'merged':
      return `${it} was joined to R-${state.into}. Go on there, or undo the joining first.`;
  }
}

function ownerOf(request: Request, name: (person: PersonId) => string): string {
  const owner = ownedPart(request.state)?.owner;
  return owner === undefined ? '' : `; ${name(owner)} has it`;
}

/** Who may do what this person may not, so that they know whom to ask. */
export function notYours(
  command: CommandKind,
  request: Request,
  partnership: Partnership,
  who: Pick<Member, 'roles'>,
): string {
  const name = (person: PersonId | undefined) => (person && partnership.people.get(person)?.name) ?? null;
  const it = `R-${request.number}`;
  const manager = 'the partnership’s manager';
  const lead = name(request.lead) ?? manager;
  const owner = name(ownedPart(request.state)?.owner) ?? manager;
  if (command === 'acknowledge') {
    return `No feedback on ${it} is addressed to you, so there is nothing for you to do here. To thank somebody, write a comment.`;
  }
  if (who.roles.every((role) => role === 'viewer')) {
    return `You can read ${it} but not change it. Ask ${manager} for another role.`;
  }
  switch (command) {
    case 'accept':
      return `${it} can be taken on by an analyst or a practice lead. If you know something about it, add it as a comment.`;
    case 'hand-back':
    case 'promise-date':
    case 'ask-lead':
    case 'submit-answer':
      return `${it} is with ${owner}. Ask ${owner}, or add what you know as a comment.`;
    case 'reassign':
    case 'add-contributor':
    case 'decline':
      return `Only who has ${it}, or ${manager}, can do this. Ask ${owner}.`;
    case 'reply':
      return `The question on ${it} is for ${lead}. You can still write a comment.`;
    case 'record-decision':
    case 'add-action':
    case 'complete-action':
    case 'record-outcome':
    case 'look-again':
      return `What came of ${it} is for ${lead} to say, or for the manager to record from the minutes. Ask ${lead}.`;
    case 'delegate':
      return `Only ${lead} or ${manager} can say who acts for ${lead} on ${it}. Ask one of them.`;
    case 'confirm-decision':
      return `Only ${lead}, or who acts for them, can confirm what was recorded on ${it}. Ask ${lead}.`;
    case 'pass-check':
    case 'return-answer':
      return `An answer is checked by somebody else, never by its author. Ask a colleague to look at ${it}.`;
    case 'challenge':
      return `The answer to ${it} is your own. Say in a comment what should be questioned, and ask somebody else to challenge it.`;
    case 'advise':
      return `Your advice on ${it} has not been asked for. Add what you know as a comment.`;
    case 'withdraw':
      return `Only who asked ${it}, or its lead, can withdraw it. Ask ${name(request.raisedBy) ?? lead}.`;
    default:
      return `You can read ${it} but not do this. Ask ${lead} or ${manager}.`;
  }
}
