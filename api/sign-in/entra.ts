import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { bearerOf, type SignedIn, type SignIn, signInRefused } from './sign-in.ts';

export interface EntraSettings {
  readonly clientId: string;
  /** Tenant ids that may sign in. */
  readonly allowedTenants: readonly string[];
  /** `https://login.microsoftonline.com`, or that of a sovereign cloud. */
  readonly authority: string;
  readonly jwksUrl: string;
}

/**
 * Entra access tokens for our API. What is checked, in order (teams.md, "Sign-in"): signature, audience,
 * an issuer built from the token's own tenant, the tenant's place on our list, times, a delegated scope,
 * and that a person sent it. Only then who that is in this partnership.
 */
export function createEntraSignIn(
  settings: EntraSettings,
  whoIs: (account: { tenant: string; object: string }) => Promise<SignedIn | null>,
): SignIn {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl));
  return async (authorization) => {
    const token = bearerOf(authorization);
    if (token === null) return signInRefused('Please sign in: open this page inside Teams.');
    const claims = await verify(token, settings, keys);
    if (typeof claims === 'string') return signInRefused(claims);
    const who = await whoIs({ tenant: String(claims.tid), object: String(claims.oid) });
    return who === null
      ? signInRefused(
          'You are signed in, but not in this partnership’s list of people. Ask its manager to add you.',
        )
      : { kind: 'signed in', who };
  };
}

const again = 'Your sign-in could not be checked. Close the tab and open it again in Teams.';

/** The claims, or the sentence that refuses them. */
async function verify(
  token: string,
  settings: EntraSettings,
  keys: ReturnType<typeof createRemoteJWKSet>,
): Promise<JWTPayload | string> {
  const tenant = unverifiedTenant(token);
  if (tenant === null) return again;
  const verified = await jwtVerify(token, keys, {
    algorithms: ['RS256'],
    audience: settings.clientId,
    issuer: `${settings.authority}/${tenant}/v2.0`,
    clockTolerance: 60,
    requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp'],
  }).catch(() => null);
  if (verified === null) return again;
  const { payload } = verified;
  if (!settings.allowedTenants.includes(tenant)) {
    return 'Your organisation is not part of this partnership. Ask its manager to add it.';
  }
  if (!String(payload.scp).split(' ').includes('access_as_user') || payload.idtyp === 'app') return again;
  return payload;
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
