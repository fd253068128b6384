import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const dist = join(import.meta.dirname, '../../tabs/dist');
const budget = 190_000;

/** Every script the browser must have before the log can be drawn: the entry and what it imports at once. */
function scriptsOfFirstView(): ReadonlySet<string> {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = /src="\/tab\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('tabs/dist has no entry. Build the tab first: npm run build:tab.');
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const script = readFileSync(join(dist, name), 'utf8');
    for (const [, file] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      add(`assets/${file}`);
  };
  add(entry);
  return found;
}

describe('the first view', () => {
  it('costs a phone little: 190 kB of script, compressed', () => {
    const scripts = [...scriptsOfFirstView()];
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(dist, name))).length);
    expect(scripts.length).toBeGreaterThan(3);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
  });

  it('carries no schemas: the contract is there for its types', () => {
    const text = [...scriptsOfFirstView()].map((name) => readFileSync(join(dist, name), 'utf8')).join('');
    expect(text).not.toContain('ZodError');
    expect(text).toContain('Requests');
  });
});
