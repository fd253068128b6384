import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { tabPages } from '#api/http/pages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tab-'));
  writeFileSync(join(folder, 'index.html'), '<title>Tab</title>');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function pageWith(frames: readonly string[]) {
  const app = express().use(tabPages(folder, frames));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/tab/requests`);
  const body = await response.text();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  const rule = (name: string) => policy.split('; ').find((line) => line.startsWith(`${name} `));
  return { rule, body };
}

describe('the tab’s page', () => {
  it('may ask Microsoft which hosts there are, in Teams', async () => {
    const { rule, body } = await pageWith([]);
    expect(rule('connect-src')).toBe("connect-src 'self' https://res.cdn.office.net");
    expect(rule('frame-ancestors')).not.toContain("'self'");
    expect(body).not.toContain('asks-nobody-else');
  });

  it('asks nobody else where our own page frames it', async () => {
    const { rule, body } = await pageWith(["'self'"]);
    expect(rule('connect-src')).toBe("connect-src 'self'");
    expect(rule('frame-ancestors')).toContain("'self'");
    expect(body).toContain('<meta name="asks-nobody-else" />');
  });

  it('has a nonce of its own each time', async () => {
    const [one, two] = [await pageWith([]), await pageWith([])];
    expect(one.rule('style-src')).toMatch(/'nonce-[\w+/=]{24}'/);
    expect(one.rule('style-src')).not.toBe(two.rule('style-src'));
  });
});
