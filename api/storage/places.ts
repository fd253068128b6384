import type { PartnershipId } from '#domain/ids.ts';
import type { ChatReference } from './directory.ts';
import { directoryPartition } from './directory-partition.ts';
import { format } from './ledger/format.ts';
import { plain } from './ledger/keys.ts';
import { put } from './put.ts';
import { allRows, under } from './ranges.ts';
import type { Properties, Row, Table } from './table.ts';

/** All channels of a team, or one channel with its threads. */
export type Places =
  | { readonly kind: 'team'; readonly tenant: string; readonly team: string }
  | { readonly kind: 'channel'; readonly channel: string };

export interface Home {
  readonly reference: ChatReference;
  readonly gone: boolean;
}
export const whereNow = (home: Home | null): ChatReference | null =>
  home === null || home.gone ? null : home.reference;

export interface StoredPlaces {
  /** Where a conversation can be posted to, by Teams' id of it: a channel, a thread or a chat. */
  conversation(id: string): Promise<ChatReference | null>;
  rememberConversation(reference: ChatReference, team?: string | null): Promise<void>;
  /** Where a partnership's questions are posted when they come from outside a conversation. */
  channelOf(partnership: PartnershipId): Promise<ChatReference | null>;
  /** The same, also while the bot is not there: what is asked meanwhile belongs there. */
  homeOf(partnership: PartnershipId): Promise<Home | null>;
  rememberChannel(partnership: PartnershipId, reference: ChatReference, team?: string | null): Promise<void>;
  /** The bot is there no more: nothing is posted there until it is back. */
  forgetPlaces(places: Places): Promise<void>;
  bringBackPlaces(places: Places): Promise<void>;
}

export function createPlaces(table: Table): StoredPlaces {
  const conversationKey = (id: string) => `conversation|${plain(id)}`;
  const channelKey = (partnership: PartnershipId) => `channel|${partnership}`;
  const set = (key: string, properties: Properties) => put(table, directoryPartition, key, properties);
  const get = async (key: string): Promise<ChatReference | null> => {
    const row = await table.get(directoryPartition, key);
    return row === null || row.properties.gone === true ? null : referenceIn(row);
  };
  const remember = (key: string, where: ChatReference, team: string | null) =>
    set(key, { format, reference: JSON.stringify(where), ...(team === null ? {} : { team }) });

  async function homeOf(partnership: PartnershipId): Promise<Home | null> {
    const row = await table.get(directoryPartition, channelKey(partnership));
    const reference = row === null ? null : referenceIn(row);
    return reference === null ? null : { reference, gone: row?.properties.gone === true };
  }

  /** Rare enough to look at every conversation. */
  async function mark(places: Places, gone: boolean): Promise<void> {
    const kept = await Promise.all(
      ['conversation|', 'channel|'].map((prefix) => allRows(table, directoryPartition, under(prefix))),
    );
    for (const { key, properties } of kept.flat().filter((row) => isIn(places, row))) {
      const { gone: _, ...rest } = properties;
      await set(key, gone ? { ...rest, gone } : rest);
    }
  }
  return {
    conversation: (id) => get(conversationKey(id)),
    rememberConversation: (where, team = null) => remember(conversationKey(where.conversation), where, team),
    channelOf: async (partnership) => whereNow(await homeOf(partnership)),
    homeOf,
    rememberChannel: (partnership, channel, team = null) => remember(channelKey(partnership), channel, team),
    forgetPlaces: (places) => mark(places, true),
    bringBackPlaces: (places) => mark(places, false),
  };
}

const referenceIn = ({ properties }: Row): ChatReference | null =>
  typeof properties.reference === 'string' ? (JSON.parse(properties.reference) as ChatReference) : null;

function isIn(places: Places, row: Row): boolean {
  const where = referenceIn(row);
  if (where === null) return false;
  return places.kind === 'team'
    ? where.tenant === places.tenant && row.properties.team === places.team
    : where.conversation.split(';')[0] === places.channel;
}
