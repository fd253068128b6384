// Long because it is the one place that sees every room: nothing is decided here, only wired.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { createBot } from '#bot/activities/bot.ts';
import type { BotServices } from '#bot/activities/services.ts';
import type { Links } from '#bot/cards/acts.ts';
import type { Room as BotRoom } from '#bot/room.ts';
import type { DeliveryTools } from '#bot/sending/deliver.ts';
import { createSender, type Sender } from '#bot/sending/sender.ts';
import type { TeamsSettings } from '#bot/teams/settings.ts';
import { createTeams } from '#bot/teams/teams.ts';
import { type PartnershipId, showNumber } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { localLink } from '#local/links.ts';
import { readySample, sampleId } from '#local/sample/ready.ts';
import { createLocalTeams } from '#local/teams/local-teams.ts';
import { type BotConfig, type Config, readConfig } from './config.ts';
import { createApi } from './http/app.ts';
import { healthRoutes } from './http/health.ts';
import { localSignInRoutes } from './http/local-sign-in-route.ts';
import { tabPages } from './http/pages.ts';
import { presentPeople } from './http/present/people.ts';
import { teamsLink } from './http/teams-link.ts';
import { createRoom } from './room.ts';
import { createEntraSignIn } from './sign-in/entra.ts';
import { createLocalSignIn } from './sign-in/local.ts';
import { listen } from './start/listen.ts';
import { loadOnce } from './start/load-once.ts';
import { openEngine } from './start/open-engine.ts';
import { rememberRegisters } from './start/remember-registers.ts';
import { openStore, type Store } from './storage/store.ts';

const clock = () => Date.now();
const now = () => instantOf(clock());
const newNonce = () => randomBytes(12).toString('base64url');
const log = (line: string, about: Readonly<Record<string, unknown>>) =>
  console.error(line, JSON.stringify(about));
const builtTab = fileURLToPath(new URL('../tabs/dist', import.meta.url));

type Rooms = ReturnType<typeof openRooms>;

/** Rooms by partnership, each with its sender, opened when first needed. */
function openRooms(store: Store, tools: DeliveryTools) {
  const open = new Map<
    PartnershipId,
    Promise<{ room: ReturnType<typeof createRoom>; bot: BotRoom; sender: Sender }>
  >();
  const make = async (id: PartnershipId) => {
    const ledger = store.ledger(id);
    const registers = rememberRegisters(store.registers(id).read, clock);
    const channel = async () => {
      const reference = await store.directory.channelOf(id);
      return reference && { conversation: reference.conversation, activity: null, link: null };
    };
    const room = createRoom({ id, ledger, partnership: registers.current, channel, clock });
    const bot: BotRoom = { ...room, notices: store.notices(id), lease: store.sendingLease };
    const sender = createSender(bot, tools);
    ledger.onAppended(sender.wake);
    return { room, bot, sender };
  };
  return {
    async get(id: PartnershipId) {
      if (!(await store.directory.partnerships()).includes(id)) return null;
      const room = open.get(id) ?? make(id);
      open.set(id, room);
      return room;
    },
    async wakeAll() {
      for (const id of await store.directory.partnerships()) (await this.get(id))?.sender.wake();
    },
    async stop() {
      for (const room of open.values()) await (await room).sender.stop();
    },
  };
}

function teamsSettings(config: Config): TeamsSettings {
  const bot: BotConfig | null = config.bot;
  return {
    mode: config.mode,
    botId: bot?.id ?? '',
    botType: bot?.type ?? 'MultiTenant',
    botTenantId: bot?.tenantId ?? null,
    credentials: bot?.secret ? { kind: 'secret', secret: bot.secret } : { kind: 'managed identity' },
    openIdMetadataUrl: bot?.openIdMetadataUrl ?? null,
    tokenIssuer: bot?.tokenIssuer ?? null,
    allowedTenants: config.entra?.allowedTenants ?? null,
    serviceHosts: bot?.serviceHosts ?? null,
    log,
  };
}

/** Links on cards: inside Teams to the tab, on this machine to the local Teams. */
function linksFor(config: Config): Links {
  const base = `http://${config.host}:${config.port}`;
  const link = (path: string) =>
    config.bot === null ? localLink(base, path) : teamsLink(config.bot.appId, path);
  return {
    request: (number) => link(`requests/${showNumber(number)}`),
    answerForm: (number) => link(`requests/${showNumber(number)}?act=submit-answer`),
    log: () => link('requests'),
  };
}

function signInFor(config: Config, store: Store) {
  if (config.entra !== null) {
    return {
      signIn: createEntraSignIn(config.entra, (account) => store.directory.whoIs(account)),
      local: null,
    };
  }
  const partnership = sampleId;
  const local = createLocalSignIn(async (person) => {
    const registers = await store.registers(partnership).read();
    return registers?.people.has(person) ? { person, partnership } : null;
  });
  return { signIn: local.signIn, local };
}

async function main(): Promise<void> {
  const read = readConfig(process.env);
  if (read.kind === 'faulty') return stop(read.sentence);
  const { config } = read;
  const opened = await openEngine(config.store);
  if (opened.kind === 'refused') return stop(opened.sentence);
  const store = openStore({ engine: opened.engine });
  if (config.mode === 'local') await loadOnce(store, () => readySample(now()));

  const teams = createTeams(teamsSettings(config));
  const links = linksFor(config);
  const tools: DeliveryTools = {
    outbound: teams.outbound,
    directory: store.directory,
    links,
    now: clock,
    newNonce,
    jitter: Math.random,
    log,
  };
  const rooms = openRooms(store, tools);
  const services: BotServices = {
    ...tools,
    room: async (id) => (await rooms.get(id))?.bot ?? null,
    heardFrom: async (id, person) => (await rooms.get(id))?.sender.heardFrom(person),
  };
  const { app, started, close } = await createApp(config, store, rooms, teams.handle(createBot(services)));
  const listening = await listen(app, config.host, config.port);
  if (listening.kind === 'refused') return stop(listening.sentence);
  await rooms.wakeAll();
  await started();
  sayWhere(config);
  const end = () => {
    listening.server.close();
    listening.server.closeAllConnections();
    void rooms
      .stop()
      .then(close)
      .then(() => store.close())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

async function createApp(config: Config, store: Store, rooms: Rooms, endpoint: express.RequestHandler) {
  const base = `http://${config.host}:${config.port}`;
  const { signIn, local } = signInFor(config, store);
  const app: Express = express();
  app.disable('x-powered-by');
  app.use(healthRoutes(store.reach));
  app.post('/api/messages', endpoint);
  if (local !== null) {
    const people = async () => {
      const partnership = await (await rooms.get(sampleId))?.room.surroundings();
      if (partnership === undefined) return [];
      const { person } = presentPeople(partnership.partnership);
      return [...partnership.partnership.people.keys()].map(person);
    };
    app.use(localSignInRoutes(people, local.tokenFor));
  }
  app.use(createApi({ signIn, room: async (id) => (await rooms.get(id))?.room ?? null, now, log }));
  app.use(tabPages(builtTab, config.mode === 'local' ? ["'self'"] : []));
  if (config.mode !== 'local') return { app, started: async () => {}, close: () => {} };
  const localTeams = createLocalTeams({
    people: async () => {
      const around = await (await rooms.get(sampleId))?.room.surroundings();
      return [...(around?.partnership.people.values() ?? [])].map((member) => ({
        id: member.id,
        name: member.name,
        title: member.title,
        agencyId: member.agency,
        agency: around?.partnership.agencies.get(member.agency)?.name ?? '',
        access: member.access,
      }));
    },
    botMessagesUrl: `${base}/api/messages`,
    baseUrl: base,
    dataDir: config.store.kind === 'sqlite' ? config.store.dataDir : './.data',
    now: () => new Date(),
    opened: chatsOpened,
  });
  app.use(localTeams.router);
  return { app, started: async () => void (await localTeams.start()), close: () => localTeams.close() };
}

/** Marek has not opened the app, so that his news can be seen waiting. */
const chatsOpened = ['helen', 'imran', 'priya', 'tom', 'grace', 'ruth', 'sam'];

function sayWhere({ mode, host, port }: Config): void {
  const base = `http://${host}:${port}`;
  const lines =
    mode === 'local'
      ? [
          `Look:  ${base}`,
          'Be:    Helen Marsh asks, Priya Nair answers, Ruth Kelly manages; change person at the top right',
          'Stop:  Ctrl+C. Everything is kept; delete the .data folder to begin again',
        ]
      : [`Feedback Loop listens at ${base} for Teams`];
  console.log(lines.join('\n'));
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

await main();
