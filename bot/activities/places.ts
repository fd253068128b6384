import type { Places } from '../directory.ts';
import type { Turn } from '../teams/port.ts';
import type { BotServices } from './services.ts';

/**
 * Channels and teams come and go: where the bot is no more nothing is posted, and when it is back what waited
 * goes out. True when there is nothing else to the turn.
 */
export async function isAboutAPlace(turn: Turn, services: BotServices): Promise<boolean> {
  const { inbound, reference, team, channel } = turn;
  const { directory } = services;
  if (reference.scope === 'personal' || team === null) return false;
  const whole: Places = { kind: 'team', tenant: reference.tenant, team };
  const one: Places = channel === null ? whole : { kind: 'channel', channel };
  switch (inbound.kind) {
    case 'bot removed':
      await directory.forgetPlaces(whole);
      return true;
    case 'place gone':
      await directory.forgetPlaces(inbound.what === 'team' ? whole : one);
      return true;
    case 'place back':
      await directory.bringBackPlaces(inbound.what === 'team' ? whole : one);
      await release(turn, services);
      return true;
    case 'bot added':
      await directory.bringBackPlaces(whole);
      return false;
    default:
      return false;
  }
}

/** Once it is known where to post, what waited for that goes out. */
export async function release({ reference, team }: Turn, services: BotServices): Promise<void> {
  if (team === null) return;
  const owner = await services.directory.partnershipOfTeam(reference.tenant, team);
  if (owner !== null) await services.placeIsBack(owner);
}
