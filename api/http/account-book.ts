import type { AccountKey, Known } from '#api/storage/directory.ts';
import type { Stranger } from '#api/storage/newcomers.ts';
import type { Store } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';

/** Whose accounts are whose, as far as adding people needs it. */
export interface AccountBook {
  whoIs(account: AccountKey): Promise<Known | null>;
  /** Gives the account to this person unless it is somebody's. Whose it is afterwards. */
  claim(account: AccountKey, known: Known): Promise<Known>;
  /** Who wrote in the partnership's team without being known. */
  strangers(partnership: PartnershipId): Promise<readonly Stranger[]>;
  forgetStranger(partnership: PartnershipId, account: AccountKey): Promise<void>;
}

export const accountsOf = ({
  directory,
  newcomers,
}: Pick<Store, 'directory' | 'newcomers'>): AccountBook => ({
  whoIs: directory.whoIs,
  claim: directory.claimAccount,
  strangers: newcomers.strangers,
  forgetStranger: newcomers.forgetStranger,
});
