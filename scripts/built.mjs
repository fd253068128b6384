import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page that is built from a part of the tree.
 *
 * @typedef {{ name: string, script: string, from: string[], to: string }} Page
 */

/** @type {Page[]} */
export const pages = [
  {
    name: 'the tab',
    script: 'build:tab',
    from: ['tabs', 'domain', 'api/contract', 'package-lock.json'],
    to: 'tabs/dist',
  },
  {
    name: 'the local page',
    script: 'build:local',
    // What the page may import, which tests/architecture.test.ts holds it to.
    from: ['local/page', 'local/teams/view.ts', 'local/vite.config.ts', 'domain', 'package-lock.json'],
    to: 'local/dist',
  },
];

const notSource = new Set(['dist', 'node_modules']);

/**
 * One hash over the names and contents of files and folders. What was built, and what was hidden, is left out.
 *
 * @param {string} root
 * @param {string[]} places relative to root; one that does not exist counts as empty
 * @returns {string} 64 hexadecimal digits
 */
export function hashOf(root, places) {
  const hash = createHash('sha256');
  for (const place of places) add(place);
  return hash.digest('hex');

  /** @param {string} place */
  function add(place) {
    const file = join(root, place);
    if (!existsSync(file)) return;
    const children = childrenOf(file);
    if (children) for (const child of children) add(`${place}/${child}`);
    else hash.update(`${place}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
}

/**
 * @param {string} root
 * @param {Page} page
 * @returns {boolean} whether the page is missing, or was built from other sources than these
 */
export function isStale(root, page) {
  const stamp = stampOf(root, page);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOf(root, page.from);
}

/**
 * Notes what a page was built from. The note lies beside the page, because a build empties that folder:
 * a page built by hand has no note and is built again rather than trusted.
 *
 * @param {string} root
 * @param {Page} page
 */
export function noteBuilt(root, page) {
  writeFileSync(stampOf(root, page), hashOf(root, page.from));
}

/**
 * @param {string} root
 * @param {Page} page
 */
function stampOf(root, page) {
  return join(root, page.to, '.built-from');
}

/**
 * @param {string} file
 * @returns {string[] | null} null when it is not a folder
 */
function childrenOf(file) {
  if (!statSync(file).isDirectory()) return null;
  return readdirSync(file)
    .filter((name) => !name.startsWith('.') && !notSource.has(name))
    .sort();
}
