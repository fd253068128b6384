import { mkdir, readFile, rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { hostConfig, page, themes } from './cards-page.ts';
import { gallery } from './gallery.ts';

const folder = '.cache/cards';

/**
 * Draws every card in every state with Microsoft's renderer, in Teams' three themes and at the widths of a
 * phone and a chat, to pictures in `.cache/cards/`. Only those whose name holds all `words`; `quick` is the
 * phone in the light theme.
 */
export async function drawCards(
  words: readonly string[],
  quick: boolean,
  say: (line: string) => void,
): Promise<void> {
  const renderer = await readFile('node_modules/adaptivecards/dist/adaptivecards.min.js', 'utf8');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const cards = Object.entries(gallery()).filter(([name]) => words.every((word) => name.includes(word)));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--lang=en-GB',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  const tab = await browser.newPage({ locale: 'en-GB' });
  for (const theme of quick ? (['light'] as const) : themes) {
    for (const width of quick ? [316] : [316, 480]) {
      await tab.setViewportSize({ width: width + 32, height: 200 });
      await tab.setContent(page(theme, width));
      await tab.addScriptTag({ content: renderer });
      for (const [name, message] of cards) {
        if (!message?.card) continue;
        const json = JSON.stringify(message.card);
        const height = await tab.evaluate(`draw(${json}, ${JSON.stringify(hostConfig(theme))})`);
        const path = `${folder}/${name}-${width}-${theme}.png`;
        await tab.screenshot({ path, fullPage: true });
        say(`${path} ${height} px, ${json.length} bytes`);
      }
    }
  }
  await browser.close();
}
