import { createHash } from 'node:crypto';

/** The same shape as an account in Teams: the key is tenant and object, the name is only for showing. */
export interface LocalAccount {
  readonly tenant: string;
  readonly object: string;
  readonly name: string;
  /** Teams' own id of the account in conversations, `29:…`. */
  readonly channelAccount: string;
}

/** Agencies that run a Microsoft 365 tenant of their own; all others share the council's, which hosts the team. */
const agenciesWithTheirOwnTenant: ReadonlySet<string> = new Set(['police', 'health']);

const digest = (text: string): Buffer => createHash('sha256').update(`feedback-loop ${text}`).digest();

/** A GUID in the form of version 4, always the same for the same text. */
export function stableGuid(text: string): string {
  const hex = digest(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Letters and digits like Teams' opaque ids, always the same for the same text. */
export const stableToken = (text: string): string => digest(text).toString('base64url').replace(/[-_]/g, '0');

export const hostTenant: string = stableGuid('tenant host');

/**
 * The account a person of the sample partnership uses, the same after every restart. Guests carry the host
 * tenant's id, as they do in Teams; police and health people carry that of their agency.
 */
export function localAccount(
  personId: string,
  name: string,
  agencyId: string,
  access: 'member' | 'guest' | 'external' | 'none',
): LocalAccount {
  const ownTenant = access !== 'guest' && agenciesWithTheirOwnTenant.has(agencyId);
  return {
    tenant: ownTenant ? stableGuid(`tenant ${agencyId}`) : hostTenant,
    object: stableGuid(`person ${personId}`),
    name,
    channelAccount: `29:1${stableToken(`account ${personId}`)}`,
  };
}
