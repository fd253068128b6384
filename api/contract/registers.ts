import { z } from 'zod';
import { longestName } from '#domain/partnership/names.ts';
import { roles, sectors } from '#domain/partnership/people.ts';
import { id, instant, writtenText } from './fields.ts';

export const ways = ['member', 'guest', 'external', 'none'] as const;

const guid = z
  .string({ error: 'give the id that Entra shows, such as 7faf8511-d5f9-4a5b-8d2c-9a6f3d6d0c01' })
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, {
    error: 'give the id that Entra shows, such as 7faf8511-d5f9-4a5b-8d2c-9a6f3d6d0c01',
  })
  .describe('An id of Entra, in any case');
export const account = z.object({ tenant: guid, object: guid });
const name = writtenText(longestName);

export const registerBodies = {
  people: z.object({
    id: id.nullish().describe('Changes this person; left out, somebody is added'),
    name,
    title: name,
    agency: id,
    roles: z.array(z.enum(roles)).min(1, { error: 'give at least one' }),
    access: z.enum(ways).default('member').describe('How they belong to the tenant that hosts the team'),
    accounts: z.array(account).max(10).default([]).describe('Added to those they have'),
  }),
  agencies: z.object({ name, sector: z.enum(sectors) }),
  forums: z.object({ name, cadence: name.describe('For example: every month') }),
};
export type RegisterName = keyof typeof registerBodies;

/** `changed` is false when it was already so. */
export const registered = z.object({ id, changed: z.boolean() });
export type Registered = z.infer<typeof registered>;

export const strangers = z.object({
  strangers: z.array(z.object({ tenant: z.string(), object: z.string(), name: z.string(), at: instant })),
});
export type Strangers = z.infer<typeof strangers>;
