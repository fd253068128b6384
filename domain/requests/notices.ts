import type { RequestNumber } from '../ids.ts';
import type { Context } from './draft.ts';
import type { Recorded } from './events.ts';
import type { NewNotice } from './notice.ts';
import type { Request } from './request.ts';
import { maySee, viewerOf } from './viewer.ts';
import { hears, type Owed } from './who-hears.ts';

/**
 * Who hears of what has just happened, and by which card: one debt a person, a request and a kind. Nobody
 * is told what they did themselves (though their own cards are put right), or of a request they may not see.
 * The thread's card follows every change people can see there.
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
  return [...requests.flatMap((request) => inThread(request, events)), ...once(owed).map(notice)];
}

function isToBeTold({ person, kind }: Owed, request: Request, { actor, partnership }: Context): boolean {
  if (kind !== 'card to refresh' && actor.kind === 'person' && actor.person === person) return false;
  const member = partnership.people.get(person);
  return member !== undefined && maySee(viewerOf(member), request);
}

/** The card follows every change; an answer is said in the thread as well, where people read it who only follow. */
function inThread({ number, asked }: Request, events: readonly Recorded[]): readonly NewNotice[] {
  if (asked.thread === null || asked.restrictedTo !== null) return [];
  const to = { kind: 'thread', thread: asked.thread } as const;
  const isAnswered = events.some((one) => one.number === number && one.event.kind === 'answer-released');
  return [
    { number, kind: 'request card', to, round: null },
    ...(isAnswered ? [{ number, kind: 'answer ready', to, round: null } as const] : []),
  ];
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
