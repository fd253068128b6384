// npm run look [-- <words of a scene>…]: pictures of the tab over sample data, in .cache/look, to be looked at critically.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type FakeServer, startFakeServer } from '#tests/tabs/support/fake-server.ts';
import { findChromium, howToGetChromium } from './chromium.mjs';

const to = join(import.meta.dirname, '../.cache/look');
const widths = [1400, 1010, 680, 380] as const;
const themes = ['light', 'dark', 'contrast'] as const;

interface Scene {
  readonly path: string;
  /** Before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  readonly whole?: boolean;
}

const open = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};
const scenes: Record<string, Scene> = {
  log: { path: 'requests' },
  'log-nothing': { path: 'requests?q=cannabis+farm&forum=strategic' },
  'log-filter': {
    path: 'requests?turn=mine',
    act: async (page) => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByLabel('Whose turn').waitFor();
    },
  },
  ask: { path: 'ask', act: async (page) => page.getByRole('dialog').waitFor() },
  'request-deciding': { path: 'requests/R-3', whole: true },
  'request-open': { path: 'requests/R-6', whole: true },
  'request-nobody': { path: 'requests/R-8', whole: true },
  'request-closed': { path: 'requests/R-1', whole: true },
  'request-declined': { path: 'requests/R-4', whole: true },
  'request-untold': { path: 'requests/R-19', whole: true },
  record: { path: 'requests/R-3', act: open('Record what came of it') },
  answer: { path: 'requests/R-6', act: open('Write the answer') },
  'take-on': { path: 'requests/R-8', act: open('Take this on') },
};

/** Without Segoe UI, Fluent falls to wide DejaVu: Liberation Sans is as narrow. */
const font = `@font-face { font-family: 'Segoe UI'; src: local('Liberation Sans'); }
@font-face { font-family: 'Segoe UI'; font-weight: 600 700; src: local('Liberation Sans Bold'); }`;

async function look(browser: Browser, server: FakeServer, wanted: readonly string[]) {
  for (const [name, scene] of Object.entries(scenes))
    for (const width of widths)
      for (const theme of themes) {
        const file = `${name}-${width}-${theme}`;
        if (!wanted.every((word) => file.split('-').includes(word))) continue;
        const page = await browser.newPage({
          viewport: { width, height: 900 },
          bypassCSP: true,
          locale: 'en-GB',
        });
        await page.addInitScript(() => sessionStorage.setItem('feedback-loop.token', 'helen'));
        await page.goto(
          `${server.origin}/tab/${scene.path}${scene.path.includes('?') ? '&' : '?'}theme=${theme}`,
        );
        await page.addStyleTag({ content: font });
        await page.locator('main h1').waitFor();
        await page.waitForFunction(() => document.querySelector('[aria-label^="Loading"]') === null);
        await scene.act?.(page);
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(to, `${file}.png`), fullPage: scene.whole ?? false });
        await page.close();
        console.log(file);
      }
}

const program = findChromium();
if (program === null) throw new Error(howToGetChromium);
mkdirSync(to, { recursive: true });
const server = await startFakeServer();
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-gpu', '--lang=en-GB'],
});
await look(browser, server, process.argv.slice(2));
await browser.close();
await server.close();
