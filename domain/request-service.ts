import type { PersonId, RequestNumber } from './ids.ts';
import type { Calendar } from './partnership/calendar.ts';
import type { Partnership } from './partnership/people.ts';
import { type Actor, type Command, touches } from './requests/commands.ts';
import { decide } from './requests/decide.ts';
import type { Recorded } from './requests/events.ts';
import type { NewNotice, NoticeSettlement } from './requests/notice.ts';
import type { Refused } from './requests/refusals.ts';
import type { Request } from './requests/request.ts';
import type { Instant } from './time.ts';

/**
 * What makes a repeat recognisable: the same key from the same person is the same command, whoever
 * carries it twice (a double tap, a retry of Teams, a lost answer).
 */
export interface CommandId {
  readonly by: PersonId | 'clock' | 'app';
  readonly key: string;
}

/** The result that is kept with the command's id and given again to a repeat. */
export interface Done {
  readonly number: RequestNumber;
  readonly version: number;
  readonly edition: number;
}

declare const basis: unique symbol;
/** What a decision rests on (etags, the ledger's head): opaque here, checked by `append`. */
export type Basis = { readonly [basis]: true };

export interface Loaded {
  /** Those of the asked-for requests that exist. */
  readonly requests: ReadonlyMap<RequestNumber, Request>;
  readonly nextNumber: RequestNumber;
  readonly basis: Basis;
}

/** Everything one command changes: written together or not at all. */
export interface Change {
  readonly id: CommandId;
  readonly at: Instant;
  readonly actor: Actor;
  /** In the order they happened; may belong to several requests. */
  readonly events: readonly Recorded[];
  /** Every request touched by the events, as it is after them. */
  readonly requests: readonly Request[];
  readonly notices: readonly NewNotice[];
  readonly settles: readonly NoticeSettlement[];
  readonly done: Done;
}

export type Appended =
  | { readonly kind: 'appended' }
  /** This very command had been written before (its answer was lost): here is what it did then. */
  | { readonly kind: 'already done'; readonly done: Done }
  /** Someone else wrote first: load and decide again. */
  | { readonly kind: 'moved on' };

/** The ledger of one partnership, as the service needs it. */
export interface RequestLedger {
  /** One writer at a time in this process; people go before background work. */
  inTurn<T>(lane: 'people' | 'background', work: () => Promise<T>): Promise<T>;
  load(numbers: readonly RequestNumber[]): Promise<Loaded>;
  /** What a command already did, or null. */
  done(id: CommandId): Promise<Done | null>;
  /** Whether nobody has written since that load: an append checks it by itself, a refusal has to ask. */
  stands(basis: Basis): Promise<boolean>;
  append(basis: Basis, change: Change): Promise<Appended>;
}

/** What the service needs to know of a partnership at this moment. */
export interface Surroundings {
  readonly partnership: Partnership;
  readonly calendar: Calendar;
}

export type Handled =
  | { readonly kind: 'changed'; readonly done: Done }
  | { readonly kind: 'unchanged'; readonly done: Done }
  /** The request has moved on since `basedOn`: what the person saw is out of date. */
  | { readonly kind: 'out of date'; readonly request: Request }
  | Refused
  /** Nothing was saved: the store gave no answer in time. Trying again with the same id is safe. */
  | { readonly kind: 'not saved' };

export interface Sent {
  readonly id: CommandId;
  readonly command: Command;
  readonly actor: Actor;
  readonly now: Instant;
  /** The edition the person saw; null when it does not matter. */
  readonly basedOn: number | null;
}

/** Commands under contention decide again until this long after they came, in milliseconds. */
const patience = 10_000;

/**
 * The one asynchronous story: load, decide, append; again when somebody else wrote first. Whatever the
 * result, a command that had been done before answers what it did then.
 */
export function createRequestService(
  ledger: RequestLedger,
  surroundings: () => Promise<Surroundings>,
  clock: () => number,
) {
  return async function handle(sent: Sent): Promise<Handled> {
    const until = clock() + patience;
    const lane = sent.actor.kind === 'person' ? 'people' : 'background';
    return ledger.inTurn(lane, async () => {
      const around = await surroundings();
      do {
        const handled = await attempt(ledger, around, sent);
        if (handled !== 'moved on') return handled;
      } while (clock() < until);
      return { kind: 'not saved' };
    });
  };
}

async function attempt(
  ledger: RequestLedger,
  around: Surroundings,
  sent: Sent,
): Promise<Handled | 'moved on'> {
  const { command, actor, now, id } = sent;
  const loaded = await loadAll(ledger, command);
  const before = command.kind === 'ask' ? undefined : loaded.requests.get(command.number);
  const decided = decide(command, loaded.requests, { ...around, actor, now, nextNumber: loaded.nextNumber });
  const hidden = decided.kind === 'refused' && isHiding(decided);
  const isStale = before !== undefined && sent.basedOn !== null && sent.basedOn !== before.edition && !hidden;
  if (decided.kind === 'changed' && !isStale) {
    const { events, requests, notices, settles, number } = decided;
    const done = asDone(
      number,
      requests.find((request) => request.number === number),
    );
    const change = { id, at: now, actor, events, requests, notices, settles, done };
    const appended = await ledger.append(loaded.basis, change);
    if (appended.kind === 'moved on') return 'moved on';
    return { kind: 'changed', done: appended.kind === 'already done' ? appended.done : done };
  }
  const [done, stands] = await Promise.all([ledger.done(id), ledger.stands(loaded.basis)]);
  if (done !== null) return { kind: 'changed', done };
  if (!stands) return 'moved on';
  if (decided.kind === 'unchanged') return { kind: 'unchanged', done: asDone(decided.number, before) };
  if (isStale) return { kind: 'out of date', request: before };
  if (decided.kind === 'refused') return decided;
  throw new Error('A change that rests on what the person saw is appended, never answered.');
}

/** Refused without a word about the request, which must not be shown either. */
const isHiding = ({ reason, field }: Refused): boolean =>
  reason === 'not a member' || (reason === 'not found' && field === null);

/** Undoing a joining touches the request it was joined to, which only the request itself knows. */
async function loadAll(ledger: RequestLedger, command: Command): Promise<Loaded> {
  const loaded = await ledger.load(touches(command));
  const state = command.kind === 'unmerge' ? loaded.requests.get(command.number)?.state : undefined;
  return state?.kind === 'merged' ? ledger.load([...touches(command), state.into]) : loaded;
}

const asDone = (number: RequestNumber, request: Request | undefined): Done => ({
  number,
  version: request?.version ?? 0,
  edition: request?.edition ?? 0,
});
