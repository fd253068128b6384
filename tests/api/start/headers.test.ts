import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientId, council, type Entra, startEntra } from '#tests/support/entra-tokens.ts';
import { type RunningApp, removeDataDir, startApp } from '#tests/support/running-app.ts';

const json = { 'content-type': 'application/json' };

async function look(app: RunningApp, path: string, init: RequestInit = {}) {
  const response = await fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    headers: response.headers,
    text,
    body: type.includes('json') ? JSON.parse(text) : null,
  };
}

const directives = (policy: string | null) =>
  new Map((policy ?? '').split('; ').map((one) => one.split(/ (.*)/, 2) as [string, string]));

const teamsHosts = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft';

describe('in local mode', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  }, 90_000);
  afterAll(async () => {
    await app.stop();
    removeDataDir(app.dataDir);
  });

  it('the tab runs our own scripts only, and only Teams and this machine may frame it', async () => {
    const { headers, text } = await look(app, '/tab/requests/R-1');
    const policy = directives(headers.get('content-security-policy'));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe(`${teamsHosts} 'self'`);
    expect(headers.get('x-frame-options')).toBe(null);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    const nonce = /name="csp-nonce" content="([^"]+)"/.exec(text)?.[1];
    expect(policy.get('style-src')).toBe(`'self' 'nonce-${nonce}'`);
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/i);
  });

  it('every page of the tab has a nonce of its own', async () => {
    const nonce = async () => /csp-nonce" content="([^"]+)"/.exec((await look(app, '/tab/')).text)?.[1];
    const [one, other] = [await nonce(), await nonce()];
    expect(one).toMatch(/^[\w+/]{22}==$/);
    expect(one).not.toBe(other);
  });

  it('its files may be kept for a year', async () => {
    const { text } = await look(app, '/tab/');
    const script = /src="([^"]+\.js)"/.exec(text)?.[1] ?? '';
    const { status, headers } = await look(app, script);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/api/v1/me', '/api/v1/nothing', '/api/nothing', '/api/openapi.json', '/api/local/people'])(
    '%s is never kept by a browser',
    async (path) => {
      const { headers, type } = await look(app, path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(type).toMatch(/^application\/(problem\+)?json/);
    },
  );

  it.each([
    '/',
    '/healthz',
    '/readyz',
    '/tab/',
    '/tab/assets/none.js',
    '/api/v1/me',
    '/api/nothing',
    '/nothing',
    '/api/v1/%E0%A4%A',
    '/tab/%E0%A4%A',
  ])('%s says nothing of what it is made with', async (path) => {
    const { headers, text } = await look(app, path);
    expect(headers.get('x-powered-by')).toBe(null);
    expect(text).not.toMatch(/node_modules|\n {4}at |&nbsp; at /);
  });

  it('bad JSON anywhere is answered with a problem, not with a stack trace', async () => {
    for (const path of ['/api/local/sign-in', '/api/v1/partnerships/tees-bay/requests']) {
      const answer = await look(app, path, { method: 'POST', headers: json, body: '{"person"' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.type).toContain('application/problem+json');
      expect(answer.text).not.toContain('node_modules');
    }
  });

  it('refuses a body that is too long before reading it', async () => {
    const { body } = await look(app, '/api/local/sign-in', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ person: 'helen' }),
    });
    const answer = await look(app, '/api/v1/partnerships/tees-bay/requests', {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${body.token}` },
      body: JSON.stringify({ question: 'x'.repeat(260 * 1024) }),
    });
    expect(answer).toMatchObject({ status: 413, body: { reason: 'too long' } });
  });

  it('is alive and ready', async () => {
    expect(await look(app, '/healthz')).toMatchObject({ status: 200, body: { alive: true } });
    expect(await look(app, '/readyz')).toMatchObject({ status: 200, body: { ready: true } });
  });
});

describe('in teams mode', () => {
  let entra: Entra;
  let app: RunningApp;
  beforeAll(async () => {
    entra = await startEntra();
    app = await startApp(undefined, {
      MODE: 'teams',
      ENTRA_CLIENT_ID: clientId,
      ENTRA_ALLOWED_TENANTS: council,
      ENTRA_AUTHORITY: entra.authority,
      ENTRA_JWKS_URL: entra.jwksUrl,
      BOT_ID: 'our-bot',
      BOT_TENANT_ID: council,
      BOT_TYPE: 'MultiTenant',
      BOT_SECRET: 'not a real one',
    });
  }, 90_000);
  afterAll(async () => {
    await entra.close();
    await app.stop();
    removeDataDir(app.dataDir);
  });

  it.each([
    ['GET', '/api/local/people'],
    ['POST', '/api/local/sign-in'],
  ])('there is no %s %s', async (method, path) => {
    const body = method === 'POST' ? { body: JSON.stringify({ person: 'helen' }), headers: json } : {};
    expect(await look(app, path, { method, ...body })).toMatchObject({
      status: 404,
      type: expect.stringContaining('application/problem+json'),
      body: { detail: `There is nothing at ${method} ${path}. See /api/openapi.json.` },
    });
  });

  it.each(['/', '/local/', '/local/api/view?as=helen', '/local/connector/v3/conversations'])(
    'there is no %s either',
    async (path) => {
      expect((await look(app, path)).status).toBe(404);
    },
  );

  it('only Teams may frame the tab', async () => {
    const { headers } = await look(app, '/tab/');
    expect(directives(headers.get('content-security-policy')).get('frame-ancestors')).toBe(teamsHosts);
  });

  it('a token of Entra is what signs in, and the list of people has the last word', async () => {
    const me = (authorization: string) => look(app, '/api/v1/me', { headers: { authorization } });
    const stranger = await me(`Bearer ${await entra.token()}`);
    expect(stranger).toMatchObject({ status: 401, body: { reason: 'not signed in' } });
    expect(stranger.body.detail).toContain('Ask its manager to add you.');
    const forged = await me(`Bearer ${await entra.signedByAStranger()}`);
    expect(forged.body.detail).toContain('could not be checked');
  });
});
