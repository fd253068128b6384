import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '#tests/support/architecture/check.ts';

const left = new Set(['dist', 'node_modules']);

/** Every source file under the given folders of the checkout. A folder that is missing throws. */
export function readTree(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => filesOf(root, folder));
}

function filesOf(root: string, folder: string): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return left.has(entry.name) ? [] : filesOf(root, place);
    if (!/\.(ts|tsx|mjs|js|jsx|mts)$/.test(entry.name)) return [];
    return [{ place, text: readFileSync(join(root, place), 'utf8') }];
  });
}
