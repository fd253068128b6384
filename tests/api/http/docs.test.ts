import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ask, commandBodies } from '#api/contract/commands.ts';
import { registerBodies } from '#api/contract/registers.ts';
import { openApi } from '#api/http/openapi.ts';
import { ownReasons, problemOf } from '#api/http/problems.ts';
import { refusalReasons } from '#domain/requests/refusals.ts';

const docs = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const rowOf = (command: string) => docs.split('\n').find((line) => line.startsWith(`| ${command} `)) ?? '';
const named = (row: string) => [...row.matchAll(/`(\w+)\??`/g)].map((match) => match[1]);

describe('docs/api.md', () => {
  it.each(Object.entries(commandBodies))('has a row for %s with every field of its body', (name, schema) => {
    const row = rowOf(`\`${name}\``);
    expect(named(row.slice(row.indexOf('|', 2)))).toEqual(Object.keys(schema.shape));
  });

  it('has every field of a question', () => {
    expect(named(rowOf('`POST …/requests`'))).toEqual(Object.keys(ask.shape));
  });

  it.each(Object.entries(registerBodies))('has a row for %s with every field of its body', (name, schema) => {
    const row = docs.split('\n').find((line) => line.startsWith(`| \`POST …/${name}\` `)) ?? '';
    expect(named(row.slice(row.indexOf('|', 2)))).toEqual(Object.keys(schema.shape));
    const { paths } = openApi() as { paths: Record<string, object> };
    expect(paths[`/api/v1/partnerships/{p}/${name}`]).toHaveProperty('post');
  });

  it('is described by /api/openapi.json too, command by command', () => {
    const { paths } = openApi() as { paths: Record<string, unknown> };
    const commands = Object.keys(paths).map((path) => path.split('/{number}/')[1]);
    expect(commands.filter((name) => name !== undefined)).toEqual(Object.keys(commandBodies));
  });
});

it('docs/api.md has every reason with its status', () => {
  const table = docs.slice(docs.indexOf('| reason '), docs.indexOf('## Reading'));
  const cells = table.split('\n').flatMap((line) => line.split('|').map((cell) => cell.trim()));
  const reasons = [...refusalReasons, ...ownReasons];
  const missing = reasons.filter((reason) => {
    const at = cells.findIndex((cell) =>
      cell
        .replace(/ \(.*?\)/, '')
        .split(', ')
        .includes(reason),
    );
    return cells[at + 1] !== String(problemOf(reason, '').status);
  });
  expect(missing).toEqual([]);
});
