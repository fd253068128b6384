import { resolve } from 'node:path';
import { createBot } from '#bot/activities/bot.ts';
import type { DeliveryTools } from '#bot/sending/tools.ts';
import { createTeams } from '#bot/teams/teams.ts';
import { type Config, readConfig } from './config.ts';
import { isStoreDown } from './http/store-down.ts';
import { createApp } from './start/app.ts';
import { linksFor } from './start/links.ts';
import { listen, portTrouble } from './start/listen.ts';
import { loadSample } from './start/local.ts';
import { newcomersOf } from './start/newcomers.ts';
import { openEngine } from './start/open-engine.ts';
import { clock, log, newNonce } from './start/outside.ts';
import { rememberDirectory } from './start/remember-directory.ts';
import { openRooms } from './start/rooms.ts';
import { teamsSettings } from './start/teams-settings.ts';
import { openStore } from './storage/store.ts';

/** Reads the settings, wires the rooms, listens; ends with a sentence when something is in the way. */
async function main(): Promise<void> {
  const read = readConfig(process.env);
  if (read.kind === 'faulty') return stop(read.sentence);
  const { config } = read;
  const trouble = await portTrouble(config.host, config.port);
  if (trouble !== null) return stop(trouble);
  const opened = await openEngine(config.store);
  if (opened.kind === 'refused') return stop(opened.sentence);
  const store = rememberDirectory(openStore({ engine: opened.engine }), clock);
  if (config.mode === 'local') await loadSample(store);

  const teams = createTeams(teamsSettings(config));
  const tools: DeliveryTools = {
    outbound: teams.outbound,
    directory: store.directory,
    links: linksFor(config),
    now: clock,
    newNonce,
    jitter: Math.random,
    log,
  };
  const rooms = openRooms(store, tools);
  const bot = createBot({
    ...tools,
    newcomers: newcomersOf(store),
    room: async (id) => (await rooms.get(id))?.bot ?? null,
    heardFrom: async (id, person) => (await rooms.get(id))?.sender.heardFrom(person),
    isStoreDown,
    placeIsBack: async (id) => (await rooms.get(id))?.placeIsBack(),
  });
  const { app, started, close } = createApp(config, store, rooms, teams.handle(bot));
  const listening = await listen(app, config.host, config.port);
  if (listening.kind === 'refused') return stop(listening.sentence);
  await rooms.wakeAll();
  await started();
  sayWhere(config);

  const end = async () => {
    listening.server.close();
    listening.server.closeAllConnections();
    await rooms.stop();
    close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** Where to look, who to be, how to stop. */
function sayWhere({ mode, host, port, store }: Config): void {
  const base = `http://${host}:${port}`;
  const local = [
    `Look:  ${base}`,
    'Be:    Helen Marsh asks, Priya Nair answers, Ruth Kelly manages; change person at the top right',
    `Stop:  Ctrl+C. Everything is kept${store.kind === 'sqlite' ? ` in ${resolve(store.dataDir)}; delete that folder to begin again` : ''}`,
  ];
  console.log(mode === 'local' ? local.join('\n') : `Feedback Loop listens at ${base} for Teams.`);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

await main();
