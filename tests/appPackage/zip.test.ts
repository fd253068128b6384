import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { commands } from '#bot/cards/commands.ts';
import { fillManifest, zipPackage } from '../../scripts/package.mjs';

const template = readFileSync(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8');
const named = [...new Set([...template.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name))];
const settings = Object.fromEntries(named.map((name) => [name, `value of "${name}"`]));

describe('npm run package', () => {
  it('puts the manifest and its two icons into the zip, and nothing else', () => {
    const { manifest } = fillManifest(template, settings);
    const content = unzipSync(zipPackage(manifest));
    expect(Object.keys(content).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(strFromU8(content['manifest.json'] ?? new Uint8Array())).toBe(manifest);
  });

  it('gives the same bytes for the same settings', () => {
    const { manifest } = fillManifest(template, settings);
    expect(zipPackage(manifest)).toEqual(zipPackage(manifest));
  });

  it('fills in every setting, quotes and all', () => {
    const { manifest, missing } = fillManifest(template, settings);
    expect(missing).toEqual([]);
    expect(JSON.parse(manifest).id).toBe('value of "TEAMS_APP_ID"');
  });

  it('names what is missing, and an empty setting is missing', () => {
    const { missing } = fillManifest(template, { ...settings, BOT_ID: '', APP_DOMAIN: undefined });
    expect([...missing].sort()).toEqual(['APP_DOMAIN', 'BOT_ID']);
  });
});

describe('the commands Teams offers', () => {
  const listed: readonly { scopes: string[]; commands: { title: string }[] }[] =
    JSON.parse(template).bots[0].commandLists;
  const answered = commands.map(({ word }) => word as string);

  it('are all answered', () => {
    const titles = listed.flatMap((list) => list.commands.map(({ title }) => title));
    expect(titles.filter((title) => !answered.includes(title))).toEqual([]);
  });

  it('are all of those the bot answers in a chat, but for a number, which nobody can pick from a list', () => {
    const personal = listed.find(({ scopes }) => scopes.includes('personal'))?.commands ?? [];
    const titles = personal.map(({ title }) => title);
    expect(answered.filter((word) => word !== 'R-42' && !titles.includes(word))).toEqual([]);
  });
});
