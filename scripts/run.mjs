import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, without a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;

/**
 * Runs a program in the root of the checkout, with its output on ours, and with the tools and the Node
 * that package.json pins first on the path.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {number} its exit code; 1 when it was stopped by a signal; 127 when it does not exist
 */
export function run(program, args, environment = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    // npm and the tools in .bin are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ...environment },
  });
  if (error) return 127;
  return status ?? 1;
}

/**
 * Says one sentence and ends the process as failed.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
