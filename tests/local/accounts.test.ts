import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { hostTenant, localAccount } from '#local/accounts.ts';
import { localLink } from '#local/links.ts';
import { usualCommands } from '#local/teams/local-teams.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('local accounts', () => {
  it('are the same every time, and each person has their own', () => {
    const priya = localAccount('priya', 'Priya Nair', 'police', 'member');
    expect(localAccount('priya', 'Priya N', 'police', 'member').object).toBe(priya.object);
    expect(priya.object).toMatch(guid);
    expect(priya.tenant).toMatch(guid);
    expect(priya.channelAccount).toMatch(/^29:1[A-Za-z0-9]+$/);
    const dan = localAccount('dan', 'Dan Whitfield', 'police', 'member');
    expect(dan.object).not.toBe(priya.object);
    expect(dan.channelAccount).not.toBe(priya.channelAccount);
    expect(dan.tenant).toBe(priya.tenant);
  });

  it('put police and health in tenants of their own, and everyone else and every guest in the host’s', () => {
    const tenant = (agency: string, access: 'member' | 'guest') =>
      localAccount('x', 'X', agency, access).tenant;
    expect(tenant('council', 'member')).toBe(hostTenant);
    expect(tenant('harbour', 'guest')).toBe(hostTenant);
    expect(tenant('police', 'guest')).toBe(hostTenant);
    expect(new Set([hostTenant, tenant('police', 'member'), tenant('health', 'member')]).size).toBe(3);
  });
});

describe('local links', () => {
  it('open the tab inside the local Teams for whoever is chosen there', () => {
    const wanted = 'http://127.0.0.1:3978/#/as/-/tab/requests/R-3';
    expect(localLink('http://127.0.0.1:3978', '/requests/R-3')).toBe(wanted);
    expect(localLink('http://127.0.0.1:3978/', 'requests/R-3')).toBe(wanted);
  });
});

describe('the usual commands', () => {
  it('are those of the manifest', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8'),
    );
    const listed = manifest.composeExtensions[0].commands.map(
      (command: {
        id: string;
        type: string;
        title: string;
        context: string[];
        parameters?: { name: string }[];
      }) => ({
        id: command.id,
        type: command.type,
        title: command.title,
        context: command.context,
        ...(command.parameters?.[0] ? { parameter: command.parameters[0].name } : {}),
      }),
    );
    expect(usualCommands).toEqual(listed);
  });
});
