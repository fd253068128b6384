import { describe, expect, it } from '@jest/globals';
import { checkSettings, type TeamsSettings } from '#bot/teams/settings.ts';

const settings: TeamsSettings = {
  mode: 'teams',
  botId: 'c9e8c047-2a74-40a2-b28a-b162d5f5327c',
  botType: 'UserAssignedMSI',
  botTenantId: '7f1c6f0a-52a5-4a3e-9a77-1d3a1c0b7d11',
  credentials: { kind: 'managed identity' },
  openIdMetadataUrl: null,
  tokenIssuer: null,
  allowedTenants: null,
  serviceHosts: null,
  log: () => undefined,
};

describe('settings of the bot', () => {
  it.each<[string, Partial<TeamsSettings>]>([
    ['a managed identity', {}],
    ['one tenant and a secret', { botType: 'SingleTenant', credentials: { kind: 'secret', secret: 's' } }],
    [
      'many tenants and a secret',
      { botType: 'MultiTenant', botTenantId: null, credentials: { kind: 'secret', secret: 's' } },
    ],
    ['nothing, locally', { mode: 'local', botId: '', botTenantId: null }],
  ])('%s will do', (_, other) => expect(() => checkSettings({ ...settings, ...other })).not.toThrow());

  it.each<[string, Partial<TeamsSettings>, string]>([
    ['no id', { botId: '' }, 'Set BOT_ID.'],
    ['no tenant', { botTenantId: null }, 'Set BOT_TENANT_ID.'],
    [
      'a secret it cannot use',
      { credentials: { kind: 'secret', secret: 's' } },
      'Remove BOT_SECRET, or set BOT_TYPE.',
    ],
    ['no secret', { botType: 'SingleTenant' }, 'or BOT_TYPE=UserAssignedMSI.'],
  ])('%s is told, with what to set', (_, other, sentence) =>
    expect(() => checkSettings({ ...settings, ...other })).toThrow(sentence),
  );
});
