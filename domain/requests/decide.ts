import type { RequestNumber } from '../ids.ts';
import type { Member } from '../partnership/people.ts';
import type { Command, CommandOf, SystemCommand } from './commands.ts';
import { decideAsk } from './decide/asking.ts';
import { besideDeciders } from './decide/beside.ts';
import { checkDeciders } from './decide/checking.ts';
import type { Decider, Deciders, PersonCommandKind, Step } from './decide/decider.ts';
import { decisionDeciders } from './decide/deciding.ts';
import { endingDeciders } from './decide/ending.ts';
import { decideSystem } from './decide/system.ts';
import { workDeciders } from './decide/working.ts';
import { type Context, type Draft, startDraft } from './draft.ts';
import type { Recorded } from './events.ts';
import type { NewNotice, NoticeSettlement } from './notice.ts';
import { noticesFor } from './notices.ts';
import { permissions, takesPart } from './permissions.ts';
import { type Refused, refuse } from './refusals.ts';
import type { Request } from './request.ts';
import { mayFollow } from './transitions.ts';
import { maySee, viewerOf } from './viewer.ts';
import { notNow, notYours } from './why-not.ts';

export type Decided =
  | {
      readonly kind: 'changed';
      readonly number: RequestNumber;
      readonly events: readonly Recorded[];
      readonly requests: readonly Request[];
      readonly notices: readonly NewNotice[];
      readonly settles: readonly NoticeSettlement[];
    }
  /** Already so: a repeat is not an error. */
  | { readonly kind: 'unchanged'; readonly number: RequestNumber }
  | Refused;

/**
 * The one function that changes requests. `loaded` holds every request the command touches (`touches`),
 * if it exists. Pure; the same arguments always give the same answer.
 */
export function decide(
  command: Command,
  loaded: ReadonlyMap<RequestNumber, Request>,
  context: Context,
): Decided {
  const draft = startDraft(context, loaded);
  const number = command.kind === 'ask' ? context.nextNumber : command.number;
  const step = decideStep(command, draft, loaded);
  if (step === 'already so' || (step === 'done' && draft.events.length === 0))
    return { kind: 'unchanged', number };
  if (step !== 'done') return step;
  const requests = draft.touched();
  return {
    kind: 'changed',
    number,
    events: draft.events,
    requests,
    notices: noticesFor(draft.events, loaded, requests, context),
    settles: draft.settles,
  };
}

function decideStep(command: Command, draft: Draft, loaded: ReadonlyMap<RequestNumber, Request>): Step {
  if (isSystem(command)) return byTheApp(command, draft, loaded);
  const { actor } = draft.context;
  const who = actor.kind === 'person' ? draft.member(actor.person) : null;
  if (who === null) {
    return refuse(
      'not a member',
      'You are not in this partnership’s list of people. Ask its manager to add you.',
    );
  }
  if (command.kind === 'ask') return decideAsk(command, draft, who, loaded);
  const request = loaded.get(command.number);
  if (request === undefined || !maySee(viewerOf(who), request)) {
    return refuse(
      'not found',
      `There is no R-${command.number} that you can see. Check the number in the log.`,
    );
  }
  return byAPerson<PersonCommandKind>(command.kind, command, draft, who, request);
}

const deciders: Deciders = {
  ...workDeciders,
  ...checkDeciders,
  ...decisionDeciders,
  ...endingDeciders,
  ...besideDeciders,
};

function byAPerson<Kind extends PersonCommandKind>(
  kind: Kind,
  command: CommandOf<Kind>,
  draft: Draft,
  who: Member,
  request: Request,
): Step {
  const decider: Decider<Kind> = deciders[kind];
  if (decider.alreadySo?.(command, request, who)) return 'already so';
  const isAllowed = permissions[kind](who, request, draft.today);
  // Who only reads is not told what they would have to do first.
  if (!mayFollow(request.state, kind) && (isAllowed || takesPart(who))) {
    return refuse('not now', notNow(kind, request, draft.context.partnership, who));
  }
  if (!isAllowed) {
    return refuse('not allowed', notYours(kind, request, draft.context.partnership, who));
  }
  return decider.decide(command, draft, who, request);
}

const isSystem = (command: Command): command is SystemCommand =>
  command.kind === 'record-delivery' ||
  command.kind === 'resume-on-date' ||
  command.kind === 'count-not-reached';

function byTheApp(command: SystemCommand, draft: Draft, loaded: ReadonlyMap<RequestNumber, Request>): Step {
  if (draft.context.actor.kind === 'person') {
    return refuse('not allowed', 'Only the app itself records this. There is nothing you need to do.');
  }
  const request = loaded.get(command.number);
  if (request === undefined || !mayFollow(request.state, command.kind)) return 'already so';
  return decideSystem(command, draft, request);
}
