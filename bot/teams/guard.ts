import { entraId, type Fields, fields, text } from './fields.ts';
import { serviceUrlAllowed } from './service-hosts.ts';
import { issuerOf, type TeamsSettings } from './settings.ts';

/** A request turned away before botbuilder sees it. The reason is for the log, never for the sender. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 405 | 413 | 415 | 503;
  readonly reason: string;
}

/** An activity is a few kB; a message with its history stays far below this. */
export const bodyLimit = 256 * 1024;

/**
 * What the token claims, before its signature is checked. Botbuilder 4.23 accepts a user's token with the
 * bot's id as audience ("emulator"), and remembers every new tenant claim for ever, signature or not: so
 * only the channel's issuer goes on, and a tenant claim only when it is one of ours.
 */
export function refuseToken(authorization: string | undefined, settings: TeamsSettings): Refusal | null {
  const token = /^Bearer ([\w-]+\.([\w-]+)\.[\w-]+)$/.exec(authorization ?? '');
  if (!token?.[2]) return { status: 401, reason: 'no bearer token' };
  const claims = claimsOf(token[2]);
  if (claims.iss !== issuerOf(settings)) return { status: 401, reason: 'a token of another issuer' };
  if (claims.tid !== undefined && !listed(text(claims.tid), settings.allowedTenants ?? [])) {
    return { status: 401, reason: 'a token with a tenant that is not on the list' };
  }
  return null;
}

/** What the activity says of itself, before anybody acts on it. */
export function refuseActivity(activity: Fields, settings: TeamsSettings): Refusal | null {
  if (text(activity.type) === '') return { status: 400, reason: 'an activity without a type' };
  if (activity.channelId !== 'msteams') return { status: 403, reason: 'another channel than Teams' };
  if (!serviceUrlAllowed(text(activity.serviceUrl), settings)) {
    return { status: 403, reason: 'a service address that is not allowed' };
  }
  const { allowedTenants } = settings;
  if (!allowedTenants) return null;
  const named = tenantsNamed(activity);
  return named.length > 0 && named.every((tenant) => listed(tenant, allowedTenants))
    ? null
    : { status: 403, reason: 'a tenant that is not on the list' };
}

/** The sender's own tenant, once the roster has been asked. Empty is nobody we know, and for the handler to say. */
export const refuseSender = (tenant: string, { allowedTenants }: TeamsSettings): Refusal | null =>
  tenant === '' || !allowedTenants || listed(tenant, allowedTenants)
    ? null
    : { status: 403, reason: 'a sender whose tenant is not on the list' };

/** The host's tenant and, in a shared channel, the sender's own: both must be known to us. */
function tenantsNamed(activity: Fields): string[] {
  return [
    fields(fields(activity.channelData).tenant).id,
    fields(activity.conversation).tenantId,
    fields(activity.from).tenantId,
  ]
    .map(entraId)
    .filter((tenant) => tenant !== '');
}

const listed = (tenant: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => one.toLowerCase() === tenant.toLowerCase());

function claimsOf(payload: string): Fields {
  try {
    return fields(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
