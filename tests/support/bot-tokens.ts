import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { stop } from './loopback-connector.ts';

/** Whoever signs the tokens that Teams sends: OpenID metadata, keys, and tokens as wanted. */
export interface BotTokens {
  readonly metadataUrl: string;
  readonly issuer: string;
  /** Signed with the key that is published; claims and times as given. */
  token(
    claims: JWTPayload,
    signed?: { readonly by?: 'us' | 'a stranger'; readonly endorsed?: boolean },
  ): Promise<string>;
  close(): Promise<void>;
}

const issuer = 'https://api.botframework.com';

export async function startBotTokens(): Promise<BotTokens> {
  const [ours, plain, stranger] = await Promise.all([1, 2, 3].map(() => generateKeyPair('RS256')));
  if (!ours || !plain || !stranger) throw new Error('No keys');
  const published = [
    { ...(await exportJWK(ours.publicKey)), kid: 'ours', endorsements: ['msteams'] },
    { ...(await exportJWK(plain.publicKey)), kid: 'plain', endorsements: ['webchat'] },
  ];
  const app = express();
  app.get('/openid', (request, response) => {
    response.json({ issuer, jwks_uri: `http://${request.headers.host}/keys` });
  });
  app.get('/keys', (_request, response) => {
    response.json({ keys: published.map((key) => ({ ...key, use: 'sig', alg: 'RS256' })) });
  });
  const server: Server = await new Promise((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    metadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    issuer,
    token: (claims, { by = 'us', endorsed = true } = {}) => {
      const pair = endorsed ? ours : plain;
      const kid = endorsed ? 'ours' : 'plain';
      const token = new SignJWT({ iss: issuer, ...claims }).setProtectedHeader({ alg: 'RS256', kid });
      if (claims.exp === undefined) token.setExpirationTime('1h');
      return token.sign(by === 'us' ? pair.privateKey : stranger.privateKey);
    },
    close: () => stop(server),
  };
}
