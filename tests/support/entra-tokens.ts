import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const clientId = '11111111-2222-4333-8444-555555555555';
export const council = 'aaaaaaaa-0000-4000-8000-000000000001';
export const police = 'aaaaaaaa-0000-4000-8000-000000000002';
export const elsewhere = 'aaaaaaaa-0000-4000-8000-00000000000f';
export const teamsOnTheDesktop = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

/** Right ones or wrong ones; `undefined` takes a claim away. */
type Claims = Readonly<Record<string, unknown>>;

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const inSeconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;

/** Stands in for Entra on loopback: its keys, and tokens right or wrong in any one way. */
export async function startEntra() {
  const ours = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(ours.publicKey)), kid: 'ours', use: 'sig', alg: 'RS256' };
  const app = express();
  app.get('/keys', (_request, response) => {
    response.json({ keys: [key] });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** What Entra says of Helen, with what differs; `undefined` takes a claim away. */
  const claims = (differs: Claims = {}): JWTPayload => {
    const tid = 'tid' in differs ? differs.tid : council;
    const all: Claims = {
      aud: clientId,
      iss: `${authority}/${String(tid)}/v2.0`,
      iat: inSeconds(0),
      nbf: inSeconds(0),
      exp: inSeconds(3600),
      oid: 'bbbbbbbb-0000-4000-8000-000000000001',
      tid,
      scp: 'access_as_user',
      azp: teamsOnTheDesktop,
      name: 'Somebody Else',
      preferred_username: 'ruth@council.example',
      ...differs,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  };
  const sign = (
    differs: Claims = {},
    {
      alg = 'RS256',
      kid = 'ours',
      by = ours.privateKey,
    }: { alg?: string; kid?: string; by?: CryptoKey | Uint8Array } = {},
  ) => new SignJWT(claims(differs)).setProtectedHeader({ alg, kid }).sign(by);

  return {
    authority,
    jwksUrl: `${authority}/keys`,
    token: (differs?: Claims) => sign(differs),
    signedByAStranger: () => sign({}, { by: stranger.privateKey }),
    withKey: (kid: string) => sign({}, { kid, by: stranger.privateKey }),
    unsigned: () => `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims())}.`,
    /** The published key used as if it were a shared secret. */
    async confused() {
      const secret = new TextEncoder().encode(await exportSPKI(ours.publicKey));
      return sign({}, { alg: 'HS256', by: secret });
    },
    /** The right signature over other claims. */
    async altered(differs: Claims) {
      const [header, , signature] = (await sign()).split('.');
      return `${header}.${base64url(claims(differs))}.${signature}`;
    },
    inSeconds,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type Entra = Awaited<ReturnType<typeof startEntra>>;
