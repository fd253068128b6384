import type { PersonId } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import type { Contributor, Request } from '../request.ts';
import { nameOf } from './people.ts';
import { deed, listed } from './words.ts';

const didBy = (contributors: readonly Contributor[], person: PersonId): string =>
  listed([...new Set(contributors.filter((c) => c.person === person).map((c) => deed(c.what)))]);

/** "you pulled out the placements list that showed who was placed here"; null for those who had no part. */
export function ownPart(request: Request, person: PersonId): string | null {
  const did = didBy(request.contributors, person);
  return did === '' ? null : `you ${did}`;
}

/** "Priya Nair worked out where and when the episodes ended", one for each of the others, in order. */
export function othersParts(request: Request, person: PersonId, partnership: Partnership): readonly string[] {
  const others = new Set(request.contributors.map((c) => c.person).filter((id) => id !== person));
  return [...others].map((id) => `${nameOf(partnership, id)} ${didBy(request.contributors, id)}`);
}
