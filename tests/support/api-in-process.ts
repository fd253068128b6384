import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import express from 'express';
import type { RequestDetail } from '#api/contract/reads.ts';
import { accountsOf } from '#api/http/account-book.ts';
import { createApi } from '#api/http/app.ts';
import { localSignInRoutes } from '#api/http/local-sign-in-route.ts';
import { createRoom } from '#api/room.ts';
import { createLocalSignIn } from '#api/sign-in/local.ts';
import { type Effects, realEffects } from '#api/storage/effects.ts';
import { openStore } from '#api/storage/store.ts';
import type { Table } from '#api/storage/table.ts';
import type { PartnershipId } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import { addDays, dateOf, instantOf, type LocalDate } from '#domain/time.ts';
import { smallPartnership } from './partnership.ts';
import { sqlite } from './tables.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there.
  readonly body: any;
}
export type Headed = Readonly<Record<string, string>>;

const home = '/api/v1/partnerships/small';

/** The real API over a real store, on loopback: only the bot and the tab are missing. */
export async function openApi({
  partnership = smallPartnership,
  wrap = (table) => table,
  effects = realEffects,
}: {
  readonly partnership?: Partnership;
  /** Between the ledger and the store. */
  readonly wrap?: (table: Table) => Table;
  readonly effects?: Effects;
} = {}) {
  const opened = await sqlite();
  const store = openStore({ engine: wrap(opened.table), effects });
  const id = 'small' as PartnershipId;
  const ledger = store.ledger(id);
  let listeners = 0;
  const counted = {
    ...ledger,
    onAppended(listener: () => void) {
      listeners += 1;
      const stop = ledger.onAppended(listener);
      let stopped = false;
      return () => {
        if (!stopped) listeners -= 1;
        stopped = true;
        stop();
      };
    },
  };
  const room = createRoom({
    id,
    ledger: counted,
    partnership: async () => partnership,
    channel: async () => ({ conversation: '19:channel', activity: null, link: null }),
    clock: Date.now,
  });
  const local = createLocalSignIn(async (person) =>
    partnership.people.has(person) || person === 'stranger' ? { person, partnership: id } : null,
  );
  let daysAhead = 0;
  const logged: string[] = [];
  const now = () => instantOf(Date.now() + daysAhead * 86_400_000);
  const app = express();
  app.disable('x-powered-by');
  app.use(localSignInRoutes(async () => [], local.tokenFor));
  app.use(
    createApi({
      signIn: local.signIn,
      room: async (asked) => (asked === id ? room : null),
      accounts: accountsOf(store),
      now,
      log: (line, about) => logged.push(`${line} ${JSON.stringify(about)}`),
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function raw(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      type,
      headers: response.headers,
      body: type.includes('json') ? JSON.parse(text) : text,
    };
  }
  const tokens = new Map<string, string>();
  async function authorization(as: string): Promise<string> {
    const token = tokens.get(as) ?? (await local.tokenFor(as)) ?? '';
    tokens.set(as, token);
    return `Bearer ${token}`;
  }
  const get = async (as: string, path: string, init: RequestInit = {}) =>
    raw(path.startsWith('/api') ? path : `${home}${path}`, {
      ...init,
      headers: { authorization: await authorization(as) },
    });
  /** Any body; text is sent as it is. */
  const post = async (as: string, path: string, body: unknown = {}, headers: Headed = {}) =>
    raw(`${home}${path}`, {
      method: 'POST',
      headers: { authorization: await authorization(as), 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    url,
    store,
    /** What the sender and the clock do, past the API. */
    handle: room.handle,
    raw,
    get,
    post,
    authorization,
    logged,
    listeners: () => listeners,
    /** The day that many days from the present one of this API. */
    day: (days: number): LocalDate => addDays(dateOf(now()), days),
    /** Time goes on for whatever comes next. */
    wait(days: number) {
      daysAhead += days;
    },
    /** Asks, and gives the number; fails loudly. */
    async ask(as: string, body: object = {}): Promise<string> {
      const asked = await post(as, '/requests', { question: 'How many go missing?', ...body });
      if (asked.status !== 201) throw new Error(`${as} could not ask: ${JSON.stringify(asked.body)}`);
      return String(asked.body.number);
    },
    /** Does it, or fails with the reason. */
    async does(as: string, number: string, command: string, body: object = {}, headers: Headed = {}) {
      const done = await post(as, `/requests/${number}/${command}`, body, headers);
      if (done.status !== 200)
        throw new Error(`${as} could not ${command} ${number}: ${JSON.stringify(done.body)}`);
      return done;
    },
    async request(as: string, number: string): Promise<RequestDetail> {
      const answer = await get(as, `/requests/${number}`);
      if (answer.status !== 200) throw new Error(`${as} does not see ${number}: ${answer.body.detail}`);
      return answer.body;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await opened.stop();
    },
  };
}
export type Api = Awaited<ReturnType<typeof openApi>>;

export const problem = (status: number, reason: string) => ({
  status,
  type: expect.stringContaining('application/problem+json'),
  body: expect.objectContaining({ status, reason, detail: expect.stringMatching(/^\S.*[.?]$/s) }),
});
