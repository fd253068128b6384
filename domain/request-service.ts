import type { PersonId, RequestNumber } from './ids.ts';
import type { Partnership } from './partnership/people.ts';
import type { Actor, Command } from './requests/commands.ts';
import type { Recorded } from './requests/events.ts';
import type { NewNotice } from './requests/notice.ts';
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

/** A debt of the request that somebody settled by their own act. */
export interface NoticeSettlement {
  readonly number: RequestNumber;
  readonly person: PersonId;
  readonly become:
    | { readonly kind: 'told in person'; readonly by: PersonId }
    | { readonly kind: 'acknowledged' };
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
  append(basis: Basis, change: Change): Promise<Appended>;
}

export type { Command, Partnership };
