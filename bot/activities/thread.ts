import type { Thread } from '#domain/requests/request.ts';
import type { Here } from './here.ts';

/**
 * The thread this was written in, so that card and answer stay there. From a chat, or from a place the bot is
 * not in (its forms can be opened anywhere), it is the partnership's channel.
 */
export async function threadOf(here: Here, link: string | null = null): Promise<Thread | null> {
  const { turn, room } = here;
  if (turn.reference.scope !== 'personal' && (await isThere(here))) {
    return { conversation: turn.reference.conversation, activity: activityOf(here), link };
  }
  const channel = await room.channel();
  return channel === null ? null : { ...channel, link };
}

async function isThere({ turn, room, services }: Here): Promise<boolean> {
  const { reference, team } = turn;
  if (turn.inbound.kind === 'message') return true;
  const owner = team === null ? null : await services.directory.partnershipOfTeam(reference.tenant, team);
  return owner === room.id || (await services.directory.conversation(reference.conversation)) !== null;
}

/** The message that asked, or that the question was made from; its writer and readers see the card there. */
function activityOf({ turn }: Here): string | null {
  const { inbound } = turn;
  if (inbound.kind === 'message') return turn.activity;
  return inbound.kind === 'submit dialog' ? (inbound.message?.id ?? null) : null;
}
