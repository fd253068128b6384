import type { Response } from 'express';
import type { Problem } from '#api/contract/fields.ts';
import type { RefusalReason } from '#domain/requests/refusals.ts';

/** Reasons the API has besides those of the rules. */
export const ownReasons = [
  'not signed in',
  'not understood',
  'too long',
  'text stopped',
  'not here',
  'already taken',
  'not saved',
  'not available',
  'our fault',
] as const;
export type ProblemReason = RefusalReason | (typeof ownReasons)[number];

/** The one table from reasons to answers. */
const answers: Record<ProblemReason, { readonly status: number; readonly title: string }> = {
  'not signed in': { status: 401, title: 'Please sign in' },
  'not understood': { status: 400, title: 'Not understood' },
  'too long': { status: 413, title: 'Too long' },
  'text stopped': { status: 422, title: 'Please change the text' },
  'already taken': { status: 409, title: 'Already taken' },
  'not here': { status: 403, title: 'Not from here' },
  'not found': { status: 404, title: 'Not found' },
  'not allowed': { status: 403, title: 'Not yours to do' },
  'not a member': { status: 403, title: 'Not in this partnership' },
  'not now': { status: 409, title: 'Not possible now' },
  'unknown name': { status: 422, title: 'Unknown name' },
  'date has passed': { status: 422, title: 'That date has passed' },
  'date too far': { status: 422, title: 'That date is too far ahead' },
  'something missing': { status: 422, title: 'Something is missing' },
  'own work': { status: 409, title: 'Your own work' },
  'advice is to wait': { status: 409, title: 'The advice is to wait' },
  'same request': { status: 422, title: 'The same request' },
  'out of date': { status: 412, title: 'This has moved on' },
  'not saved': { status: 503, title: 'Not saved' },
  'not available': { status: 503, title: 'Not available just now' },
  'our fault': { status: 500, title: 'Something went wrong' },
};

export function problemOf(
  reason: ProblemReason,
  detail: string,
  also: { readonly field?: string | null; readonly edition?: number } = {},
): Problem {
  const { status, title } = answers[reason];
  return {
    type: `urn:feedback-loop:problem:${reason.replaceAll(' ', '-')}`,
    title,
    status,
    detail,
    reason,
    ...(also.field == null ? {} : { field: also.field }),
    ...(also.edition === undefined ? {} : { edition: also.edition }),
  };
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
