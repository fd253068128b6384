import express, { type Express } from 'express';
import { commandRoutes } from './commands-route.ts';
import { openApi } from './openapi.ts';
import { readRoutes } from './reads-route.ts';
import { registerRoutes } from './registers-route.ts';
import { type ApiServices, signedIn } from './signed-in.ts';
import { untoldRoutes } from './untold-route.ts';
import { nothingHere, whatWentWrong } from './went-wrong.ts';

/** 256 KiB: the longest answer with everything filled in is a fifth of it. */
const bodyLimit = 256 * 1024;

/** `/api/v1`: what people script against (docs/api.md). Mount it last: it answers for everything under `/api`. */
export function createApi(services: ApiServices): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/api', (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  app.get('/api/openapi.json', (_request, response) => {
    response.json(openApi());
  });
  // Nobody's body is read before it is known whose it is.
  app.use('/api/v1', signedIn(services), express.json({ limit: bodyLimit }));
  app.use(
    '/api/v1',
    readRoutes(services),
    registerRoutes(services),
    untoldRoutes(services),
    commandRoutes(services),
  );
  app.use('/api', nothingHere);
  app.use('/api', whatWentWrong(services.log));
  return app;
}
