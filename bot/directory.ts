import type { PartnershipId, PersonId } from '#domain/ids.ts';
import type { Account, Reference } from './teams/port.ts';

/** A human in a partnership, whichever of their accounts wrote. */
export interface Known {
  readonly partnership: PartnershipId;
  readonly person: PersonId;
}

/** Who is who, and where they can be reached, across tenants. One human may have several accounts. */
export interface Directory {
  whoIs(account: Pick<Account, 'tenant' | 'object'>): Promise<Known | null>;
  accountsOf(person: PersonId): Promise<readonly Pick<Account, 'tenant' | 'object'>[]>;
  /** The personal chat with this person, or null when the bot has none. */
  chatOf(person: PersonId): Promise<Reference | null>;
  rememberChat(person: PersonId, reference: Reference): Promise<void>;
  forgetChat(person: PersonId): Promise<void>;
  /** Where a conversation can be posted to, by Teams' id of it: a channel, a thread or a chat. */
  conversation(id: string): Promise<Reference | null>;
  rememberConversation(reference: Reference, team?: string | null): Promise<void>;
  /** Where a partnership's questions are posted when they come from outside a conversation. */
  channelOf(partnership: PartnershipId): Promise<Reference | null>;
  rememberChannel(partnership: PartnershipId, reference: Reference, team?: string | null): Promise<void>;
  /** The bot is there no more: nothing is posted there until it is back. */
  forgetPlaces(places: Places): Promise<void>;
  bringBackPlaces(places: Places): Promise<void>;
  partnershipOfTeam(tenant: string, team: string): Promise<PartnershipId | null>;
}

/** All channels of a team, or one channel with its threads. */
export type Places =
  | { readonly kind: 'team'; readonly tenant: string; readonly team: string }
  | { readonly kind: 'channel'; readonly channel: string };
