import type { Problem } from '#api/contract/fields.ts';

/** A fault is a value: what went wrong, in words for people, and whether trying again may help. */
export type Fault =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'signed out' }
  | { readonly kind: 'unreachable' };

export type Reply<T> = { readonly kind: 'ok'; readonly value: T } | Fault;

/** So that a query library, which knows only exceptions, can carry a fault. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(sayFault(fault));
    this.fault = fault;
  }
}

export interface Api {
  /** @throws FaultError */
  read<T>(path: string, signal?: AbortSignal): Promise<T>;
  send<T>(path: string, body: unknown, headers: Record<string, string>): Promise<Reply<T>>;
}

export function sayFault(fault: Fault): string {
  switch (fault.kind) {
    case 'problem':
      return fault.problem.detail;
    case 'signed out':
      return 'You are signed out. Open the tab again to sign in; what you typed is kept.';
    case 'unreachable':
      return 'We couldn’t reach Feedback Loop. Nothing is lost. Check the connection, then try again.';
    default:
      return fault satisfies never;
  }
}

/**
 * @param token asked for each call; with `true` after a refusal, so that an expired one is replaced once
 * @param onSignedOut when the replacement was refused as well
 * @param root `/api/v1`
 */
export function createApi(
  token: (refresh: boolean) => Promise<string | null>,
  onSignedOut: () => void = () => undefined,
  root = '/api/v1',
): Api {
  async function call<T>(path: string, init: RequestInit): Promise<Reply<T>> {
    try {
      const first = await attempt(path, init, false);
      const response = first.status === 401 ? await attempt(path, init, true) : first;
      if (response.status === 401) onSignedOut();
      return await replyOf<T>(response);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      return { kind: 'unreachable' };
    }
  }

  async function attempt(path: string, init: RequestInit, refresh: boolean): Promise<Response> {
    const bearer = await token(refresh);
    const headers = new Headers(init.headers);
    if (bearer !== null) headers.set('Authorization', `Bearer ${bearer}`);
    return fetch(`${root}${path}`, { ...init, headers });
  }

  return {
    async read<T>(path: string, signal?: AbortSignal) {
      const reply = await call<T>(path, signal ? { signal } : {});
      if (reply.kind !== 'ok') throw new FaultError(reply);
      return reply.value;
    },
    send: (path, body, headers) =>
      call(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
  };
}

async function replyOf<T>(response: Response): Promise<Reply<T>> {
  if (response.status === 401) return { kind: 'signed out' };
  if (response.ok) return { kind: 'ok', value: (await response.json()) as T };
  const problem = (await response.json().catch(() => null)) as Problem | null;
  if (problem?.detail) return { kind: 'problem', problem };
  return { kind: 'unreachable' };
}
