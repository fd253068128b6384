import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import {
  type Registered,
  type RegisterName,
  registerBodies,
  type Strangers,
} from '#api/contract/registers.ts';
import { tailOf } from '#api/ids-from-names.ts';
import type { ForumId } from '#domain/ids.ts';
import { keepsRegisters } from '#domain/partnership/keepers.ts';
import { foldName, idFromName, longestName, readName } from '#domain/partnership/names.ts';
import { agencyIdOf } from '#domain/partnership/set-up.ts';
import { addPerson } from './add-person.ts';
import { checked, keyOf } from './bodies.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { Refusal } from './refusal.ts';
import { type ApiServices, type Visit, visit } from './signed-in.ts';

/** Adding people, agencies and groups, and who is waiting to be added. For managers and administrators. */
export function registerRoutes(services: ApiServices): Router {
  const router = Router();
  const post = <Name extends RegisterName>(
    name: Name,
    add: (
      body: z.output<(typeof registerBodies)[Name]>,
      here: Visit,
      key: string,
    ) => Promise<Registered | Refusal>,
  ) =>
    router.post(`/partnerships/:p/${name}`, async (request, response) => {
      const here = await visitOfKeeper(services, request, response);
      if (here === null) return;
      const body = checked(registerBodies[name], request.body ?? {}, response);
      if (body === null) return;
      const key = keyOf(request, response);
      if (key === null) return;
      const named = withNames(body as Named);
      const result =
        'reason' in named
          ? named
          : await add(named.body as z.output<(typeof registerBodies)[Name]>, here, key || randomUUID());
      if ('reason' in result) {
        const { reason, detail, field } = result;
        return sendProblem(response, problemOf(reason, detail, { field }));
      }
      response.status(result.changed ? 201 : 200).json(result);
    });
  post('people', (body, here, key) => addPerson(body, key, here, services.accounts));
  // Their id comes from the name, so that the same one sent again is changed and not added twice.
  post('agencies', async ({ name, sector }, { room }) => {
    const id = agencyIdOf(name, tailOf);
    return { id, changed: await room.register([{ kind: 'agency', agency: { id, name, sector } }]) };
  });
  post('forums', async ({ name, cadence }, { room }) => {
    const id = idFromName(name, tailOf(`forum ${foldName(name)}`)) as ForumId;
    return { id, changed: await room.register([{ kind: 'forum', forum: { id, name, cadence } }]) };
  });
  router.get('/partnerships/:p/strangers', async (request, response) => {
    const here = await visitOfKeeper(services, request, response);
    if (here === null) return;
    const all = await services.accounts.strangers(here.partnershipId);
    response.json({ strangers: all.map((one) => ({ ...one })) } satisfies Strangers);
  });
  return router;
}

async function visitOfKeeper(
  services: ApiServices,
  request: Request,
  response: Response,
): Promise<Visit | null> {
  const here = await visit(services, request, response);
  if (here === null || keepsRegisters(here.who)) return here;
  sendProblem(
    response,
    problemOf('not allowed', 'Only a manager or an administrator may do this. Ask one of them.'),
  );
  return null;
}

type Named = Readonly<Record<string, unknown>>;
const labels = { name: 'The name', title: 'The title', cadence: 'The cadence' } as const;

/** The body with its names tidied, or which of them is none. */
function withNames(body: Named): { readonly body: Named } | Refusal {
  const tidied: Record<string, unknown> = { ...body };
  for (const [field, label] of Object.entries(labels)) {
    const raw = body[field];
    if (typeof raw !== 'string') continue;
    const name = readName(raw);
    if (name === null) {
      const detail = `${label} is empty, has more than ${longestName} characters or one that is not text. Please write it on one line.`;
      return { reason: 'text stopped', detail, field };
    }
    tidied[field] = name;
  }
  return { body: tidied };
}
