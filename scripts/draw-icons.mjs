// node scripts/draw-icons.mjs: draws appPackage/color.png and outline.png from appPackage/drawings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { root, stop } from './run.mjs';

const executablePath = findChromium() ?? stop(howToGetChromium);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, size } of [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(root, 'appPackage', 'drawings', `${name}.svg`), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(root, 'appPackage', `${name}.png`), omitBackground: true });
}
await browser.close();
