import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { localSignInRoutes } from '#api/http/local-sign-in-route.ts';
import { createLocalSignIn } from '#api/sign-in/local.ts';
import type { PartnershipId, PersonId } from '#domain/ids.ts';

const known = new Set(['helen', 'tom']);
const whoIs = async (person: PersonId) =>
  known.has(person) ? { person, partnership: 'small' as PartnershipId } : null;
const ended = { kind: 'refused', sentence: 'This sign-in has ended. Choose the person again.' };

describe('signing in by choosing a person', () => {
  const here = createLocalSignIn(whoIs);
  const tokenOf = async (person: string) => (await here.tokenFor(person)) ?? '';

  it('is that person from then on', async () => {
    expect(await here.signIn(`Bearer ${await tokenOf('tom')}`)).toEqual({
      kind: 'signed in',
      who: { person: 'tom', partnership: 'small' },
    });
  });

  it('gives nobody’s token to a name that is not there', async () => {
    for (const name of ['zoe', '', '__proto__', 'helen tom']) expect(await here.tokenFor(name)).toBe(null);
  });

  it('ends with the process: tokens of another are refused', async () => {
    const another = createLocalSignIn(whoIs);
    expect(await here.signIn(`Bearer ${await another.tokenFor('helen')}`)).toEqual(ended);
  });

  it('ends after twelve hours', async () => {
    const { iat = 0, exp = 0 } = decodeJwt(await tokenOf('helen'));
    expect(exp - iat).toBe(12 * 3600);
  });

  it('ends when the person leaves the list', async () => {
    const token = await tokenOf('tom');
    known.delete('tom');
    expect(await here.signIn(`Bearer ${token}`)).toEqual(ended);
    known.add('tom');
  });

  it('takes no token that it has not signed', async () => {
    const unsigned = new UnsecuredJWT({}).setSubject('helen').setAudience('local').encode();
    const guessed = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('helen')
      .setAudience('local')
      .sign(new Uint8Array(32));
    for (const token of [unsigned, guessed, 'helen']) {
      expect((await here.signIn(`Bearer ${token}`)).kind).toBe('refused');
    }
    expect(await here.signIn(undefined)).toEqual({
      kind: 'refused',
      sentence: 'Choose a person first: POST /api/local/sign-in.',
    });
  });
});

describe('its addresses', () => {
  const local = createLocalSignIn(whoIs);
  const app = express();
  app.use(localSignInRoutes(async () => [], local.tokenFor));
  const server = app.listen(0, '127.0.0.1');
  let port: number;
  beforeAll(async () => {
    if (!server.listening) await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  /** By hand, because `fetch` does not let the Host be chosen. */
  const send = (host: string, path: string, body?: object) =>
    new Promise<{ status: number; type: string; body: Record<string, unknown>; cache: string }>(
      (resolve, reject) => {
        const asked = httpRequest(
          {
            host: '127.0.0.1',
            port,
            path,
            method: body === undefined ? 'GET' : 'POST',
            headers: { host, 'content-type': 'application/json' },
          },
          (response) => {
            let text = '';
            response.on('data', (part) => (text += part));
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                type: response.headers['content-type'] ?? '',
                cache: response.headers['cache-control'] ?? '',
                body: JSON.parse(text),
              }),
            );
          },
        );
        asked.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
      },
    );

  it('answer to the names of this machine', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      const answer = await send(host, '/api/local/sign-in', { person: 'helen' });
      expect(answer).toMatchObject({ status: 200, cache: 'no-store' });
      expect((await local.signIn(`Bearer ${answer.body.token}`)).kind).toBe('signed in');
    }
    expect((await send('localhost', '/api/local/people')).body).toEqual({ people: [] });
  });

  it.each([
    'evil.example',
    'evil.example:3978',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.7',
    'x@127.0.0.1',
  ])('refuse a page that calls this machine %s', async (host) => {
    for (const answer of [
      await send(host, '/api/local/people'),
      await send(host, '/api/local/sign-in', { person: 'helen' }),
    ]) {
      expect(answer).toMatchObject({
        status: 403,
        type: expect.stringContaining('application/problem+json'),
        body: { reason: 'not here' },
      });
      expect(answer.body.token).toBe(undefined);
    }
  });

  it('say who there is when nobody has that id', async () => {
    for (const body of [{ person: 'zoe' }, { person: 3 }, {}]) {
      expect(await send('localhost', '/api/local/sign-in', body)).toMatchObject({
        status: 404,
        type: expect.stringContaining('application/problem+json'),
        body: { detail: 'Nobody here has that id. GET /api/local/people lists everybody.', status: 404 },
      });
    }
  });
});
