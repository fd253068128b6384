import { hostTenant, type LocalAccount, localAccount, stableGuid, stableToken } from '../accounts.ts';
import type { ChannelAccount } from './activity.ts';

/** A person as the local Teams lists them. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly agencyId: string;
  /** The agency's name, as shown. */
  readonly agency: string;
  readonly access: 'member' | 'guest' | 'external' | 'none';
}

export interface Resident extends LocalPerson {
  readonly account: LocalAccount;
}

export const resident = (person: LocalPerson): Resident => ({
  ...person,
  account: localAccount(person.id, person.name, person.agencyId, person.access),
});

/** The one team of the local Teams. Bind it to the sample partnership: host tenant and `id`. */
export const localTeam = {
  tenant: hostTenant,
  id: `19:${stableToken('team').slice(0, 40)}@thread.tacv2`,
  name: 'Tees Bay Exploitation Partnership',
  groupId: stableGuid('team group'),
} as const;

export const localChannel = {
  id: `19:${stableToken('channel').slice(0, 40)}@thread.tacv2`,
  name: 'Analysis requests',
} as const;

export const localBot: ChannelAccount = { id: `28:${stableGuid('bot')}`, name: 'Feedback Loop' };

export const threadOf = (root: string): string => `${localChannel.id};messageid=${root}`;

/** Splits `19:…;messageid=…`; the root is null when the whole channel is meant. */
export function parseConversation(id: string): { readonly base: string; readonly root: string | null } {
  const [base = '', root] = id.split(';messageid=');
  return { base, root: root ?? null };
}

/** Teams names a chat between a person and a bot `a:1…`. */
export const chatOf = (person: string): string => `a:1${stableToken(`chat ${person}`)}`;

export const channelAccountOf = (person: Resident): ChannelAccount => ({
  id: person.account.channelAccount,
  name: person.name,
  aadObjectId: person.account.object,
});
