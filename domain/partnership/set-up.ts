import type { AgencyId, PersonId } from '../ids.ts';
import { foldName, idFromName } from './names.ts';
import type { Agency, Member, Partnership } from './people.ts';
import { sectorOf } from './sector-of.ts';
import { usualPolicy } from './usual-policy.ts';

/** What whoever sets a partnership up says of it and of themselves. All are names as `readName` gives them. */
export interface SetUp {
  readonly partnership: string;
  readonly name: string;
  readonly title: string;
  readonly agency: string;
  /** Further agencies, by name. */
  readonly agencies: readonly string[];
}

/** An agency's id: the same for the same name, however it is written. `tailOf` makes a short tail of a text. */
export const agencyIdOf = (name: string, tailOf: (text: string) => string): AgencyId =>
  idFromName(name, tailOf(`agency ${foldName(name)}`)) as AgencyId;

/** A new partnership with its first person, who manages and administers it. */
export function foundedPartnership(
  said: SetUp,
  founder: { readonly id: PersonId; readonly access: Member['access'] },
  tailOf: (text: string) => string,
): Partnership {
  const agencies = [said.agency, ...said.agencies].map(
    (name): Agency => ({ id: agencyIdOf(name, tailOf), name, sector: sectorOf(name) }),
  );
  const member: Member = {
    id: founder.id,
    name: said.name,
    title: said.title,
    agency: agencyIdOf(said.agency, tailOf),
    roles: ['manager', 'administrator'],
    access: founder.access,
  };
  return {
    name: said.partnership,
    // Named twice, an agency is written as it was first.
    agencies: new Map(agencies.toReversed().map((one) => [one.id, one])),
    people: new Map([[member.id, member]]),
    forums: new Map(),
    meetings: [],
    dataSets: [],
    policy: usualPolicy,
  };
}
