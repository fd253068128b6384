import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalTeams } from '#local/teams/local-teams.ts';
import { fromHere } from '#local/teams/loopback-only.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** `fetch` does not let a caller choose its Host. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(town.url + path, { headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end();
  });

describe('the local Teams answers this machine only', () => {
  it('refuses other names for it and pages of other sites, on every path', async () => {
    for (const path of ['/local/api/people', '/local/connector/v3/conversations/x/members', '/']) {
      const fine = await statusOf(path, {});
      expect(fine).not.toBe(403);
      expect(await statusOf(path, { host: 'localhost:3978' })).toBe(fine);
      expect(await statusOf(path, { host: 'evil.example' })).toBe(403);
      expect(await statusOf(path, { origin: 'https://evil.example' })).toBe(403);
      expect(await statusOf(path, { origin: 'http://127.0.0.1.evil.example' })).toBe(403);
    }
  });

  it('refuses peers elsewhere', () => {
    const from = (remoteAddress: string | undefined) => fromHere({ remoteAddress, host: '127.0.0.1:3978' });
    expect(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'].map(from)).toEqual([true, true, true, true]);
    expect(
      ['10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '1127.0.0.1', '127.0.0.1.9', undefined].map(from),
    ).toEqual(Array(6).fill(false));
  });

  it('does not start for an address that others can reach', () => {
    const start = (baseUrl: string) => () =>
      createLocalTeams({
        people: async () => [],
        botMessagesUrl: `${baseUrl}/api/messages`,
        baseUrl,
        dataDir: ':memory:',
        now: () => new Date(0),
      });
    expect(start('https://loop.example')).toThrow(
      'The local Teams runs on this machine only, not at https://loop.example. Use http://127.0.0.1.',
    );
    expect(start('http://127.0.0.1.evil.example')).toThrow();
    expect(start('http://localhost:3978')).not.toThrow();
  });
});
