import type { People } from '#api/contract/reads.ts';
import type { Member, Partnership } from '#domain/partnership/people.ts';
import { presentPeople } from './people.ts';

/** How the app can reach somebody, by how they belong to the host tenant (teams.md, "Several tenants"). */
const reachable: Record<Member['access'], string> = {
  member: 'In chat',
  guest: 'In chat, once they have opened the app',
  external: 'By a mention in the channel',
  none: 'In person',
};

export function presentPartnership(partnership: Partnership): People {
  const people = presentPeople(partnership);
  return {
    people: [...partnership.people.values()].map((member) => ({
      ...people.person(member.id),
      agencyId: member.agency,
      roles: [...member.roles],
      reachable: reachable[member.access],
    })),
    agencies: [...partnership.agencies.values()].map((agency) => ({ ...agency })),
    forums: [...partnership.forums.values()].map((forum) => ({
      ...forum,
      meetings: partnership.meetings.flatMap((meeting) =>
        meeting.forum === forum.id && meeting.date !== null ? [meeting.date] : [],
      ),
    })),
    dataSets: partnership.dataSets.map(({ name, agency }) => ({
      name,
      agency: partnership.agencies.get(agency)?.name ?? agency,
    })),
    worriedAboutAChild: { ...partnership.policy.worriedAboutAChild },
  };
}
