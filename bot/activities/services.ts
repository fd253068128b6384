import type { PartnershipId, PersonId } from '#domain/ids.ts';
import type { Links } from '../cards/acts.ts';
import type { Directory } from '../directory.ts';
import type { Newcomers } from '../newcomers.ts';
import type { Room } from '../room.ts';
import type { Outbound } from '../teams/port.ts';

/** What the bot needs of the rest of the app. */
export interface BotServices {
  readonly directory: Directory;
  readonly newcomers: Newcomers;
  readonly links: Links;
  readonly outbound: Outbound;
  /** Null when there is no such partnership. */
  room(partnership: PartnershipId): Promise<Room | null>;
  /** The bot heard from this person: what waits for them goes out. */
  heardFrom(partnership: PartnershipId, person: PersonId): Promise<void>;
  /** The bot can post into this partnership's channels again: what waits for that goes out. */
  placeIsBack(partnership: PartnershipId): Promise<void>;
  /** Whether a fault is the store's, or the way's to it: the same may well succeed later. */
  isStoreDown(error: unknown): boolean;
  now(): number;
  newNonce(): string;
  log(line: string, about: Readonly<Record<string, unknown>>): void;
}
