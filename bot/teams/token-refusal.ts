import { AuthenticationError } from 'botframework-connector';
import { fields } from './fields.ts';
import type { Refusal } from './guard.ts';

/** Why a token was not accepted: false, or not checkable now because the keys could not be had. */
export function tokenRefusal(error: unknown): Refusal {
  const unreachable =
    (error instanceof AuthenticationError && Number(error.statusCode) >= 500) ||
    fields(error).name === 'FetchError';
  return unreachable
    ? { status: 503, reason: 'the keys to check tokens with could not be read' }
    : { status: 401, reason: 'a token that is not valid' };
}
