import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hashOf, isStale, noteBuilt } from '../../scripts/built.mjs';

const page = { name: 'the page', script: 'build:page', from: ['page', 'lock.json'], to: 'page/dist' };
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(root, 'page', 'dist'), { recursive: true });
  write('page/main.ts', 'one');
  write('lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (place: string, text: string) => writeFileSync(join(root, place), text);

describe('a built page', () => {
  it('is stale until it was built', () => {
    expect(isStale(root, page)).toBe(true);
    noteBuilt(root, page);
    expect(isStale(root, page)).toBe(false);
  });

  it.each([
    ['a source changed', () => write('page/main.ts', 'two')],
    ['a source came', () => write('page/more.ts', '')],
    ['a source went', () => rmSync(join(root, 'page/main.ts'))],
    ['the lock file changed', () => write('lock.json', '{ }')],
    ['it was built by hand, which empties its folder', () => rmSync(join(root, 'page/dist/.built-from'))],
  ])('is stale when %s', (_, change) => {
    noteBuilt(root, page);
    change();
    expect(isStale(root, page)).toBe(true);
  });

  it('is not stale because of what the build wrote, or because files were saved again unchanged', () => {
    noteBuilt(root, page);
    write('page/dist/index.html', '<p>');
    write('page/main.ts', 'one');
    expect(isStale(root, page)).toBe(false);
  });

  it('tells a renamed source from the old one', () => {
    const before = hashOf(root, ['page']);
    rmSync(join(root, 'page/main.ts'));
    write('page/other.ts', 'one');
    expect(hashOf(root, ['page'])).not.toBe(before);
  });
});
