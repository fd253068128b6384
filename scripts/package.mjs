import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { zipSync } from 'fflate';
import { root, stop } from './run.mjs';

const files = ['color.png', 'outline.png'];

/**
 * The manifest with each `${{NAME}}` filled in.
 *
 * @param {string} template
 * @param {Record<string, string | undefined>} settings
 * @returns {{ manifest: string, missing: string[] }} `missing`: names without a value
 */
export function fillManifest(template, settings) {
  /** @type {Set<string>} */
  const missing = new Set();
  const manifest = template.replaceAll(/\$\{\{(\w+)\}\}/g, (whole, name) => {
    const value = settings[name];
    if (value) return JSON.stringify(value).slice(1, -1);
    missing.add(name);
    return whole;
  });
  return { manifest, missing: [...missing] };
}

/**
 * What is uploaded to Teams: the manifest and its two icons, nothing else.
 *
 * @param {string} manifest
 * @returns {Uint8Array}
 */
export function zipPackage(manifest) {
  const icons = files.map((name) => [name, readFileSync(join(root, 'appPackage', name))]);
  const content = { 'manifest.json': new TextEncoder().encode(manifest), ...Object.fromEntries(icons) };
  // A fixed moment, so that the same content gives the same bytes.
  return zipSync(content, { mtime: new Date('2026-01-01T00:00:00Z'), level: 9 });
}

/** `npm run package -- prod`: reads infra/env/.env.prod, then the environment, which wins. */
function main() {
  const name = process.argv[2] ?? 'dev';
  const envFile = join(root, 'infra', 'env', `.env.${name}`);
  if (!existsSync(envFile)) stop(`There is no infra/env/.env.${name}. Copy .env.dev to it and fill it in.`);
  const settings = { ...parseEnv(readFileSync(envFile, 'utf8')), ...process.env };
  const template = readFileSync(join(root, 'appPackage', 'manifest.json'), 'utf8');
  const { manifest, missing } = fillManifest(template, settings);
  if (missing.length > 0) {
    stop(`infra/env/.env.${name} lacks ${missing.join(', ')}. Fill them in, or set them in the environment.`);
  }
  mkdirSync(join(root, 'appPackage', 'build'), { recursive: true });
  const zip = join(root, 'appPackage', 'build', `appPackage.${name}.zip`);
  writeFileSync(zip, zipPackage(manifest));
  console.log(`Upload ${zip} in the Teams admin centre, under Manage apps.`);
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) main();
