import type { Member, Partnership, Role } from '#domain/partnership/people.ts';
import type { LocalDate } from '#domain/time.ts';
import { person } from '#local/sample/names.ts';
import { samplePartnership } from '#local/sample/partnership.ts';
import type { Dice } from '#tests/support/dice.ts';

const firstNames =
  'Alex Bola Chidi Dina Ella Femi Gwen Hana Idris Joy Kofi Lena Mina Noor Olu Petra Quinn Rosa Sara Tariq'.split(
    ' ',
  );
const lastNames =
  'Abbott Bennett Clarke Dhillon Evans Foster Grant Hughes Iqbal Jones Khan Lowe Mistry Noble Osei Patel'.split(
    ' ',
  );
const jobs: readonly (readonly [Role, string])[] = [
  ['analyst', 'Analyst'],
  ['strategic lead', 'Head of Service'],
  ['practice lead', 'Team Manager'],
  ['analyst', 'Information Officer'],
];

/** The sample's partnership, grown to the size that asks so many questions: 300 people beside its own. */
export function largePartnership(today: LocalDate, dice: Dice): Partnership {
  const sample = samplePartnership(today);
  const agencies = [...sample.agencies.keys()];
  const more = Array.from({ length: 300 }, (_, n): Member => {
    const [role, title] = dice.pick(jobs);
    const name = `${firstNames[n % firstNames.length]} ${lastNames[Math.floor(n / firstNames.length)]}`;
    return {
      id: person(`p${n + 1}`),
      name,
      title,
      agency: dice.pick(agencies),
      roles: [role],
      access: 'member',
    };
  });
  return { ...sample, people: new Map([...sample.people, ...more.map((one) => [one.id, one] as const)]) };
}

export const withRole = ({ people }: Partnership, role: Role): readonly Member[] =>
  [...people.values()].filter((member) => member.roles.includes(role));
