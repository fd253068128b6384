// npm test: types, lint, pages, then the tests. `npm test -- <pattern>` runs only the tests whose path fits.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build-pages.mjs';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { root, run, stop } from './run.mjs';
import { tally } from './tally.mjs';

const chromium = findChromium() ?? stop(howToGetChromium);
const results = join(root, '.cache', 'jest-results.json');

step('types', () => run('npm', ['run', '-s', 'types']), 'npm run types');
step('lint', () => run('biome', ['ci', '.', '--colors=off']), 'npm run format (it mends most of it)');
step('pages', pagesBuilt, 'npm start');

mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(results, { force: true });
const jest = ['run', '-s', 'jest', '--', '--json', `--outputFile=${results}`, ...process.argv.slice(2)];
const code = timed('tests', () => run('npm', jest, { CHROMIUM_PATH: chromium }));
if (!existsSync(results)) stop('No test ran: the lines above say why.');
const { passed, failed, line } = tally(JSON.parse(readFileSync(results, 'utf8')));
console.log(line);
process.exitCode = code !== 0 || failed > 0 || passed === 0 ? 1 : 0;

function pagesBuilt() {
  buildPages();
  return 0;
}

/**
 * Runs one step and ends everything when it fails.
 *
 * @param {string} name
 * @param {() => number} work gives an exit code
 * @param {string} again the command that shows the same fault alone
 */
function step(name, work, again) {
  if (timed(name, work) !== 0) stop(`Stopped at ${name}: mend the above; to see it alone, ${again}.`);
}

/**
 * @param {string} name
 * @param {() => number} work
 * @returns {number} what the work gave
 */
function timed(name, work) {
  const from = performance.now();
  const code = work();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} ${seconds} s`);
  return code;
}
