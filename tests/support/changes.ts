import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { ScreenedText } from '#domain/privacy/screened-text.ts';
import type { Change, Loaded } from '#domain/request-service.ts';
import type { Recorded, RequestEvent } from '#domain/requests/events.ts';
import { evolve } from '#domain/requests/evolve.ts';
import type { NewNotice } from '#domain/requests/notice.ts';
import type { Asked, Request } from '#domain/requests/request.ts';
import { instantOf } from '#domain/time.ts';

/** Changes as the rules would hand them to the ledger, made short for tests of the ledger. */
export const text = (words: string) => words as ScreenedText;
export const person = (id: string) => id as PersonId;
export const number = (n: number) => n as RequestNumber;
export const moment = (minute = 0) => instantOf(Date.UTC(2026, 10, 22, 9, minute));

const asked = (question: string): Asked => ({
  question: text(question),
  informs: null,
  meeting: null,
  neededBy: null,
  audience: null,
  lenses: [],
  population: null,
  scope: null,
  background: null,
  marking: 'OFFICIAL',
  restrictedTo: null,
  followUpOf: null,
  thread: null,
});

export interface Extra {
  readonly by?: string;
  readonly at?: Change['at'];
  readonly notices?: readonly NewNotice[];
  readonly settles?: Change['settles'];
}

/** The events of one person on one request, folded onto what was loaded. */
export function change(
  key: string,
  before: Request | null,
  at: RequestNumber,
  events: readonly RequestEvent[],
  { by = 'priya', at: when = moment(), notices = [], settles = [] }: Extra = {},
): Change {
  const actor = { kind: 'person', person: person(by) } as const;
  const recorded = events.map(
    (event, n): Recorded => ({
      number: at,
      version: (before?.version ?? 0) + 1 + n,
      edition: (before?.edition ?? 0) + 1,
      at: when,
      actor,
      event,
    }),
  );
  const after = recorded.reduce<Request | null>((request, one) => evolve(request, one), before);
  if (after === null) throw new Error('A change needs at least one event.');
  return {
    id: { by: person(by), key },
    at: when,
    actor,
    events: recorded,
    requests: [after],
    notices,
    settles,
    done: { number: at, version: after.version, edition: after.edition },
  };
}

export const askChange = (key: string, loaded: Loaded, question = 'How many?', extra: Extra = {}): Change =>
  change(
    key,
    null,
    loaded.nextNumber,
    [{ kind: 'asked', asked: asked(question), lead: person('lead') }],
    extra,
  );

export function commentChange(
  key: string,
  loaded: Loaded,
  on: RequestNumber,
  words: string,
  extra: Extra = {},
): Change {
  const before = loaded.requests.get(on);
  if (before === undefined) throw new Error(`R-${on} was not loaded.`);
  return change(key, before, on, [{ kind: 'commented', commentKind: 'comment', text: text(words) }], extra);
}

export const feedbackTo = (to: string, about = 1): NewNotice => ({
  number: number(about),
  kind: 'feedback',
  to: { kind: 'person', person: person(to) },
  round: 1,
});
