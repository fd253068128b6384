import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const still = ['--disable-background-networking', '--disable-component-update'];

/** The page as `npm run build:local` left it. */
export const pageDir = fileURLToPath(new URL('../../local/dist', import.meta.url));

export function openBrowser(): Promise<Browser> {
  if (!existsSync(`${pageDir}/index.html`)) throw new Error('Build the page first: npm run build:local');
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...quiet, ...still] });
}

export interface Visit {
  readonly page: Page;
  /** Whatever the browser complained about. */
  readonly complaints: string[];
}

/** A fresh visitor, who has chosen a theme. */
export async function visit(
  browser: Browser,
  { width = 1400, height = 900, theme = 'default' } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.addInitScript((name) => localStorage.setItem('local-teams theme', name), theme);
  return { page, complaints };
}
