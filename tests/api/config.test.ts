import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Config, readConfig } from '#api/config.ts';

type Env = Readonly<Record<string, string>>;

const teams = {
  MODE: 'teams',
  ENTRA_CLIENT_ID: 'our-client',
  ENTRA_ALLOWED_TENANTS: 'AAAA-1, bbbb-2',
  BOT_ID: 'our-bot',
  BOT_TENANT_ID: 'home',
  BOT_TYPE: 'UserAssignedMSI',
};

function config(env: Env): Config {
  const read = readConfig(env);
  if (read.kind === 'faulty') throw new Error(read.sentence);
  return read.config;
}
function sentence(env: Env): string {
  const read = readConfig(env);
  if (read.kind !== 'faulty') throw new Error('These settings were accepted.');
  return read.sentence;
}

it('docs/running.md names every setting there is', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const page = read('docs/running.md');
  const settings = new Set([...read('api/config.ts').matchAll(/\benv\.([A-Z_]+)/g)].map((match) => match[1]));
  expect(settings.size).toBeGreaterThan(15);
  expect([...settings].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

describe('with nothing set', () => {
  it('runs on this machine only, over SQLite in ./.data', () => {
    expect(config({})).toEqual({
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      store: { kind: 'sqlite', dataDir: './.data' },
      entra: null,
      bot: null,
    });
  });

  it('a setting left empty is not set', () => {
    const empty = { MODE: '', PORT: '', HOST: '', DATA_DIR: '', BOT_ID: '', TABLES_ENDPOINT: '' };
    expect(config(empty)).toEqual(config({}));
  });
});

describe('PORT', () => {
  it.each(['1', '80', '65535'])('may be %s', (PORT) => expect(config({ PORT }).port).toBe(Number(PORT)));
  it.each(['0', '65536', '-1', '3978.5', '3e3', '0x50', 'http', ' 80', '080x'])('may not be “%s”', (PORT) => {
    expect(sentence({ PORT })).toBe(
      `PORT is “${PORT}”. Set it to a number from 1 to 65535, or leave it out for 3978.`,
    );
  });
});

describe('MODE', () => {
  it('is local or teams', () => {
    expect(config({ MODE: 'local' }).mode).toBe('local');
    expect(config(teams).mode).toBe('teams');
    expect(sentence({ ...teams, MODE: 'Teams' })).toBe('MODE is “Teams”. Set it to local or teams.');
  });

  it.each([
    'ENTRA_CLIENT_ID',
    'ENTRA_ALLOWED_TENANTS',
    'ENTRA_AUTHORITY',
    'BOT_ID',
    'BOT_SECRET',
    'BOT_TYPE',
    'TABLES_ENDPOINT',
  ])('has to be said when %s is set: nobody starts without sign-in by mistake', (name) => {
    expect(sentence({ [name]: 'something' })).toBe(
      `${name} is set but MODE is not. Set MODE=teams to run in Teams, or remove ${name}.`,
    );
    expect(config({ MODE: 'local', [name]: 'something' }).mode).toBe('local');
  });

  it('is local by default with a store of one’s own', () => {
    expect(config({ TABLES_CONNECTION_STRING: 'UseDevelopmentStorage=true' }).mode).toBe('local');
  });
});

describe('in local mode', () => {
  it.each(['127.0.0.1', 'localhost'])('HOST may be %s', (HOST) => expect(config({ HOST }).host).toBe(HOST));
  it.each(['0.0.0.0', '::', '10.0.0.7', 'feedback.example', '127.0.0.1.example'])(
    'HOST may not be %s',
    (HOST) => {
      expect(sentence({ HOST })).toBe(
        `In local mode anybody may sign in as anybody, so HOST must be 127.0.0.1, not ${HOST}. For real use set MODE=teams.`,
      );
      expect(sentence({ MODE: 'local', HOST })).toContain(HOST);
    },
  );

  it('has no Entra and no bot registration, whatever else is set', () => {
    expect(config({ ...teams, MODE: 'local' })).toMatchObject({ mode: 'local', entra: null, bot: null });
  });
});

describe('the store', () => {
  it('is SQLite in DATA_DIR, a connection string, or an endpoint with the machine’s identity', () => {
    expect(config({ DATA_DIR: '/srv/loop' }).store).toEqual({ kind: 'sqlite', dataDir: '/srv/loop' });
    expect(config({ ...teams, DATA_DIR: '/srv/loop' }).store).toEqual({
      kind: 'sqlite',
      dataDir: '/srv/loop',
    });
    const TABLES_CONNECTION_STRING = 'AccountName=ours;AccountKey=ours';
    expect(config({ ...teams, TABLES_CONNECTION_STRING }).store).toEqual({
      kind: 'azure',
      connectionString: TABLES_CONNECTION_STRING,
    });
    const TABLES_ENDPOINT = 'https://ours.table.core.windows.net';
    expect(config({ ...teams, TABLES_ENDPOINT }).store).toEqual({
      kind: 'azure with identity',
      endpoint: TABLES_ENDPOINT,
    });
  });

  it.each([
    'UseDevelopmentStorage=true',
    'usedevelopmentstorage=true;DevelopmentStorageProxyUri=http://127.0.0.1',
    'AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;',
  ])('for real use is not one that everybody has the key of: %s', (TABLES_CONNECTION_STRING) => {
    expect(sentence({ ...teams, TABLES_CONNECTION_STRING })).toBe(
      'TABLES_CONNECTION_STRING holds the key that every Azurite has. Set the connection string of a storage account of your own.',
    );
    expect(config({ TABLES_CONNECTION_STRING }).store.kind).toBe('azure');
  });
});

describe('in teams mode', () => {
  it('reads who may sign in, and the bot’s own registration apart', () => {
    expect(config(teams)).toMatchObject({
      mode: 'teams',
      host: '127.0.0.1',
      entra: {
        clientId: 'our-client',
        allowedTenants: ['aaaa-1', 'bbbb-2'],
        authority: 'https://login.microsoftonline.com',
        jwksUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
      },
      bot: {
        id: 'our-bot',
        appId: 'our-bot',
        tenantId: 'home',
        type: 'UserAssignedMSI',
        secret: null,
        openIdMetadataUrl: null,
        tokenIssuer: null,
        serviceHosts: null,
      },
    });
    expect(config({ ...teams, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('may sign in elsewhere: sovereign clouds and tests', () => {
    const elsewhere = {
      ENTRA_AUTHORITY: 'https://login.microsoftonline.us/',
      BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/openid',
      BOT_TOKEN_ISSUER: 'https://api.botframework.us',
      BOT_SERVICE_HOSTS: 'smba.infra.gov.teams.microsoft.us, other.example',
      BOT_TYPE: 'SingleTenant',
      BOT_SECRET: 'secret',
      TEAMS_APP_ID: 'manifest',
    };
    expect(config({ ...teams, ...elsewhere })).toMatchObject({
      entra: {
        authority: 'https://login.microsoftonline.us',
        jwksUrl: 'https://login.microsoftonline.us/common/discovery/v2.0/keys',
      },
      bot: {
        appId: 'manifest',
        secret: 'secret',
        openIdMetadataUrl: 'http://127.0.0.1:1/openid',
        tokenIssuer: 'https://api.botframework.us',
        serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'other.example'],
      },
    });
    const ENTRA_JWKS_URL = 'http://127.0.0.1:1/keys';
    expect(config({ ...teams, ENTRA_JWKS_URL }).entra?.jwksUrl).toBe(ENTRA_JWKS_URL);
  });

  it.each(['ENTRA_CLIENT_ID', 'ENTRA_ALLOWED_TENANTS', 'BOT_ID', 'BOT_TENANT_ID', 'BOT_TYPE'] as const)(
    'needs %s',
    (name) => {
      const { [name]: _, ...rest } = teams;
      expect(sentence(rest)).toBe(`MODE=teams also needs ${name}. See docs/running.md.`);
    },
  );

  it('names everything that is missing at once', () => {
    expect(sentence({ MODE: 'teams' })).toBe(
      'MODE=teams also needs ENTRA_CLIENT_ID, ENTRA_ALLOWED_TENANTS, BOT_ID, BOT_TENANT_ID, BOT_TYPE. See docs/running.md.',
    );
  });

  it.each(['*', 'common', 'aaaa-1,Organizations', ' , '])(
    'lists its tenants by id; ENTRA_ALLOWED_TENANTS may not be “%s”',
    (ENTRA_ALLOWED_TENANTS) => {
      expect(sentence({ ...teams, ENTRA_ALLOWED_TENANTS })).toBe(
        `ENTRA_ALLOWED_TENANTS is “${ENTRA_ALLOWED_TENANTS}”. List the id of each organisation’s tenant, with commas between them.`,
      );
    },
  );

  it('knows three kinds of bot', () => {
    expect(config(teams).bot?.type).toBe('UserAssignedMSI');
    for (const BOT_TYPE of ['SingleTenant', 'MultiTenant']) {
      expect(config({ ...teams, BOT_TYPE, BOT_SECRET: 's' }).bot).toMatchObject({
        type: BOT_TYPE,
        secret: 's',
      });
      expect(sentence({ ...teams, BOT_TYPE })).toBe(
        `BOT_TYPE=${BOT_TYPE} also needs BOT_SECRET. Set it, or BOT_TYPE=UserAssignedMSI for a managed identity.`,
      );
    }
    expect(sentence({ ...teams, BOT_SECRET: 's' })).toBe(
      'A managed identity has no secret. Remove BOT_SECRET, or set another BOT_TYPE.',
    );
    expect(sentence({ ...teams, BOT_TYPE: 'msi' })).toBe(
      'BOT_TYPE is “msi”. Set it to UserAssignedMSI, SingleTenant, MultiTenant.',
    );
  });

  it('says no secret in a sentence', () => {
    expect(sentence({ ...teams, BOT_TYPE: 'x', BOT_SECRET: 'hush-hush' })).not.toContain('hush-hush');
  });
});
