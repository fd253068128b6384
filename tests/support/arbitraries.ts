import fc from 'fast-check';
import type { RequestNumber } from '#domain/ids.ts';
import type { Member } from '#domain/partnership/people.ts';
import type { Actor, Command, CommandKind } from '#domain/requests/commands.ts';
import { permissions } from '#domain/requests/permissions.ts';
import type { Request } from '#domain/requests/request.ts';
import { mayFollow, transitions } from '#domain/requests/transitions.ts';
import { dateOf, instantOf } from '#domain/time.ts';
import type { Book } from './book.ts';
import { diceFrom } from './dice.ts';
import { fillCommand } from './fill-command.ts';
import { smallPartnership } from './partnership.ts';

/** One thing somebody does, before it is known how the requests then stand. */
export interface Step {
  readonly seed: number;
  /** Anybody, anything, whether the rules allow it or not. */
  readonly wild: boolean;
  /** Milliseconds since the step before. */
  readonly later: number;
}

const hour = 3_600_000;

export const step: fc.Arbitrary<Step> = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 30 }),
  wild: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  later: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 20 * hour }) },
    { weight: 1, arbitrary: fc.integer({ min: 24 * hour, max: 20 * 24 * hour }) },
  ),
});

/** What some people do with a few requests, in order. */
export const steps = fc.array(step, { minLength: 1, maxLength: 70, size: 'max' });

export interface Sent {
  readonly command: Command;
  readonly actor: Actor;
}

const kinds = Object.keys(transitions) as CommandKind[];
const systemKinds: readonly CommandKind[] = ['record-delivery', 'count-not-reached', 'resume-on-date'];
const members = [...smallPartnership.people.values()];
const fewRequests = 4;
const byTheApp: readonly Actor[] = [{ kind: 'clock' }, { kind: 'app' }];
const acting = (member: Member): Actor => ({ kind: 'person', person: member.id });

/** What moves a request on is done more often than what ends it, or few would ever reach their decision. */
const weights: Partial<Record<CommandKind, number>> = {
  accept: 14,
  'submit-answer': 16,
  'pass-check': 10,
  'record-decision': 20,
  'record-delivery': 8,
  resume: 6,
  reply: 6,
  decline: 1,
  withdraw: 1,
  merge: 1,
  comment: 1,
  delegate: 1,
  pause: 1,
};

/** What the step becomes as the requests stand: something allowed, unless it is a wild one. */
export function sentBy({ seed, wild }: Step, book: Book): Sent {
  const dice = diceFrom(seed);
  const requests = [...book.requests.values()];
  const who = dice.pick(members);
  const today = dateOf(instantOf(book.clock));
  if (wild || requests.length === 0 || (requests.length < fewRequests && dice.once(8))) {
    const kind = wild && requests.length > 0 ? dice.pick(kinds) : 'ask';
    const number = (1 + dice.roll(requests.length + 1)) as RequestNumber;
    const actor: Actor = wild && dice.once(6) ? { kind: 'clock' } : { kind: 'person', person: who.id };
    return { command: fillCommand(kind, number, book, dice), actor };
  }
  const request = dice.pick(requests);
  const possible = kinds.flatMap((kind) => {
    if (kind === 'ask' || !mayFollow(request.state, kind)) return [];
    const able = systemKinds.includes(kind)
      ? byTheApp
      : members.filter((member) => isAllowed(kind, member, request, today)).map(acting);
    return able.length === 0 ? [] : Array.from({ length: weights[kind] ?? 2 }, () => ({ kind, able }));
  });
  const { kind, able } = dice.pick(possible);
  return { command: fillCommand(kind, request.number, book, dice), actor: dice.pick(able) };
}

function isAllowed(kind: CommandKind, who: Member, request: Request, today: ReturnType<typeof dateOf>) {
  const permission = permissions[kind as keyof typeof permissions];
  return permission(who, request, today);
}
