import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { faults, lineCount, roomOf } from '#tests/support/architecture/check.ts';
import { readTree } from '#tests/support/architecture/read-tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ours = readTree(root, ['domain', 'api', 'bot', 'tabs', 'local', 'scripts', 'tests']);

describe('the house', () => {
  it('keeps its arrows, its clocks and its file lengths', () => {
    expect(faults(ours)).toEqual([]);
  });

  // A check that looked at nothing passes too: these are the least each room held when this was written.
  it.each([
    ['domain', 40],
    ['api', 30],
    ['bot', 25],
    ['tabs', 20],
    ['local', 25],
    ['scripts', 10],
    ['tests', 40],
  ])('was looked at: %s has at least %i files', (folder, least) => {
    const found = ours.filter(({ place }) => place.startsWith(`${folder}/`));
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  it('gives every file of domain, api, bot, tabs and local a room', () => {
    const rooms = ours.filter(({ place }) => /^(domain|api|bot|tabs|local)\//.test(place));
    expect(rooms.filter(({ place }) => !roomOf(place))).toEqual([]);
  });

  it('stays small: median under 60 lines, nine in ten under 150', () => {
    const sources = ours.filter(({ place }) => !place.startsWith('tests/'));
    const lengths = sources.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
    process.stdout.write(
      `${lengths.length} source files; median ${at(0.5)} lines, nine in ten ${at(0.9)} or less\n`,
    );
    expect(at(0.5)).toBeLessThan(60);
    expect(at(0.9)).toBeLessThan(150);
  });
});

describe('the checker', () => {
  const faultOf = (place: string, text: string): string => faults([{ place, text }]).join('\n');

  it.each([
    ['domain/x.ts', "import { z } from 'zod';", 'Let the caller pass'],
    ['domain/x.ts', "import { readFile } from 'node:fs';", 'Let the caller pass'],
    ['domain/x.ts', "export * from '#api/contract/fields.ts';", 'Let the caller pass'],
    ['domain/requests/x.ts', "import type { A } from '../../bot/directory.ts';", 'Let the caller pass'],
    ['bot/cards/x.ts', "const a = await import('#api/storage/ledger.ts');", 'through a port'],
    ['bot/cards/x.ts', "import {\n  ActivityHandler,\n} from 'botbuilder';", 'through a port'],
    ['bot/activities/x.ts', "import '../../tabs/src/main.tsx';", 'through a port'],
    ['api/http/x.ts', "import { send } from '#bot/sending/send.ts';", 'main.ts hand it in'],
    ['api/http/x.ts', "import { open } from '../storage/sqlite-table.ts';", 'main.ts chooses the engine'],
    ['api/storage/ledger.ts', "import { TableClient } from '@azure/data-tables';", 'api/storage/table.ts'],
    ['api/storage/ledger.ts', "import { DatabaseSync } from 'node:sqlite';", 'api/storage/table.ts'],
    ['api/config.ts', "import express from 'express';", 'HTTP at the edge'],
    ['api/contract/x.ts', "import { ledger } from '../storage/ledger.ts';", 'runs in the browser'],
    ['tabs/src/x.tsx', "import { ledger } from '#api/storage/ledger.ts';", 'over HTTP'],
    ['tabs/src/x.tsx', "import { card } from '#bot/cards/ask-card.ts';", 'over HTTP'],
    ['local/x.ts', "import { Button } from '@fluentui/react-components';", 'domain only'],
    ['local/page/x.tsx', "import { a } from '#local/server.ts';", 'in the browser'],
    ['local/x.ts', "import { a } from '#bot/directory.ts';", 'domain only'],
    ['api/x.ts', 'const a = await import(name);', 'plain string'],
    ['domain/x.ts', 'const a = Date.now();', 'Take the time'],
    ['domain/x.ts', 'const a = new Date();', 'Take the time'],
    ['domain/x.ts', 'const a = new Date;', 'Take the time'],
    ['domain/x.ts', 'const a = Date();', 'Take the time'],
    ['domain/x.ts', 'const a = Math.random();', 'what is random'],
    ['bot/x.ts', 'x;\n'.repeat(251), 'Split it'],
    ['bot/x.ts', '// Long because\nx;\n'.repeat(126), 'Split it'],
  ])('refuses %s with %j', (place, text, remedy) => {
    expect(faultOf(place, text)).toContain(remedy);
    expect(faultOf(place, text)).toMatch(new RegExp(`^${place}`));
  });

  it.each([
    ['domain/x.ts', "import { a } from '#domain/ids.ts';\nimport { b } from './y.ts';\nnew Date(0);"],
    ['domain/x.ts', "// import { z } from 'zod'; Date.now()\nconst a = \"import { z } from 'zod'\";"],
    ['domain/x.ts', '/** `Math.random()` is banned. */\nexport const from = "express";'],
    ['api/main.ts', "import { a } from '#bot/x.ts';\nimport { b } from './storage/sqlite-table.ts';"],
    ['api/storage/azure-table.ts', "import { TableClient } from '@azure/data-tables';"],
    ['bot/teams/inbound.ts', "import { CloudAdapter } from 'botbuilder';"],
    ['tabs/src/x.tsx', "import { a } from '#api/contract/fields.ts';\nimport { useState } from 'react';"],
    ['local/page/x.ts', "import type { View } from '../teams/view.ts';"],
    ['bot/x.ts', 'x;\n'.repeat(250)],
    ['bot/x.ts', `// Long because it is one table.\n${'x;\n'.repeat(300)}`],
    ['scripts/x.mjs', "import { z } from 'anything';\nDate.now();"],
  ])('lets %s with %j pass', (place, text) => {
    expect(faultOf(place, text)).toBe('');
  });

  it('names the line', () => {
    expect(faultOf('domain/x.ts', "/*\n*/\nimport {\n  a,\n} from 'zod';")).toContain('domain/x.ts line 5 ');
  });

  it('lets only one file import the package that is to go', () => {
    const text = "import { OnBehalfOfUserCredential } from '@microsoft/teamsfx';";
    expect(faultOf('bot/teams/graph.ts', text)).toBe('');
    const two = faults([
      { place: 'api/graph.ts', text },
      { place: 'bot/teams/graph.ts', text },
    ]);
    expect(two).toEqual([expect.stringContaining('api/graph.ts and bot/teams/graph.ts both import')]);
  });
});
