import { isStale, noteBuilt, pages } from './built.mjs';
import { root, run, stop } from './run.mjs';

/** Builds the pages that are missing or whose sources changed; says one line for each that it builds. */
export function buildPages() {
  for (const page of pages) {
    if (!isStale(root, page)) continue;
    console.log(`Building ${page.name}.`);
    if (run('npm', ['run', '-s', page.script, '--', '--logLevel', 'warn']) !== 0)
      stop(`Building ${page.name} failed (npm run ${page.script}): the lines above say where.`);
    noteBuilt(root, page);
  }
}
