import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lacking, whyInstall } from '../../scripts/installed.mjs';

const root = new URL('../..', import.meta.url);
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

describe('what node_modules lacks', () => {
  it('is nothing when it holds what the lock file says, whatever else it holds', () => {
    expect(
      lacking(lock({ 'node_modules/zod': zod }), lock({ 'node_modules/zod': zod, 'node_modules/x': zod })),
    ).toEqual([]);
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['has other contents', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }],
  ])('is a package that %s', (_, present) => {
    expect(lacking(lock({ 'node_modules/zod': zod }), lock(present))).toEqual(['node_modules/zod']);
  });

  it('is not what is meant for another system', () => {
    expect(lacking(lock({ 'node_modules/esbuild-win32': { ...zod, optional: true } }), lock({}))).toEqual([]);
  });

  it('is nothing here, or these tests would not run', () => {
    expect(whyInstall(root.pathname)).toBeNull();
  });

  it('is everything in an empty folder', () => {
    expect(whyInstall('/nowhere')).toBe('node_modules is missing');
  });
});

type Locked = { readonly optionalDependencies?: Record<string, string> };

describe('the lock file', () => {
  it('names the packages of every system, or npm ci refuses to install on any', () => {
    const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
      packages: Record<string, Locked>;
    };
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
