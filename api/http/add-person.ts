import type { z } from 'zod';
import type { Registered, registerBodies } from '#api/contract/registers.ts';
import { tailOf } from '#api/ids-from-names.ts';
import type { AgencyId, PersonId } from '#domain/ids.ts';
import { keepsRegisters } from '#domain/partnership/keepers.ts';
import { idFromName } from '#domain/partnership/names.ts';
import type { Member, Partnership } from '#domain/partnership/people.ts';
import type { AccountBook } from './account-book.ts';
import type { Refusal } from './refusal.ts';
import type { Visit } from './signed-in.ts';

type Body = z.output<typeof registerBodies.people>;

/**
 * Adds a person, or changes the one whose `id` is given, and gives them their accounts. `key` tells a repeat
 * from a second person of the same name. The register is written first: an account without its person is
 * taken up again by whoever tries once more.
 */
export async function addPerson(
  body: Body,
  key: string,
  here: Visit,
  accounts: AccountBook,
): Promise<Registered | Refusal> {
  const { partnership, partnershipId } = here;
  const wanted = body.accounts.map(({ tenant, object }) => ({
    tenant: tenant.toLowerCase(),
    object: object.toLowerCase(),
  }));
  const owners = await Promise.all(wanted.map(accounts.whoIs));
  const begun = owners.find(
    (owner) => owner?.partnership === partnershipId && !partnership.people.has(owner.person),
  );
  const fresh = idFromName(body.name, tailOf(JSON.stringify([partnershipId, here.who.id, key]))) as PersonId;
  const person = (body.id as PersonId | null | undefined) ?? begun?.person ?? fresh;
  const member = memberOf(body, person);
  const wrong = refusalOf(body, member, partnership);
  if (wrong !== null) return wrong;
  const other = owners.find((owner) => owner !== null && owner.person !== person);
  if (other != null)
    return taken(other.partnership === partnershipId ? partnership.people.get(other.person) : undefined);
  const changed = await here.room.register([{ kind: 'member', member }]);
  for (const account of wanted) {
    const owner = await accounts.claim(account, { partnership: partnershipId, person });
    if (owner.person !== person) return taken(undefined);
    await accounts.forgetStranger(partnershipId, account);
  }
  return { id: person, changed: changed || owners.some((owner) => owner === null) };
}

const memberOf = (body: Body, id: PersonId): Member => ({
  id,
  name: body.name,
  title: body.title,
  agency: body.agency as AgencyId,
  roles: [...new Set(body.roles)],
  access: body.access,
});

function refusalOf(body: Body, member: Member, { people, agencies }: Partnership): Refusal | null {
  if (body.id != null && !people.has(member.id)) {
    return {
      reason: 'unknown name',
      detail: `Nobody has the id “${body.id}”. Leave it out to add somebody.`,
      field: 'id',
    };
  }
  if (!agencies.has(member.agency)) {
    return {
      reason: 'unknown name',
      detail: `There is no agency “${body.agency}”. Add it first: POST …/agencies.`,
      field: 'agency',
    };
  }
  const others = [...people.values()].filter(({ id }) => id !== member.id);
  if (![...others, member].some(keepsRegisters)) {
    return {
      reason: 'something missing',
      detail: 'Somebody has to be manager or administrator. Give the role to another person first.',
      field: 'roles',
    };
  }
  return null;
}

const taken = (owner: Member | undefined): Refusal => ({
  reason: 'already taken',
  detail:
    owner === undefined
      ? 'One of these accounts belongs to somebody already. Check the ids, or send the person without it.'
      : `One of these accounts is ${owner.name}’s already. To change ${owner.name}, send the id “${owner.id}” as well.`,
  field: 'accounts',
});
