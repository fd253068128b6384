import type { RequestNumber } from '../ids.ts';
import type { Context } from './draft.ts';
import type { Recorded } from './events.ts';
import type { NewNotice } from './notice.ts';
import type { Request } from './request.ts';
import { maySee, viewerOf } from './viewer.ts';
import { hears, type Owed } from './who-hears.ts';

/**
 * Who hears of what has just happened, and by which card: one debt a person, a request and a kind. Nobody
 * is told what they did themselves, or of a request they may not see. The thread's card follows every
 * change people can see there.
 */
export function noticesFor(
  events: readonly Recorded[],
  before: ReadonlyMap<RequestNumber, Request>,
  requests: readonly Request[],
  context: Context,
): readonly NewNotice[] {
  const after = new Map(requests.map((request) => [request.number, request]));
  const owed = events.flatMap((recorded) => {
    const request = after.get(recorded.number);
    if (request === undefined) return [];
    return hears(recorded, before.get(recorded.number) ?? request, request, context.now).filter((one) =>
      isToBeTold(one, request, context),
    );
  });
  return [...requests.flatMap(threadCard), ...once(owed).map(notice)];
}

function isToBeTold({ person }: Owed, request: Request, { actor, partnership }: Context): boolean {
  if (actor.kind === 'person' && actor.person === person) return false;
  const member = partnership.people.get(person);
  return member !== undefined && maySee(viewerOf(member), request);
}

function threadCard({ number, asked }: Request): readonly NewNotice[] {
  if (asked.thread === null || asked.restrictedTo !== null) return [];
  return [{ number, kind: 'request card', to: { kind: 'thread', thread: asked.thread }, round: null }];
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
