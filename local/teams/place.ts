import type { Resident } from './world.ts';
import { chatOf, localChannel, localTeam, parseConversation, threadOf } from './world.ts';

/** Where something happens: a thread of the channel (its root post), the channel itself (no root), or a chat. */
export type Place =
  | { readonly kind: 'channel'; readonly root: string | null }
  | { readonly kind: 'chat'; readonly person: Resident };

/** The conversation that the store files messages under. */
export const filedUnder = (place: Place): string =>
  place.kind === 'channel' ? localChannel.id : chatOf(place.person.id);

/** The channel lives in the team's tenant, whoever writes; a chat in the person's own. */
export const tenantOf = (place: Place): string =>
  place.kind === 'channel' ? localTeam.tenant : place.person.account.tenant;

/** `conversation` of an activity, as Teams sends it. */
export const conversationOf = (place: Place): Record<string, unknown> =>
  place.kind === 'channel'
    ? {
        isGroup: true,
        conversationType: 'channel',
        id: place.root === null ? localChannel.id : threadOf(place.root),
        tenantId: tenantOf(place),
      }
    : { conversationType: 'personal', id: chatOf(place.person.id), tenantId: tenantOf(place) };

/** `channelData` of an activity. */
export const channelDataOf = (place: Place): Record<string, unknown> =>
  place.kind === 'channel'
    ? {
        teamsChannelId: localChannel.id,
        teamsTeamId: localTeam.id,
        channel: { id: localChannel.id },
        team: { id: localTeam.id },
        tenant: { id: tenantOf(place) },
      }
    : { tenant: { id: tenantOf(place) } };

/** Null for a conversation nobody has. */
export function placeOf(conversation: string, people: readonly Resident[]): Place | null {
  const { base, root } = parseConversation(conversation);
  if (base === localChannel.id) return { kind: 'channel', root };
  const person = people.find((one) => chatOf(one.id) === base);
  return person ? { kind: 'chat', person } : null;
}
