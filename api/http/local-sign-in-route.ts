import { json, Router } from 'express';
import { z } from 'zod';
import type { PersonRef } from '#api/contract/fields.ts';

const body = z.object({ person: z.string() });

/** `GET /api/local/people`, `POST /api/local/sign-in`: only mounted in local mode. */
export function localSignInRoutes(
  people: () => Promise<readonly PersonRef[]>,
  tokenFor: (person: string) => Promise<string | null>,
): Router {
  const router = Router();
  router.get('/api/local/people', async (_request, response) => {
    response.json({ people: await people() });
  });
  router.post('/api/local/sign-in', json({ limit: 1024 }), async (request, response) => {
    const parsed = body.safeParse(request.body);
    const token = parsed.success ? await tokenFor(parsed.data.person) : null;
    if (token === null) {
      response.status(404).type('application/problem+json').json({
        type: 'urn:feedback-loop:problem:unknown-name',
        title: 'Unknown name',
        status: 404,
        reason: 'unknown name',
        detail: 'Nobody here has that id. GET /api/local/people lists everybody.',
      });
      return;
    }
    response.json({ token });
  });
  return router;
}
