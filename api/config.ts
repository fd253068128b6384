/** Read, check, group. Every setting of the process comes from here; secrets are kept apart. */
export interface Config {
  readonly mode: 'local' | 'teams';
  readonly host: string;
  readonly port: number;
  readonly store: StoreConfig;
  /** Null in local mode. */
  readonly entra: EntraConfig | null;
  readonly bot: BotConfig | null;
}
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly dataDir: string }
  | { readonly kind: 'azure'; readonly connectionString: string }
  | { readonly kind: 'azure with identity'; readonly endpoint: string };
export interface EntraConfig {
  readonly clientId: string;
  readonly allowedTenants: readonly string[];
  readonly authority: string;
  readonly jwksUrl: string;
}
export interface BotConfig {
  readonly id: string;
  /** The id in the app's manifest, for links into the tab. The bot's own id unless `TEAMS_APP_ID` is set. */
  readonly appId: string;
  readonly tenantId: string;
  readonly type: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
  readonly secret: string | null;
  readonly openIdMetadataUrl: string | null;
  readonly tokenIssuer: string | null;
  readonly serviceHosts: readonly string[] | null;
}

export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'faulty'; readonly sentence: string };

type Environment = Readonly<Record<string, string | undefined>>;

const faulty = (sentence: string): ConfigResult => ({ kind: 'faulty', sentence });
const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const listOrNull = (text: string | undefined) => (list(text).length === 0 ? null : list(text));

/** The key that every copy of Azurite has: data behind it is nobody's secret. */
const azuriteKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq';
const loopbackHosts = ['127.0.0.1', 'localhost'];
/** What elsewhere means "any organisation". Here every one is named. */
const everyTenant = ['*', 'common', 'organizations', 'consumers'];
const botTypes = ['UserAssignedMSI', 'SingleTenant', 'MultiTenant'] as const;

export function readConfig(env: Environment): ConfigResult {
  const port = portOf(env.PORT);
  if (port === null) {
    return faulty(`PORT is “${env.PORT}”. Set it to a number from 1 to 65535, or leave it out for 3978.`);
  }
  const mode = modeOf(env);
  if (mode.kind === 'faulty') return mode;
  const store = storeOf(env);
  const host = env.HOST || '127.0.0.1';
  if (mode.mode === 'local') {
    if (!loopbackHosts.includes(host)) {
      return faulty(
        `In local mode anybody may sign in as anybody, so HOST must be 127.0.0.1, not ${host}. For real use set MODE=teams.`,
      );
    }
    return { kind: 'config', config: { mode: 'local', host, port, store, entra: null, bot: null } };
  }
  if (
    store.kind === 'azure' &&
    (store.connectionString.includes(azuriteKey) || /UseDevelopmentStorage/i.test(store.connectionString))
  ) {
    return faulty(
      'TABLES_CONNECTION_STRING holds the key that every Azurite has. Set the connection string of a storage account of your own.',
    );
  }
  return teamsConfig(env, host, port, store);
}

/** Null for what is not a port. The links on cards carry it, so it cannot be left to the system (0). */
function portOf(text: string | undefined): number | null {
  if (!text) return 3978;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

function modeOf(
  env: Environment,
): { kind: 'mode'; mode: Config['mode'] } | Extract<ConfigResult, { kind: 'faulty' }> {
  if (env.MODE === 'local' || env.MODE === 'teams') return { kind: 'mode', mode: env.MODE };
  if (env.MODE) {
    return { kind: 'faulty', sentence: `MODE is “${env.MODE}”. Set it to local or teams.` };
  }
  const telling = Object.keys(env).find(
    (name) => (/^(?:ENTRA|BOT)_/.test(name) || name === 'TABLES_ENDPOINT') && env[name],
  );
  return telling === undefined
    ? { kind: 'mode', mode: 'local' }
    : {
        kind: 'faulty',
        sentence: `${telling} is set but MODE is not. Set MODE=teams to run in Teams, or remove ${telling}.`,
      };
}

function storeOf(env: Environment): StoreConfig {
  if (env.TABLES_CONNECTION_STRING) return { kind: 'azure', connectionString: env.TABLES_CONNECTION_STRING };
  if (env.TABLES_ENDPOINT) return { kind: 'azure with identity', endpoint: env.TABLES_ENDPOINT };
  return { kind: 'sqlite', dataDir: env.DATA_DIR || './.data' };
}

function teamsConfig(env: Environment, host: string, port: number, store: StoreConfig): ConfigResult {
  const needed = ['ENTRA_CLIENT_ID', 'ENTRA_ALLOWED_TENANTS', 'BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE'];
  const missing = needed.filter((name) => !env[name]);
  if (missing.length > 0) return faulty(`MODE=teams also needs ${missing.join(', ')}. See docs/running.md.`);
  const allowedTenants = list(env.ENTRA_ALLOWED_TENANTS).map((tenant) => tenant.toLowerCase());
  const anybody = allowedTenants.find((tenant) => everyTenant.includes(tenant));
  if (allowedTenants.length === 0 || anybody !== undefined) {
    return faulty(
      `ENTRA_ALLOWED_TENANTS is “${env.ENTRA_ALLOWED_TENANTS}”. List the id of each organisation’s tenant, with commas between them.`,
    );
  }
  const type = botTypes.find((one) => one === env.BOT_TYPE);
  if (type === undefined) return faulty(`BOT_TYPE is “${env.BOT_TYPE}”. Set it to ${botTypes.join(', ')}.`);
  const ownIdentity = type === 'UserAssignedMSI';
  if (!ownIdentity && !env.BOT_SECRET) {
    return faulty(
      `BOT_TYPE=${type} also needs BOT_SECRET. Set it, or BOT_TYPE=UserAssignedMSI for a managed identity.`,
    );
  }
  if (ownIdentity && env.BOT_SECRET) {
    return faulty('A managed identity has no secret. Remove BOT_SECRET, or set another BOT_TYPE.');
  }
  const authority = (env.ENTRA_AUTHORITY || 'https://login.microsoftonline.com').replace(/\/+$/, '');
  return {
    kind: 'config',
    config: {
      mode: 'teams',
      host,
      port,
      store,
      entra: {
        clientId: env.ENTRA_CLIENT_ID ?? '',
        allowedTenants,
        authority,
        jwksUrl: env.ENTRA_JWKS_URL || `${authority}/common/discovery/v2.0/keys`,
      },
      bot: {
        id: env.BOT_ID ?? '',
        appId: (env.TEAMS_APP_ID || env.BOT_ID) ?? '',
        tenantId: env.BOT_TENANT_ID ?? '',
        type,
        secret: env.BOT_SECRET || null,
        openIdMetadataUrl: env.BOT_OPENID_METADATA_URL || null,
        tokenIssuer: env.BOT_TOKEN_ISSUER || null,
        serviceHosts: listOrNull(env.BOT_SERVICE_HOSTS),
      },
    },
  };
}
