import type { AgencyId, PersonId } from '#domain/ids.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Member, Partnership, Policy, Role } from '#domain/partnership/people.ts';
import { fixturePartnership } from './fixture-partnership.ts';

const some = ['helen', 'imran', 'claire', 'priya', 'sam', 'grace', 'ruth'];

const more = (id: string, name: string, roles: readonly Role[]): Member => ({
  id: id as PersonId,
  name,
  title: '',
  agency: 'council' as AgencyId,
  roles,
  access: 'member',
});

const members = [
  ...[...fixturePartnership.people.values()].filter(({ id }) => some.includes(id)),
  more('tom', 'Tom Ashby', ['viewer', 'analyst']),
  more('ada', 'Ada Lund', ['administrator']),
  more('vic', 'Vic Page', ['viewer']),
];

/**
 * Helen, Imran and Claire lead, Priya and Tom analyse, Sam is a practice lead, Grace advises on data protection,
 * Ruth manages, Ada administers and Vic only reads. Tom was a viewer first and has both roles.
 */
export const smallPartnership: Partnership = {
  ...fixturePartnership,
  people: new Map(members.map((member) => [member.id, member])),
};

export const withPolicy = (differs: Partial<Policy>): Partnership => ({
  ...smallPartnership,
  policy: { ...smallPartnership.policy, ...differs },
});

export const smallCalendar = calendarOf(smallPartnership.policy);

export function memberCalled(id: string): Member {
  const member = smallPartnership.people.get(id as PersonId);
  if (member === undefined) throw new Error(`Nobody called ${id} in the small partnership.`);
  return member;
}
