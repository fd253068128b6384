import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startFakeServer } from './fake-server.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** A browser and the tab over the fake server; closed by `close`. */
export async function openTab() {
  const server = await startFakeServer();
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--lang=en-GB'],
  });
  /** What a browser complained of, the policy about styles and scripts included. */
  const complaints: string[] = [];
  return {
    server,
    complaints,
    async visit(path: string, { who = 'helen', width = 1400, height = 900 } = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of [45]\d\d/.test(message.text()))
          complaints.push(message.text());
      });
      await page.addInitScript((token) => sessionStorage.setItem('feedback-loop.token', token), who);
      await page.goto(`${server.origin}/tab/${path}`);
      await page.locator('main h1').first().waitFor();
      await page.waitForFunction(() => document.querySelector('[aria-label^="Loading"]') === null);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** The rules of WCAG 2.2 AA that a page breaks, each with where. Empty is what we want. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** How many pixels a page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
