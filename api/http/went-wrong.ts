import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Problem } from '#api/contract/fields.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { ApiServices } from './signed-in.ts';
import { isStoreDown } from './store-down.ts';

/** Whatever nothing else answered. */
export const nothingHere: RequestHandler = (request, response) => {
  const address = `${request.method} ${request.baseUrl}${request.path}`;
  sendProblem(response, problemOf('not found', `There is nothing at ${address}. See /api/openapi.json.`));
};

/** Bad JSON and bodies too long are the sender's; all else is ours, and nothing of it leaves the log. */
export function whatWentWrong(log: ApiServices['log']): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status } = (error ?? {}) as { status?: unknown };
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return sendProblem(response, theirs(status, request));
    }
    log('A request to the API failed', { method: request.method, path: request.path, error: String(error) });
    sendProblem(response, ours(error, request, response));
  };
}

function theirs(status: number, request: Request): Problem {
  if (status === 413) {
    return problemOf(
      'too long',
      'That is too long to save at once. Please shorten it, or put the detail behind a link.',
    );
  }
  const type = request.get('content-type');
  if (status === 415) {
    return problemOf(
      'not understood',
      `A body in ${type} cannot be read. Send JSON in UTF-8, not compressed.`,
    );
  }
  return problemOf(
    'not understood',
    type === undefined
      ? 'The address cannot be read. See /api/openapi.json.'
      : 'The body is not JSON that can be read. Check it and send it again.',
  );
}

function ours(error: unknown, { method }: Request, response: Response): Problem {
  const reads = method === 'GET' || method === 'HEAD';
  if (isStoreDown(error)) {
    response.set('Retry-After', '5');
    return reads
      ? problemOf('not available', 'The store does not answer just now. Please try again in a moment.')
      : problemOf(
          'not saved',
          'The store did not answer, so what you sent may not be saved. Keep it and send it again: with the same Idempotency-Key it is done only once.',
        );
  }
  return problemOf(
    'our fault',
    reads
      ? 'Something went wrong on our side. Please try again in a moment.'
      : 'Something went wrong on our side. Look at the request before you send it again.',
  );
}
