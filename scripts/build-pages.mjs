import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStale, noteBuilt, pages } from './built.mjs';
import { root, run, stop } from './run.mjs';

/** Builds the pages that are missing or whose sources changed; says one line for each that it builds. */
export function buildPages() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const page of pages) {
    const config = /--config (\S+)/.exec(scripts[page.script] ?? '')?.[1];
    if (!config || !existsSync(join(root, config))) {
      console.log(
        `Nothing says how to build ${page.name} (script "${page.script}" in package.json): not built.`,
      );
      continue;
    }
    if (!isStale(root, page)) continue;
    console.log(`Building ${page.name}.`);
    if (run('npm', ['run', '-s', page.script]) !== 0)
      stop(`Building ${page.name} failed (npm run ${page.script}): the lines above say where.`);
    noteBuilt(root, page);
  }
}
