import express, { type ErrorRequestHandler, type Express } from 'express';
import { commandRoutes } from './commands-route.ts';
import { openApi } from './openapi.ts';
import { problemOf, sendProblem } from './problems.ts';
import { readRoutes } from './reads-route.ts';
import { type ApiServices, signedIn } from './signed-in.ts';

/** 256 KiB: the longest answer with everything filled in is a fifth of it. */
const bodyLimit = 256 * 1024;

/** `/api/v1`: what people script against (docs/api.md). */
export function createApi(services: ApiServices): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/api/openapi.json', (_request, response) => {
    response.json(openApi());
  });
  app.use('/api/v1', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/api/v1', express.json({ limit: bodyLimit }), signedIn(services));
  app.use('/api/v1', readRoutes(services), commandRoutes(services));
  app.use('/api/v1', (request, response) => {
    sendProblem(
      response,
      problemOf('not found', `There is nothing at ${request.method} ${request.path}. See /api/openapi.json.`),
    );
  });
  app.use('/api/v1', whatWentWrong(services.log));
  return app;
}

/** Bad JSON and bodies too long are the sender's; all else is ours, and nothing of it leaves the log. */
function whatWentWrong(log: ApiServices['log']): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error?.status === 'number' ? error.status : 500;
    if (status === 413) {
      return sendProblem(
        response,
        problemOf(
          'not understood',
          'That is too long to save at once. Please shorten it, or put the detail behind a link.',
        ),
      );
    }
    if (status >= 400 && status < 500) {
      return sendProblem(
        response,
        problemOf('not understood', 'The body is not JSON that can be read. Check it and send it again.'),
      );
    }
    log('A request to the API failed', { method: request.method, path: request.path, error: String(error) });
    sendProblem(
      response,
      problemOf(
        'our fault',
        'Something went wrong on our side and nothing was changed. Please try again in a moment.',
      ),
    );
  };
}
