import type { AgencyId } from '#domain/ids.ts';
import type { Member, Partnership, Policy, Sector } from '#domain/partnership/people.ts';
import { forum, person } from './summaries.ts';

const agencies = (
  [
    ['council', 'Council', 'council'],
    ['police', 'Police', 'police'],
    ['harbour', 'Harbour Youth Project', 'voluntary and community'],
  ] as const satisfies readonly (readonly [string, string, Sector])[]
).map(([id, name, sector]) => ({ id: id as AgencyId, name, sector }));

const people = (
  [
    ['helen', 'Helen Marsh', 'council', ['strategic lead']],
    ['imran', 'Imran Qadir', 'police', ['strategic lead']],
    ['priya', 'Priya Nair', 'police', ['analyst']],
    ['tom', 'Tom Ashby', 'council', ['analyst']],
    ['grace', 'Grace Obi', 'council', ['data-protection lead']],
    ['marek', 'Marek Nowak', 'harbour', ['practice lead']],
    ['sam', 'Sam Doyle', 'harbour', ['practice lead']],
  ] as const
).map(
  ([id, name, agency, roles]): Member => ({
    id: person(id),
    name,
    title: '',
    agency: agency as AgencyId,
    roles,
    access: 'member',
  }),
);

export const aPolicy: Policy = {
  checks: 'when flagged',
  unclaimedAlarm: 3,
  checkWithin: 3,
  decideAfterMeeting: 3,
  decideAfterAnswer: 10,
  notReachedAfter: 10,
  noMovementAfter: 10,
  adviceWithin: 3,
  extraHolidays: [],
  worriedAboutAChild: { danger: '999', crime: '101', concern: '01632 960000' },
};

/** Three agencies, seven people, the VEMT Strategic Group (`vemt`). */
export const aPartnership: Partnership = {
  name: 'Harbour VEMT Partnership',
  agencies: new Map(agencies.map((agency) => [agency.id, agency])),
  people: new Map(people.map((member) => [member.id, member])),
  forums: new Map([[forum('vemt'), { id: forum('vemt'), name: 'VEMT Strategic Group', cadence: 'monthly' }]]),
  meetings: [],
  dataSets: [],
  policy: aPolicy,
};
