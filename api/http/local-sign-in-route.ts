import { json, Router } from 'express';
import { z } from 'zod';
import type { PersonRef } from '#api/contract/fields.ts';
import { loopbackOnly } from './loopback-only.ts';
import { problemOf, sendProblem } from './problems.ts';

const body = z.object({ person: z.string() });

/** `GET /api/local/people`, `POST /api/local/sign-in`: only mounted in local mode. */
export function localSignInRoutes(
  people: () => Promise<readonly PersonRef[]>,
  tokenFor: (person: string) => Promise<string | null>,
): Router {
  const router = Router();
  router.use('/api/local', loopbackOnly, (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/api/local/people', async (_request, response) => {
    response.json({ people: await people() });
  });
  router.post('/api/local/sign-in', json({ limit: 1024 }), async (request, response) => {
    const parsed = body.safeParse(request.body);
    const token = parsed.success ? await tokenFor(parsed.data.person) : null;
    if (token === null) {
      const detail = 'Nobody here has that id. GET /api/local/people lists everybody.';
      return sendProblem(response, {
        ...problemOf('unknown name', detail, { field: 'person' }),
        status: 404,
      });
    }
    response.json({ token });
  });
  return router;
}
