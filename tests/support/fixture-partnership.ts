import type { AgencyId, ForumId, PersonId } from '#domain/ids.ts';
import type {
  Agency,
  DataSet,
  Forum,
  Meeting,
  Member,
  Partnership,
  Role,
  Sector,
} from '#domain/partnership/people.ts';
import type { LocalDate } from '#domain/time.ts';

/** Invented people and places: the partnership the tests and the pictures of the cards are about. */
const agencies: readonly (readonly [id: string, name: string, sector: Sector])[] = [
  ['council', 'Tees Bay Council, Children’s Services', 'council'],
  ['police', 'Tees Bay Police', 'police'],
  ['yjs', 'Youth Justice Service', 'council'],
  ['safety', 'Community Safety Partnership', 'council'],
  ['health', 'Tees Bay Health Trust', 'health'],
  ['harbour', 'Harbour Youth Project', 'voluntary and community'],
  ['beacon', 'Beacon Return Home Service', 'voluntary and community'],
];

type Row = readonly [
  id: string,
  name: string,
  title: string,
  agency: string,
  role: Role,
  access?: Member['access'],
];
const people: readonly Row[] = [
  ['helen', 'Helen Marsh', 'Director of Children’s Services', 'council', 'strategic lead'],
  ['imran', 'Imran Qadir', 'Detective Superintendent', 'police', 'strategic lead'],
  ['steph', 'Steph Carr', 'Detective Chief Inspector', 'police', 'strategic lead'],
  ['claire', 'Claire Dunn', 'Designated Nurse for Safeguarding', 'health', 'strategic lead'],
  ['neil', 'Neil Rudd', 'Head of Community Safety', 'safety', 'strategic lead'],
  ['priya', 'Priya Nair', 'Senior Intelligence Analyst', 'police', 'analyst'],
  ['dan', 'Dan Whitfield', 'Intelligence Analyst', 'police', 'analyst'],
  ['tom', 'Tom Ashby', 'Performance and Data Lead', 'council', 'analyst'],
  ['leila', 'Leila Haddad', 'Research and Analysis Officer', 'council', 'analyst'],
  ['joanne', 'Joanne Fell', 'Community Safety Analyst', 'safety', 'analyst'],
  ['marek', 'Marek Nowak', 'Information Officer', 'yjs', 'analyst', 'external'],
  ['grace', 'Grace Obi', 'Information Governance Manager', 'council', 'data-protection lead'],
  ['ruth', 'Ruth Kelly', 'Partnership Manager', 'council', 'manager'],
  ['sam', 'Sam Doyle', 'Detached Youth Worker', 'harbour', 'practice lead', 'guest'],
  ['kev', 'Kev Latham', 'Neighbourhood Sergeant', 'police', 'practice lead'],
  ['nadia', 'Nadia Rahman', 'Team Manager, Exploitation Team', 'council', 'practice lead'],
  ['farah', 'Farah Aziz', 'Service Manager', 'beacon', 'practice lead', 'guest'],
];

const forums: readonly Forum[] = [
  { id: 'strategic' as ForumId, name: 'VEMT Strategic Group', cadence: 'quarterly' },
  { id: 'operational' as ForumId, name: 'VEMT Operational Group', cadence: 'six-weekly' },
];

const meetings: readonly Meeting[] = [
  { forum: 'strategic' as ForumId, date: '2026-10-23' as LocalDate },
  { forum: 'operational' as ForumId, date: '2026-11-30' as LocalDate },
  { forum: 'strategic' as ForumId, date: '2026-12-08' as LocalDate },
  { forum: 'strategic' as ForumId, date: '2027-03-09' as LocalDate },
];

const dataSets: readonly DataSet[] = [
  {
    name: 'Children looked after, placements',
    agency: 'council' as AgencyId,
    coverage: 'own children only',
    refresh: 'weekly',
    quality: 'good',
    steward: 'tom' as PersonId,
  },
];

const member = ([id, name, title, agency, role, access = 'member']: Row): Member => ({
  id: id as PersonId,
  name,
  title,
  agency: agency as AgencyId,
  roles: [role],
  access,
});

export const fixturePartnership: Partnership = {
  name: 'Tees Bay Exploitation Partnership',
  agencies: new Map(
    agencies.map(([id, name, sector]): [AgencyId, Agency] => [
      id as AgencyId,
      { id: id as AgencyId, name, sector },
    ]),
  ),
  people: new Map(people.map((row): [PersonId, Member] => [row[0] as PersonId, member(row)])),
  forums: new Map(forums.map((forum) => [forum.id, forum])),
  meetings,
  dataSets,
  policy: {
    checks: 'when flagged',
    unclaimedAlarm: 3,
    checkWithin: 3,
    decideAfterMeeting: 3,
    decideAfterAnswer: 10,
    notReachedAfter: 10,
    noMovementAfter: 10,
    adviceWithin: 5,
    extraHolidays: [],
    worriedAboutAChild: {
      danger: '999',
      crime: '101',
      concern: 'Children’s front door, Tees Bay Council: 01632 960100',
    },
  },
};
