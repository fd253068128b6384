import type { z } from 'zod';
import type { personRef } from '#api/contract/fields.ts';
import { people as peopleSchema } from '#api/contract/reads.ts';
import type { Role } from '#domain/partnership/people.ts';

export type Ref = z.infer<typeof personRef>;

const listed: readonly (readonly [string, string, string, string, string, readonly Role[]])[] = [
  ['helen', 'Helen Marsh', 'Director of Children’s Services', 'Council', 'council', ['strategic lead']],
  ['imran', 'Imran Qadir', 'Detective Superintendent', 'Police', 'police', ['strategic lead']],
  ['tom', 'Tom Ashby', 'Performance and Data Lead', 'Council', 'council', ['analyst']],
  ['priya', 'Priya Nair', 'Intelligence Analyst', 'Police', 'police', ['analyst']],
  ['leila', 'Leila Haddad', 'Data Analyst', 'Council', 'council', ['analyst']],
  ['joanne', 'Joanne Fell', 'Community Safety Analyst', 'Community Safety', 'safety', ['analyst']],
  ['sam', 'Sam Doyle', 'Youth Worker', 'Harbour Youth Project', 'harbour', ['practice lead']],
  ['grace', 'Grace Obi', 'Information Governance Adviser', 'Council', 'council', ['data-protection lead']],
  ['ruth', 'Ruth Kelly', 'Partnership Manager', 'Council', 'council', ['manager', 'administrator']],
  ['steph', 'Steph Carr', 'Head of Youth Justice', 'Youth Justice Service', 'youth', ['strategic lead']],
  ['claire', 'Claire Dunn', 'Designated Nurse', 'Health', 'health', ['strategic lead']],
  ['neil', 'Neil Rudd', 'Head of Community Safety', 'Community Safety', 'safety', ['strategic lead']],
  ['marek', 'Marek Nowak', 'Health Informatics Analyst', 'Health', 'health', ['analyst']],
];

const refs = new Map<string, Ref>(
  listed.map(([id, name, title, agency]) => [id, { id, name, title, agency }]),
);

/** One of the sample people; throws for anybody else, so that a slip in a fixture is seen. */
export function person(id: string): Ref {
  const ref = refs.get(id);
  if (!ref) throw new Error(`No sample person is called ${id}.`);
  return ref;
}

export const rolesOf = (id: string): readonly Role[] => listed.find(([other]) => other === id)?.[5] ?? [];

export const strategic = { id: 'strategic', name: 'VEMT Strategic Group' };
export const operational = { id: 'operational', name: 'VEMT Operational Group' };
export const practitioner = { id: 'practitioner', name: 'Practitioner Group' };

export const samplePeople = peopleSchema.parse({
  people: listed.map(([id, , , , agencyId, roles]) => ({
    ...person(id),
    agencyId,
    roles,
    reachable: id === 'marek' ? 'Has not opened the app yet' : 'In chat',
  })),
  agencies: [
    { id: 'council', name: 'Council', sector: 'council' },
    { id: 'police', name: 'Police', sector: 'police' },
    { id: 'safety', name: 'Community Safety', sector: 'council' },
    { id: 'harbour', name: 'Harbour Youth Project', sector: 'voluntary and community' },
    { id: 'youth', name: 'Youth Justice Service', sector: 'other' },
    { id: 'health', name: 'Health', sector: 'health' },
  ],
  forums: [
    { ...strategic, cadence: 'every quarter', meetings: ['2026-12-08', '2027-03-09'] },
    { ...operational, cadence: 'every month', meetings: ['2026-12-02', '2027-01-06'] },
    { ...practitioner, cadence: 'every month', meetings: ['2026-12-10'] },
  ],
  dataSets: [
    { name: 'Return-home interviews', agency: 'Council' },
    { name: 'Missing episodes', agency: 'Police' },
    { name: 'School suspensions', agency: 'Council' },
  ],
  worriedAboutAChild: {
    danger: 'Immediate danger: 999',
    crime: 'A crime: 101',
    concern: 'Concern for a child: the front door, 01632 960123',
  },
});
