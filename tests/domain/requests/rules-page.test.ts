import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { transitions } from '#domain/requests/transitions.ts';

const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const everyState = 10;

const rows = page.split('\n').flatMap((line) => {
  const [, command = '', , from = '', to = ''] = line.split('|').map((cell) => cell.trim());
  return /^`[a-z-]+`$/.test(command) ? [{ command: command.slice(1, -1), from, to }] : [];
});

describe('docs/rules.md', () => {
  it('has a line for every command, and no other', () => {
    expect(rows.map(({ command }) => command)).toEqual(Object.keys(transitions));
  });

  it.each(Object.entries(transitions))('says when %s may be done and where it leads', (command, move) => {
    const from = move.from.length === everyState ? 'any' : move.from.join(', ') || '–';
    const to = 'to' in move ? move.to : '–';
    expect(rows.find((row) => row.command === command)).toEqual({ command, from, to });
  });

  it('links only to files that are there', () => {
    const links = [...page.matchAll(/\]\((\.\.[^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) readFileSync(new URL(link, new URL('../../../docs/', import.meta.url)));
  });
});
