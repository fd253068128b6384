import type { PartnershipId, PersonId } from '#domain/ids.ts';
import { dateOf, type Instant } from '#domain/time.ts';
import { localAccount } from '../accounts.ts';
import { localTeam } from '../teams/world.ts';
import { loadSample } from './load.ts';
import { samplePartnership } from './partnership.ts';

export const sampleId = 'tees-bay' as PartnershipId;

/** The sample partnership as of a day, ready to be loaded into an empty store. */
export function readySample(now: Instant) {
  const today = dateOf(now);
  const partnership = samplePartnership(today);
  return {
    id: sampleId,
    partnership,
    teams: [{ tenant: localTeam.tenant, team: localTeam.id }],
    accountOf(person: PersonId) {
      const member = partnership.people.get(person);
      return member === undefined || member.access === 'none'
        ? null
        : localAccount(member.id, member.name, member.agency, member.access);
    },
    replay: (append: Parameters<typeof loadSample>[0]['append']) => loadSample({ today, now, append }),
  };
}
