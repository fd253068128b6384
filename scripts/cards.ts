/**
 * Draws every card in every state with Microsoft's renderer, in Teams' three themes and at the widths of a
 * phone and a chat, to pictures in `.cache/cards/`. `npm run cards -- feedback` draws those whose name
 * contains the word; `-- --quick` draws only the phone, light.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { gallery } from '#tests/bot/cards/gallery.ts';
import { hostConfig, page, themes } from './cards-page.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const quick = process.argv.includes('--quick');
const folder = '.cache/cards';

const renderer = await readFile('node_modules/adaptivecards/dist/adaptivecards.min.js', 'utf8');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
});
const tab = await browser.newPage();
const cards = Object.entries(gallery()).filter(([name]) => words.every((word) => name.includes(word)));
for (const theme of quick ? (['light'] as const) : themes) {
  for (const width of quick ? [316] : [316, 480]) {
    await tab.setViewportSize({ width: width + 32, height: 400 });
    await tab.setContent(page(theme, width));
    await tab.addScriptTag({ content: renderer });
    for (const [name, message] of cards) {
      if (message?.card == null) continue;
      const height = await tab.evaluate(
        `draw(${JSON.stringify(message.card)}, ${JSON.stringify(hostConfig(theme))})`,
      );
      const path = `${folder}/${name}-${width}-${theme}.png`;
      await tab.screenshot({ path, fullPage: true });
      process.stdout.write(`${path} ${height} px, ${JSON.stringify(message.card).length} bytes\n`);
    }
  }
}
await browser.close();
