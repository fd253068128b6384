import type { IncomingMessage } from 'node:http';
import { isFields } from './fields.ts';
import { bodyLimit, type Refusal } from './guard.ts';

export type Body =
  | { readonly kind: 'read'; readonly value: Record<string, unknown> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const refused = (status: Refusal['status'], reason: string): Body => ({
  kind: 'refused',
  refusal: { status, reason },
});

/** The JSON object a request carries, at most `bodyLimit` bytes, counted as they arrive. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'a body that is not JSON');
  }
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return refused(413, 'a body too long');
  if ('body' in request && isFields(request.body)) return { kind: 'read', value: request.body };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > bodyLimit) return refused(413, 'a body too long');
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return isFields(value) ? { kind: 'read', value } : refused(400, 'a body that is not an object');
  } catch (error) {
    if (error instanceof SyntaxError) return refused(400, 'a body that is not JSON');
    throw error;
  }
}
