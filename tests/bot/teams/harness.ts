import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply, Turn } from '#bot/teams/port.ts';
import type { TeamsSettings } from '#bot/teams/settings.ts';
import { createTeams, type Teams } from '#bot/teams/teams.ts';
import { type LoopbackConnector, startLoopbackConnector, stop } from '#tests/support/loopback-connector.ts';
import { botId, tenant } from './activities.ts';

/**
 * The bot's door and its connector, both on loopback. This file alone names the implementation: another SDK
 * behind the port has to pass the same tests.
 */
export interface Harness {
  readonly teams: Teams;
  readonly connector: LoopbackConnector;
  readonly turns: readonly Turn[];
  readonly logged: readonly { readonly line: string; readonly about: Readonly<Record<string, unknown>> }[];
  /** What the handler does from now on. */
  answers(with_: Reply | (() => Promise<Reply>)): void;
  send(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  forget(): void;
  close(): Promise<void>;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

export async function startHarness(differing: Partial<TeamsSettings> = {}): Promise<Harness> {
  const connector = await startLoopbackConnector();
  const turns: Turn[] = [];
  const logged: { line: string; about: Readonly<Record<string, unknown>> }[] = [];
  let reply: Reply | (() => Promise<Reply>) = { kind: 'nothing' };
  const teams = createTeams({
    mode: 'local',
    botId,
    botType: 'SingleTenant',
    botTenantId: tenant,
    credentials: { kind: 'token', token: async () => 'the-bot' },
    openIdMetadataUrl: null,
    tokenIssuer: null,
    allowedTenants: null,
    serviceHosts: [connector.host],
    log: (line, about) => {
      logged.push({ line, about });
    },
    ...differing,
  });
  const endpoint = teams.handle(async (turn) => {
    turns.push(turn);
    return typeof reply === 'function' ? reply() : reply;
  });
  const server = createServer((request, response) => void endpoint(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return {
    teams,
    connector,
    turns,
    logged,
    answers: (with_) => {
      reply = with_;
    },
    send: async (activity, headers = {}) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, text, body: text === '' ? null : JSON.parse(text) };
    },
    forget: () => {
      turns.length = 0;
      logged.length = 0;
      reply = { kind: 'nothing' };
      connector.forget();
    },
    close: async () => {
      await stop(server);
      await connector.close();
    },
  };
}
