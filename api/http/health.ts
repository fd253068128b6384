import { Router } from 'express';

/** A store that takes longer than this is not ready, in milliseconds. */
const patience = 2_000;

/** `/healthz`: the process is alive. `/readyz`: the store answers. */
export function healthRoutes(storeAnswers: () => Promise<unknown>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ alive: true });
  });
  router.get('/readyz', async (_request, response) => {
    const ready = await Promise.race([
      storeAnswers().then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => {
        setTimeout(resolve, patience, false).unref();
      }),
    ]);
    response.status(ready ? 200 : 503).json({ ready });
  });
  return router;
}
