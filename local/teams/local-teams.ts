import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router } from 'express';
import { createBotClient } from './bot-client.ts';
import { connectorRouter } from './connector.ts';
import type { ExtensionCommand } from './extension.ts';
import { type FirstPost, postFirst } from './first-posts.ts';
import { installInTeam, openChat } from './install.ts';
import { createLive } from './live.ts';
import { loopbackOnly } from './loopback-only.ts';
import { pageRouter } from './page-router.ts';
import { peopleRouter } from './people-router.ts';
import { openStore } from './store.ts';
import { createTeamsSide } from './teams-side.ts';
import { type LocalPerson, resident } from './world.ts';

export type { ExtensionCommand } from './extension.ts';
export type { FirstPost } from './first-posts.ts';
export { type LocalPerson, localBot, localChannel, localTeam } from './world.ts';

/** The commands of appPackage/manifest.json, for callers that have no manifest at hand. */
export const usualCommands: readonly ExtensionCommand[] = [
  { id: 'askQuestion', type: 'action', title: 'Ask a question', context: ['message', 'compose'] },
  {
    id: 'findRequest',
    type: 'query',
    title: 'Find a request',
    context: ['compose', 'commandBox'],
    parameter: 'words',
  },
];

export interface LocalTeamsOptions {
  /** Everybody of the partnership, in the order the page shows them. Those without access are left out. */
  people(): Promise<readonly LocalPerson[]>;
  /** Where the bot listens: `http://127.0.0.1:3978/api/messages`. */
  readonly botMessagesUrl: string;
  /** Where this server listens, without a slash at the end. Only `http://` on a loopback address. */
  readonly baseUrl: string;
  /** Holds `local-teams.sqlite`; made when missing. `:memory:` keeps nothing. */
  readonly dataDir: string;
  readonly now: () => Date;
  readonly commands?: readonly ExtensionCommand[];
  /** Ids of people whose chat is opened for them at the first start, as an administrator can do in Teams. */
  readonly opened?: readonly string[];
  /** What people have written in the channel before the app came; posted once. */
  readonly posts?: readonly FirstPost[];
  /** The built page; `local/dist` unless given. */
  readonly pageDir?: string;
}

export interface LocalTeams {
  /** Mount at the root: it owns `/` and `/local/`. */
  readonly router: Router;
  /** Once the server listens: adds the app to the team and opens the chats. False when the bot did not hear. */
  start(): Promise<boolean>;
  close(): void;
}

const builtPage = fileURLToPath(new URL('../dist', import.meta.url));
const loopbackUrl = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/**
 * What stands in for Microsoft on one machine: a Bot Connector under `/local/connector` and the people's side
 * under `/local/api`. Nobody signs in, so it must never be reachable in production: the caller mounts it in
 * local mode only, it refuses a base URL that is not loopback, and every call from elsewhere.
 */
export function createLocalTeams(options: LocalTeamsOptions): LocalTeams {
  if (!loopbackUrl.test(options.baseUrl))
    throw new Error(
      `The local Teams runs on this machine only, not at ${options.baseUrl}. Use http://127.0.0.1.`,
    );
  const { dataDir, pageDir = builtPage, commands = usualCommands, opened = [], posts = [] } = options;
  const store = openStore(dataDir === ':memory:' ? dataDir : join(dataDir, 'local-teams.sqlite'));
  const live = createLive();
  const people = async () => (await options.people()).filter(({ access }) => access !== 'none').map(resident);
  const bot = createBotClient(options.botMessagesUrl);
  const side = createTeamsSide({ store, live, bot, baseUrl: options.baseUrl, people, now: options.now });

  const router = Router();
  router.get('/', loopbackOnly);
  router.use('/local', loopbackOnly);
  router.use('/local/connector', connectorRouter(side));
  router.use('/local/api', peopleRouter(side, commands));
  router.use(pageRouter(pageDir));
  return {
    router,
    async start() {
      const everybody = await people();
      postFirst(side, everybody, posts);
      const manager = everybody.find(({ id }) => id === 'ruth') ?? everybody[0];
      if (!manager || !(await installInTeam(side, manager))) return false;
      for (const person of everybody)
        if (opened.includes(person.id) && !(await openChat(side, person))) return false;
      return true;
    },
    close() {
      live.close();
      store.close();
    },
  };
}
