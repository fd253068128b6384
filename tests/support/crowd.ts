import type { AgencyId, PersonId } from '#domain/ids.ts';
import type { Member, Partnership } from '#domain/partnership/people.ts';
import { dateOf, type Instant } from '#domain/time.ts';
import { samplePartnership } from '#local/sample/partnership.ts';

export const crowdId = (n: number) => `p${n}` as PersonId;

/** The sample's partnership with so many more analysts of the council, `p1` and on. */
export function withCrowd(size: number, at: Instant): Partnership {
  const sample = samplePartnership(dateOf(at));
  const crowd = Array.from({ length: size }, (_, n): Member => {
    const agency = 'council' as AgencyId;
    return {
      id: crowdId(n + 1),
      name: `Person ${n + 1}`,
      title: '',
      agency,
      roles: ['analyst'],
      access: 'member',
    };
  });
  const people = new Map([...sample.people, ...crowd.map((one) => [one.id, one] as const)]);
  return { ...sample, people };
}
