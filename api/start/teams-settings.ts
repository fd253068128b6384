import type { TeamsSettings } from '#bot/teams/settings.ts';
import type { Config } from '../config.ts';
import { log } from './outside.ts';

export const teamsSettings = ({ mode, bot, entra }: Config): TeamsSettings => ({
  mode,
  botId: bot?.id ?? '',
  botType: bot?.type ?? 'MultiTenant',
  botTenantId: bot?.tenantId ?? null,
  credentials: bot?.secret ? { kind: 'secret', secret: bot.secret } : { kind: 'managed identity' },
  openIdMetadataUrl: bot?.openIdMetadataUrl ?? null,
  tokenIssuer: bot?.tokenIssuer ?? null,
  allowedTenants: entra?.allowedTenants ?? null,
  serviceHosts: bot?.serviceHosts ?? null,
  log,
});
