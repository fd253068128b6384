import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';
import {
  createLocalTeams,
  type FirstPost,
  type LocalPerson,
  type LocalTeams,
} from '#local/teams/local-teams.ts';
import { createFakeBot, type FakeBot, type Received } from './fake-bot.ts';

const person = (id: string, name: string, title: string, agencyId: string, agency: string): LocalPerson => ({
  id,
  name,
  title,
  agencyId,
  agency,
  access: id === 'sam' ? 'guest' : id === 'xena' ? 'external' : 'member',
});
const council = 'Tees Bay Council, Children’s Services';

export const people: readonly LocalPerson[] = [
  person('helen', 'Helen Marsh', 'Director of Children’s Services', 'council', council),
  person('imran', 'Imran Qadir', 'Detective Superintendent', 'police', 'Tees Bay Police'),
  person('priya', 'Priya Nair', 'Senior Intelligence Analyst', 'police', 'Tees Bay Police'),
  person('tom', 'Tom Ashby', 'Performance and Data Lead', 'council', council),
  person('grace', 'Grace Obi', 'Information Governance Manager', 'council', council),
  person('ruth', 'Ruth Kelly', 'Partnership Manager', 'council', council),
  person('sam', 'Sam Doyle', 'Detached Youth Worker', 'harbour', 'Harbour Youth Project'),
  person('claire', 'Claire Dunn', 'Designated Nurse for Safeguarding', 'health', 'Tees Bay Health Trust'),
  person('xena', 'Xena Holt', 'Analyst', 'neighbour', 'Neighbouring Council'),
];

export interface Town {
  readonly url: string;
  readonly teams: LocalTeams;
  readonly bot: FakeBot;
  /** Posts to the people's side and gives the answer's body. */
  act(path: string, body: object): Promise<Received>;
  view(as: string): Promise<Received>;
  connector(method: string, path: string, body?: object): Promise<{ status: number; body: Received }>;
  close(): Promise<void>;
}

/** A local Teams with the fake bot in one server on a free port of the loopback. */
export async function openTown(
  options: {
    dataDir?: string;
    pageDir?: string;
    port?: number;
    opened?: readonly string[];
    posts?: readonly FirstPost[];
    tab?: Router;
    now?: () => Date;
  } = {},
): Promise<Town> {
  const app = express();
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(options.port ?? 0, '127.0.0.1', () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.FAKE_BASE_URL = url;
  const bot = createFakeBot();
  const { port: _, tab: __, ...rest } = options;
  const teams = createLocalTeams({
    people: async () => people,
    botMessagesUrl: `${url}/api/messages`,
    baseUrl: url,
    dataDir: ':memory:',
    now: () => new Date(),
    ...rest,
  });
  if (options.tab) app.use(options.tab);
  app.use('/api/messages', bot.router);
  app.use(teams.router);
  const send = (method: string, path: string, body?: object) =>
    fetch(url + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return {
    url,
    teams,
    bot,
    act: async (path, body) => (await send('POST', `/local/api${path}`, body)).json(),
    view: async (as) => (await fetch(`${url}/local/api/view?as=${as}`)).json(),
    async connector(method, path, body) {
      const response = await send(method, `/local/connector/v3${path}`, body);
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    async close() {
      if (!server.listening) return;
      teams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
