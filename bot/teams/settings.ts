import type { BotCredentials } from './credentials.ts';

/** What the Teams side of the bot needs to know. Read and checked once, in the process's own settings. */
export interface TeamsSettings {
  /**
   * `local`: no tokens, and therefore only peers and service addresses on this machine. `teams`: every
   * request carries a Bot Framework token.
   */
  readonly mode: 'local' | 'teams';
  /** The bot registration's application id; not the sign-in application's. Empty only in local mode. */
  readonly botId: string;
  readonly botType: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
  /** The registration's tenant; not used by a multi-tenant bot. */
  readonly botTenantId: string | null;
  readonly credentials: BotCredentials;
  /** Where the signing keys of inbound tokens are described; null for the public cloud. */
  readonly openIdMetadataUrl: string | null;
  /** Who signs inbound tokens; null for the public cloud. */
  readonly tokenIssuer: string | null;
  /** The tenants that may reach the bot; null for any. */
  readonly allowedTenants: readonly string[] | null;
  /** Hosts our token may be sent to, instead of Microsoft's own. Names, never patterns. */
  readonly serviceHosts: readonly string[] | null;
  readonly log: TeamsLog;
  /** How long one request to Teams may take, in milliseconds. 15,000 unless given. */
  readonly timeoutMs?: number;
  /** When a person who waits sees the bot typing, in milliseconds. 1,500 unless given. */
  readonly typingAfterMs?: number;
}

/** One line for the operator. `about` holds no text that people wrote. */
export type TeamsLog = (line: string, about: Readonly<Record<string, unknown>>) => void;

export const publicIssuer = 'https://api.botframework.com';
export const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
export const timeLimitOf = (settings: Pick<TeamsSettings, 'timeoutMs'>): number =>
  settings.timeoutMs ?? 15_000;

export const issuerOf = (settings: Pick<TeamsSettings, 'tokenIssuer'>): string =>
  settings.tokenIssuer ?? publicIssuer;

/** Refuses settings that would leave the door open or unusable. Throws with what to set. */
export function checkSettings(settings: TeamsSettings): void {
  if (settings.mode === 'local') return;
  if (settings.botId === '') {
    throw new Error('The bot has no id: without one nobody who writes to it can be checked. Set BOT_ID.');
  }
  if (settings.botType !== 'MultiTenant' && !settings.botTenantId) {
    throw new Error(`A ${settings.botType} bot needs the tenant it is registered in. Set BOT_TENANT_ID.`);
  }
  if (settings.botType === 'UserAssignedMSI' && settings.credentials.kind === 'secret') {
    throw new Error('A bot with a managed identity has no secret. Remove BOT_SECRET, or set BOT_TYPE.');
  }
  if (settings.botType !== 'UserAssignedMSI' && settings.credentials.kind === 'managed identity') {
    throw new Error(`A ${settings.botType} bot signs in with a secret. Set it, or BOT_TYPE=UserAssignedMSI.`);
  }
}
