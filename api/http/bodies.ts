import type { Request, Response } from 'express';
import type { z } from 'zod';
import { limits } from '#api/contract/fields.ts';
import { problemOf, sendProblem } from './problems.ts';
import { sayIssue } from './say-issue.ts';

/** The body, or null after its first fault has been answered. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  response: Response,
): z.output<Schema> | null {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const { detail, field } = sayIssue(parsed.error.issues[0]);
  sendProblem(response, problemOf('not understood', detail, { field }));
  return null;
}

/** The Idempotency-Key, undefined without one; null after a wrong one has been answered. */
export function keyOf(request: Request, response: Response): string | undefined | null {
  const key = request.get('idempotency-key');
  if (key === undefined || (key !== '' && key.length <= limits.key)) return key;
  sendProblem(response, problemOf('not understood', `An Idempotency-Key has 1 to ${limits.key} characters.`));
  return null;
}
