import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Config } from '#api/config.ts';
import { isStoreDown } from '#api/http/store-down.ts';
import { createApp } from '#api/start/app.ts';
import { newcomersOf } from '#api/start/newcomers.ts';
import { rememberDirectory } from '#api/start/remember-directory.ts';
import { openRooms } from '#api/start/rooms.ts';
import { realEffects } from '#api/storage/effects.ts';
import { openStore } from '#api/storage/store.ts';
import type { Table } from '#api/storage/table.ts';
import { createBot } from '#bot/activities/bot.ts';
import { turnLimitMs } from '#bot/activities/when-down.ts';
import type { DeliveryTools } from '#bot/sending/tools.ts';
import type { Card } from '#bot/teams/port.ts';
import { createTeams } from '#bot/teams/teams.ts';
import { showNumber } from '#domain/ids.ts';
import { startBotTokens } from '#tests/support/bot-tokens.ts';
import { clientId, council, police, startEntra } from '#tests/support/entra-tokens.ts';
import { startLoopbackConnector, stop } from '#tests/support/loopback-connector.ts';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { sqlite } from '#tests/support/tables.ts';
import { bot as botAccount, botId } from '../teams/activities.ts';

type Json = Record<string, unknown>;

/** Somebody with an account, whether or not any register knows it. */
export interface Human {
  readonly tenant: string;
  readonly object: string;
  readonly name: string;
}
export const health = 'aaaaaaaa-0000-4000-8000-000000000003';
let made = 0;
export const human = (name: string, tenant = council): Human => ({
  tenant,
  object: `cccccccc-0000-4000-8000-${String(++made).padStart(12, '0')}`,
  name,
});
const channelAccount = ({ object }: Human) => `29:${object}`;
export const chatWith = ({ object }: Human) => `a:chat-with-${object}`;

/** Where somebody writes: their chat with the bot, or a channel of a team in the council's tenant. */
export interface Spot {
  readonly team: string;
  readonly channel: string;
  readonly thread?: string;
  readonly shared?: boolean;
}

/** The whole app in Teams mode, in this process: signed tokens at both doors, Teams itself on loopback. */
export async function openTeamsApp({
  wrap = (table: Table) => table,
  effects = realEffects,
  turnLimit = turnLimitMs,
} = {}) {
  const [tokens, connector, entra, opened] = await Promise.all([
    startBotTokens(),
    startLoopbackConnector(),
    startEntra(),
    sqlite(),
  ]);
  const allowedTenants = [council, police, health];
  const logged: string[] = [];
  const log = (line: string, about: object) => logged.push(`${line} ${JSON.stringify(about)}`);
  const teams = createTeams({
    mode: 'teams',
    botId,
    botType: 'SingleTenant',
    botTenantId: council,
    credentials: { kind: 'token', token: async () => 'the-bot' },
    openIdMetadataUrl: tokens.metadataUrl,
    tokenIssuer: null,
    allowedTenants,
    serviceHosts: [connector.host],
    log,
    timeoutMs: 2_000,
  });
  const store = rememberDirectory(openStore({ engine: wrap(opened.table), effects }), Date.now);
  let nonces = 0;
  const tools: DeliveryTools = {
    outbound: teams.outbound,
    directory: store.directory,
    links: {
      request: (number) => `https://tab.example/requests/${showNumber(number)}`,
      answerForm: (number) => `https://tab.example/requests/${showNumber(number)}?act=submit-answer`,
      log: () => 'https://tab.example/requests',
    },
    now: Date.now,
    newNonce: () => `nonce-${++nonces}`,
    jitter: () => 1,
    log,
  };
  const rooms = openRooms(store, tools);
  const bot = createBot(
    {
      ...tools,
      newcomers: newcomersOf(store),
      room: async (id) => (await rooms.get(id))?.bot ?? null,
      heardFrom: async (id, person) => (await rooms.get(id))?.sender.heardFrom(person),
      isStoreDown,
      placeIsBack: async (id) => (await rooms.get(id))?.placeIsBack(),
    },
    turnLimit,
  );
  const config: Config = {
    mode: 'teams',
    host: '127.0.0.1',
    port: 0,
    store: { kind: 'sqlite', dataDir: '' },
    entra: { clientId, allowedTenants, authority: entra.authority, jwksUrl: entra.jwksUrl },
    bot: null,
  };
  const { app } = createApp(config, store, rooms, teams.handle(bot));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let ids = 1_700_000_000_000;

  const cardsIn = (conversation: string): readonly Card[] =>
    connector.taken
      .filter((one) => one.conversation === conversation)
      .flatMap(({ activity }) =>
        ((activity.attachments ?? []) as { content: Card }[]).map(({ content }) => content),
      );
  const place = (who: Human, where: Spot | 'chat') => {
    if (where === 'chat') {
      return {
        conversation: { id: chatWith(who), conversationType: 'personal', tenantId: council },
        channel: {},
      };
    }
    const { team, channel, thread, shared } = where;
    const type = shared === true ? 'shared' : 'standard';
    return {
      conversation: {
        id: thread ?? channel,
        conversationType: 'channel',
        isGroup: true,
        tenantId: council,
      },
      channel: { channel: { id: channel, type }, team: { id: team } },
    };
  };
  async function send(who: Human, where: Spot | 'chat', activity: Json) {
    const { conversation, channel } = place(who, where);
    ids += 1;
    const { channelData, ...rest } = activity;
    const body = {
      id: String(ids),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: channelAccount(who), name: who.name, aadObjectId: who.object },
      recipient: { id: botAccount, name: 'Feedback Loop' },
      conversation,
      channelData: { tenant: { id: council }, ...channel, ...(channelData as Json | undefined) },
      ...rest,
    };
    const token = await tokens.token({ aud: botId, serviceurl: connector.serviceUrl });
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as Json) };
  }
  return {
    connector,
    store,
    rooms,
    logged,
    send,
    cardsIn,
    /** Teams' roster knows this person, as it must for a shared channel. */
    isMember: ({ tenant, object, name }: Human) =>
      connector.member({ id: `29:${object}`, name, tenantId: tenant, aadObjectId: object }),
    installs: (who: Human, where: Spot | 'chat') =>
      send(who, where, { type: 'installationUpdate', action: 'add' }),
    /** The newest card there with these words. */
    newest(conversation: string, words: string): Card {
      const found = cardsIn(conversation).findLast((card) => textOf(card).includes(words));
      if (found === undefined) {
        const there = cardsIn(conversation).map(textOf).join('\n---\n');
        throw new Error(`No card with “${words}” in ${conversation}. There is:\n${there}`);
      }
      return found;
    },
    press(who: Human, where: Spot | 'chat', card: Card, title: string, inputs: object = {}) {
      const actions = (card.actions ?? []) as { title: string; verb: string; data: object }[];
      const action = actions.find((one) => one.title.startsWith(title));
      if (action === undefined) throw new Error(`No button “${title}” on:\n${textOf(card)}`);
      const data = { ...action.data, ...inputs };
      const press = { type: 'Action.Execute', verb: action.verb, data };
      return send(who, where, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: press, trigger: 'manual' },
      });
    },
    /** One call of the API, with this person's token. */
    async api(who: Human, method: 'GET' | 'POST', path: string, body?: unknown, headers: object = {}) {
      const token = await entra.token({ tid: who.tenant, oid: who.object });
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there.
      return { status: response.status, body: (await response.json()) as any };
    },
    /** Everything that is due has gone out. */
    async settled(): Promise<void> {
      for (const id of await store.directory.partnerships()) {
        const room = await rooms.get(id);
        room?.sender.wake();
        await room?.sender.idle();
      }
    },
    async close(): Promise<void> {
      await stop(server);
      await rooms.stop();
      await opened.stop();
      await connector.close();
      await tokens.close();
      await entra.close();
    },
  };
}
export type TeamsApp = Awaited<ReturnType<typeof openTeamsApp>>;

/** What somebody reads in the answer to a press. */
export const said = ({ body }: { readonly body: Json | null }): string =>
  typeof body?.value === 'string' ? body.value : textOf(body?.value);
