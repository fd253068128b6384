import type { PartnershipId } from '#domain/ids.ts';
import type { Member } from '#domain/partnership/people.ts';
import type { Inbound, Turn } from '../teams/port.ts';
import type { Here } from './here.ts';
import type { BotServices } from './services.ts';

/** Where somebody wrote is where they can be reached, and what waited for them goes out. */
export async function remember(turn: Turn, { services, who, room }: Here): Promise<void> {
  const { reference, inbound } = turn;
  if (reference.scope !== 'personal') return rememberPlace(turn, services, room.id, who);
  if (inbound.kind === 'bot removed') return services.directory.forgetChat(who.id);
  // Our forms and cards work in a chat between two people as well, which looks the same and is not ours.
  if (!isThere(inbound)) return;
  await services.directory.rememberChat(who.id, reference);
  await services.heardFrom(room.id, who.id);
}

/** Typed words and an install reach the bot only where it is. */
const isThere = (inbound: Inbound): boolean =>
  inbound.kind === 'bot added' || (inbound.kind === 'message' && inbound.value === null);

/** Who adds the app to a team need not be in the partnership's list of people. */
export async function rememberForStranger(turn: Turn, services: BotServices): Promise<void> {
  if (turn.reference.scope !== 'personal') await rememberPlace(turn, services, null, null);
}

async function rememberPlace(
  turn: Turn,
  { directory }: BotServices,
  home: PartnershipId | null,
  who: Member | null,
): Promise<void> {
  const { reference, inbound, channel, team } = turn;
  const owner = team === null ? null : await directory.partnershipOfTeam(reference.tenant, team);
  const isOurs = owner !== null && (home === null || owner === home);
  if ((isThere(inbound) && home !== null) || isOurs) await directory.rememberConversation(reference, team);
  if (!isThere(inbound) || channel === null) return;
  const partnership =
    inbound.kind === 'bot added'
      ? // Otherwise adding the app to any other team would move the partnership's questions there.
        isOurs
        ? owner
        : await foundedBy(who, home, directory)
      : // Where the first question is asked, when nobody knows where the app was added.
        isOurs && (await directory.channelOf(owner)) === null
        ? owner
        : null;
  if (partnership === null) return;
  const root = { ...reference, conversation: channel };
  await directory.rememberConversation(root, team);
  await directory.rememberChannel(partnership, root, team);
}

/** A partnership without a channel gets its first from whoever runs it. */
async function foundedBy(
  who: Member | null,
  home: PartnershipId | null,
  directory: BotServices['directory'],
): Promise<PartnershipId | null> {
  const runsIt = who?.roles.some((role) => role === 'manager' || role === 'administrator') === true;
  if (!runsIt || home === null) return null;
  return (await directory.channelOf(home)) === null ? home : null;
}
