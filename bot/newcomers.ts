import type { PartnershipId } from '#domain/ids.ts';
import type { SetUp } from '#domain/partnership/set-up.ts';
import type { Instant } from '#domain/time.ts';
import type { Account, Reference } from './teams/port.ts';

type Key = Pick<Account, 'tenant' | 'object'>;

/** A team that the app was added to and that has no partnership yet. `channel` is where its questions will go. */
export interface NewTeam {
  readonly team: string;
  readonly channel: Reference;
}

export type SetUpResult =
  | { readonly kind: 'set up'; readonly partnership: PartnershipId }
  /** Somebody else set the team's partnership up meanwhile. */
  | { readonly kind: 'taken' }
  /** Nobody asked this account to set anything up. */
  | { readonly kind: 'not asked' };

/** Teams without a partnership, and people that no partnership knows yet. */
export interface Newcomers {
  /** This account added the app to the team: it may set the partnership up. The last team counts. */
  ask(account: Key, team: NewTeam): Promise<void>;
  asked(account: Key): Promise<NewTeam | null>;
  /** Makes the partnership, with this account as its manager. Safe to repeat. */
  setUp(account: Key, said: SetUp): Promise<SetUpResult>;
  /** Somebody unknown wrote in a partnership's team; true the first time. */
  stranger(partnership: PartnershipId, account: Key & Pick<Account, 'name'>, at: Instant): Promise<boolean>;
}
