import type { ConnectorClient } from 'botframework-connector';
import type { Fault } from './failures.ts';
import { fields, isFields, text } from './fields.ts';
import { isLoopbackHost } from './service-hosts.ts';

interface PipelineRequest {
  abortSignal?: AbortSignal;
}
interface Policy {
  readonly name: string;
  sendRequest(
    request: PipelineRequest,
    next: (request: PipelineRequest) => Promise<unknown>,
  ): Promise<unknown>;
}

/** The HTTP pipeline under botbuilder's client; not in its types. */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: Policy): unknown;
  getOrderedPolicies(): readonly { readonly name: string }[];
}

/**
 * Makes a client try once. Botbuilder's repeats by itself on 429, 500 and up and resets, which multiplies ours
 * and can post a message twice; `noRetryPolicy` and `retryOptions` change nothing (4.23, measured). Redirects
 * go too: our token is for the host we checked. Throws when the pipeline is not the one we know.
 */
export function tryOnce(client: ConnectorClient, serviceUrl: string, timeoutMs: number): ConnectorClient {
  const pipeline = (client as unknown as { client?: { pipeline?: Pipeline } }).client?.pipeline;
  if (!pipeline) throw new Error('The connector client has no pipeline: how it repeats is unknown.');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (isLoopbackHost(new URL(serviceUrl).hostname)) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy(timeLimit(timeoutMs));
  const left = pipeline.getOrderedPolicies().map((policy) => policy.name);
  if (left.some((name) => /retry|redirect/i.test(name))) {
    throw new Error(`The connector client would still repeat or redirect: ${left.join(', ')}.`);
  }
  return client;
}

/** For the whole exchange: the client's own `timeout` ends with the headers, and a stalled body hangs for ever. */
const timeLimit = (timeoutMs: number): Policy => ({
  name: 'timeLimit',
  sendRequest: (request, next) => {
    request.abortSignal = AbortSignal.timeout(timeoutMs);
    return next(request);
  },
});

/** What the client, or the sign-in before it, threw: in our words. */
export function faultOf(error: unknown): Fault {
  const thrown = fields(isFields(error) ? error : null);
  const response = fields(thrown.response);
  const headers = fields(response.headers) as { get?: (name: string) => string | undefined };
  return {
    status: typeof thrown.statusCode === 'number' ? thrown.statusCode : null,
    body: text(response.bodyAsText),
    header: (name) => headers.get?.(name),
    code:
      thrown.name === 'AbortError'
        ? 'TIMEOUT'
        : text(thrown.code) || text(thrown.errorCode) || text(thrown.name) || null,
  };
}
