import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { bearerOf, type SignedIn, type SignIn, signInRefused } from './sign-in.ts';

export interface EntraSettings {
  readonly clientId: string;
  /** Ids of the tenants that may sign in, in small letters. */
  readonly allowedTenants: readonly string[];
  /** `https://login.microsoftonline.com`, or that of a sovereign cloud. */
  readonly authority: string;
  readonly jwksUrl: string;
}

/** An account is its tenant and object id: names and addresses in a token are not looked at. */
export interface Account {
  readonly tenant: string;
  readonly object: string;
}

/** The Teams clients, on computers and phones and in a browser (teams.md). Other apps get no way in. */
const teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

/** How far clocks may differ, in seconds. */
const skew = 60;

/**
 * Entra access tokens for our API. What is checked, in order (teams.md, "Sign-in"): signature, audience,
 * an issuer built from the token's own tenant, the tenant's place on our list, times, a delegated scope,
 * and that a person sent it from Teams. Only then who that is in this partnership.
 */
export function createEntraSignIn(
  settings: EntraSettings,
  whoIs: (account: Account) => Promise<SignedIn | null>,
): SignIn {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl));
  return async (authorization) => {
    const token = bearerOf(authorization);
    if (token === null) return signInRefused('Please sign in: open this page inside Teams.');
    const account = await verify(token, settings, keys);
    if (typeof account === 'string') return signInRefused(account);
    const who = await whoIs(account);
    return who === null
      ? signInRefused(
          'You are signed in, but not in this partnership’s list of people. Ask its manager to add you.',
        )
      : { kind: 'signed in', who };
  };
}

const again = 'Your sign-in could not be checked. Close the tab and open it again in Teams.';

/** Whose token it is, or the sentence that refuses it. */
async function verify(
  token: string,
  settings: EntraSettings,
  keys: ReturnType<typeof createRemoteJWKSet>,
): Promise<Account | string> {
  const tenant = unverifiedTenant(token);
  if (tenant === null) return again;
  const verified = await jwtVerify(token, keys, {
    algorithms: ['RS256'],
    audience: settings.clientId,
    issuer: `${settings.authority}/${tenant}/v2.0`,
    clockTolerance: skew,
    requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp'],
  }).catch(() => null);
  if (verified === null) return again;
  const { payload } = verified;
  if (!settings.allowedTenants.includes(tenant.toLowerCase())) {
    return 'Your organisation is not part of this partnership. Ask its manager to add it.';
  }
  const { oid } = payload;
  if (!isFromAPerson(payload, settings) || typeof oid !== 'string' || oid === '') return again;
  return { tenant: tenant.toLowerCase(), object: oid.toLowerCase() };
}

/** Delegated by a person to Teams, for us alone: a token for several audiences is taken by none of them. */
function isFromAPerson({ aud, scp, idtyp, azp }: JWTPayload, { clientId }: EntraSettings): boolean {
  const scopes = typeof scp === 'string' ? scp.split(' ') : [];
  return (
    aud === clientId &&
    scopes.includes('access_as_user') &&
    idtyp !== 'app' &&
    (azp === undefined || teamsClients.includes(String(azp)))
  );
}

function unverifiedTenant(token: string): string | null {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' && /^[0-9a-f-]{36}$/i.test(tid) ? tid : null;
  } catch {
    // Not a token at all: the caller refuses it like any other.
    return null;
  }
}
