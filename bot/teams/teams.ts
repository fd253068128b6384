import type { IncomingMessage, ServerResponse } from 'node:http';
import { createOutbound } from './outbound.ts';
import type { Handler, Outbound } from './port.ts';
import { receive } from './receive.ts';
import type { Sdk } from './sdk.ts';
import { checkSettings, type TeamsSettings } from './settings.ts';

/** Fits express and node's own server. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Teams {
  /** Serves `POST /api/messages`. Put no body parser before it: it reads and limits the body itself. */
  handle(handler: Handler): Endpoint;
  readonly outbound: Outbound;
}

/** Throws when the settings cannot work. Botbuilder is loaded with the first activity or message (0.3 s). */
export function createTeams(settings: TeamsSettings): Teams {
  checkSettings(settings);
  let loading: Promise<Sdk> | null = null;
  const sdk = (): Promise<Sdk> => {
    loading ??= import('./sdk.ts').then(({ createSdk }) => createSdk(settings));
    return loading;
  };
  return {
    handle: (handler) => (request, response) => receive(request, response, { handler, settings, sdk }),
    outbound: createOutbound(settings, sdk),
  };
}
