import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} LockFile
 */

/**
 * What `node_modules` lacks, compared by content with `package-lock.json`: a file's time says nothing after
 * a clone or a change of branch. npm keeps the list of what it installed in `node_modules/.package-lock.json`.
 *
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} present node_modules/.package-lock.json
 * @returns {string[]} the places that are missing or hold something else, e.g. `node_modules/zod`
 */
export function lacking(wanted, present) {
  const there = present.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([place, locked]) => {
      if (place === '' || locked.link) return false;
      const found = there[place];
      // Optional packages are for other systems; npm leaves out those that don't fit this one.
      if (!found) return !(locked.optional || locked.devOptional);
      return found.version !== locked.version || found.integrity !== locked.integrity;
    })
    .map(([place]) => place);
}

/**
 * Why `npm ci` is needed in this checkout.
 *
 * @param {string} root
 * @returns {string | null} null when everything is there
 */
export function whyInstall(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  const missing = lacking(readJson(join(root, 'package-lock.json')), readJson(record));
  if (missing.length > 0) return `node_modules differs from package-lock.json (${missing[0]})`;
  if (!existsSync(join(root, 'node_modules', 'node', 'bin', nodeName))) return 'the pinned Node is missing';
  return null;
}

const nodeName = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * @param {string} file
 * @returns {LockFile}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
