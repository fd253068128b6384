import { fileURLToPath } from 'node:url';
import express, { type Express, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { accountsOf } from '../http/account-book.ts';
import { createApi } from '../http/app.ts';
import { healthRoutes } from '../http/health.ts';
import { localSignInRoutes } from '../http/local-sign-in-route.ts';
import { tabPages } from '../http/pages.ts';
import { whatWentWrong } from '../http/went-wrong.ts';
import { createEntraSignIn } from '../sign-in/entra.ts';
import type { Store } from '../storage/store.ts';
import { localPeople, localSignIn, localTeamsFor } from './local.ts';
import { log, now } from './outside.ts';
import type { Rooms } from './rooms.ts';

const builtTab = fileURLToPath(new URL('../../tabs/dist', import.meta.url));

export interface App {
  readonly app: Express;
  /** Once it listens: local Teams installs the app, as an administrator would. */
  started(): Promise<void>;
  close(): void;
}

/** Every address there is, in one place. */
export function createApp(config: Config, store: Store, rooms: Rooms, messages: RequestHandler): App {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.use(healthRoutes(store.reach));
  app.post('/api/messages', messages);
  const room = async (id: Parameters<Rooms['get']>[0]) => (await rooms.get(id))?.room ?? null;
  const accounts = accountsOf(store);
  if (config.entra !== null) {
    const signIn = createEntraSignIn(config.entra, (account) => store.directory.whoIs(account));
    app.use(createApi({ signIn, room, accounts, now, log }));
    app.use(tabPages(builtTab, []), whatWentWrong(log));
    return { app, started: () => Promise.resolve(), close: () => undefined };
  }
  const { signIn, tokenFor } = localSignIn(rooms);
  app.use(localSignInRoutes(() => localPeople(rooms), tokenFor));
  app.use(createApi({ signIn, room, accounts, now, log }));
  app.use(tabPages(builtTab, ["'self'"]));
  const localTeams = localTeamsFor(config, rooms);
  app.use(localTeams.router, whatWentWrong(log));
  return {
    app,
    async started() {
      await localTeams.start();
    },
    close: () => localTeams.close(),
  };
}
