import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';

/** One request the bot made, answered or not. */
export interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string | null;
}

/** How the connector misbehaves, until told otherwise. */
export type Mood =
  | { readonly kind: 'well' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection breaks before anything is read as an answer. */
  | { readonly kind: 'reset' }
  /** The message is taken, and the answer never arrives. */
  | { readonly kind: 'accept and drop' }
  /** The message is taken, and the answer breaks off in the middle. */
  | { readonly kind: 'accept and break off' }
  /** The message is taken, and the answer stops in the middle without breaking off. */
  | { readonly kind: 'accept and stall' }
  | { readonly kind: 'late'; readonly byMs: number };

/** A message that Teams would show. */
export interface Taken {
  readonly id: string;
  readonly isNew: boolean;
  readonly conversation: string;
  readonly activity: Record<string, unknown>;
}

/** The Bot Connector on loopback: conversations, activities and members, as Teams answers them. */
export interface LoopbackConnector {
  readonly serviceUrl: string;
  /** Host and port, as a list of allowed hosts names it. */
  readonly host: string;
  readonly attempts: readonly Attempt[];
  /** What Teams would show: every activity taken, also when the answer was lost. */
  readonly taken: readonly Taken[];
  mood(next: Mood): void;
  /** From now on every new chat with this account is refused, as where the app is not installed. */
  notInstalledFor(object: string): void;
  /**
   * From now on Teams' limits are kept, by this clock: 429, with Retry-After in seconds unless that is null.
   * `refused` counts them.
   */
  limit(now: () => number, retryAfter: number | null): { refused(): number };
  /** From now on only this token is let in. */
  requireToken(token: string): void;
  /** Lets the roster of every conversation hold this person. */
  member(account: { readonly id: string } & Record<string, unknown>): void;
  forget(): void;
  close(): Promise<void>;
}

export async function startLoopbackConnector(): Promise<LoopbackConnector> {
  const attempts: Attempt[] = [];
  const taken: Taken[] = [];
  const notInstalled = new Set<string>();
  const members = new Map<string, object>();
  let mood: Mood = { kind: 'well' };
  let required: string | null = null;
  let tooMany: (conversation: string, tenant: string) => boolean = () => false;
  let retryAfterSeconds: number | null = null;
  let next = 0;

  const app = express();
  app.use(express.json({ limit: '1mb' }));
  app.use((request, response, proceed) => {
    const authorization = request.headers.authorization ?? null;
    attempts.push({
      method: request.method,
      path: decodeURIComponent(request.path),
      body: request.body ?? {},
      authorization,
    });
    if (required !== null && authorization !== `Bearer ${required}`) {
      response
        .status(401)
        .json({ error: { code: 'Unauthorized', message: 'Authorization has been denied.' } });
      return;
    }
    const conversation = /conversations\/([^/;]+)/.exec(decodeURIComponent(request.path))?.[1];
    const tenant = request.body?.channelData?.tenant?.id ?? '';
    if (tooMany(conversation ?? `with ${request.body?.members?.[0]?.id}`, String(tenant))) {
      if (retryAfterSeconds !== null) response.set('retry-after', String(retryAfterSeconds));
      response.status(429).json({ error: { code: 'Throttled', message: 'Too many requests.' } });
      return;
    }
    if (mood.kind === 'status') {
      response.status(mood.status).set({ ...mood.headers });
      if (mood.body === undefined) response.end();
      else if (typeof mood.body === 'string') response.type('text').send(mood.body);
      else response.json(mood.body);
      return;
    }
    if (mood.kind === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    proceed();
  });

  const answer = (request: Request, response: Response, status: number, body: unknown): void => {
    if (mood.kind === 'accept and drop') request.socket.destroy();
    else if (mood.kind === 'accept and break off' || mood.kind === 'accept and stall') {
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"id":');
      if (mood.kind === 'accept and break off') setTimeout(() => request.socket.destroy(), 20);
    } else if (mood.kind === 'late') setTimeout(() => response.status(status).json(body), mood.byMs).unref();
    else response.status(status).json(body);
  };

  app.post('/teams/v3/conversations', (request, response) => {
    const members: { id?: string }[] = request.body.members ?? [];
    if (notInstalled.has(String(members[0]?.id))) {
      response
        .status(403)
        .json({ error: { code: 'ForbiddenOperationException', message: 'The app is not installed.' } });
      return;
    }
    answer(request, response, 201, { id: `a:chat-with-${members[0]?.id}` });
  });
  const take = (request: Request<{ conversation: string }>, response: Response): void => {
    next += 1;
    const id = String(1_763_800_000_000 + next);
    taken.push({ id, isNew: true, conversation: request.params.conversation, activity: request.body });
    answer(request, response, 201, { id });
  };
  app.post('/teams/v3/conversations/:conversation/activities', take);
  app.post('/teams/v3/conversations/:conversation/activities/:activity', take);
  app.put('/teams/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const { conversation, activity: id } = request.params;
    taken.push({ id, isNew: false, conversation, activity: request.body });
    answer(request, response, 200, { id });
  });

  app.get('/teams/v3/conversations/:conversation/members/:member', (request, response) => {
    const member = members.get(request.params.member);
    if (member) answer(request, response, 200, member);
    else response.status(404).json({ error: { code: 'MemberNotFoundInConversation', message: 'Not here.' } });
  });

  const server: Server = await new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    serviceUrl: `http://${host}/teams/`,
    host,
    attempts,
    taken,
    mood: (to) => {
      mood = to;
    },
    notInstalledFor: (object) => {
      notInstalled.add(object);
    },
    limit: (now, retryAfter) => {
      const seen: { conversation: string; tenant: string; at: number }[] = [];
      let refused = 0;
      retryAfterSeconds = retryAfter;
      tooMany = (conversation, tenant) => {
        const at = now();
        const inLast = (ms: number, by: 'conversation' | 'tenant', value: string) =>
          seen.filter((one) => one.at > at - ms && one[by] === value).length;
        const inConversation = (most: number, ms: number) => inLast(ms, 'conversation', conversation) >= most;
        const over =
          inConversation(7, 1_000) ||
          inConversation(8, 2_000) ||
          inConversation(60, 30_000) ||
          inConversation(1_800, 3_600_000) ||
          inLast(1_000, 'tenant', tenant) >= 50;
        if (over) refused += 1;
        else seen.push({ conversation, tenant, at });
        return over;
      };
      return { refused: () => refused };
    },
    requireToken: (token) => {
      required = token;
    },
    member: (account) => {
      members.set(account.id, account);
    },
    forget: () => {
      members.clear();
      notInstalled.clear();
      attempts.length = 0;
      taken.length = 0;
      mood = { kind: 'well' };
      required = null;
    },
    close: () => stop(server),
  };
}

/** Closes at once, with whatever still hangs on it. */
export function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
