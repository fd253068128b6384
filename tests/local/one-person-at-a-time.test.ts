import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sayNews } from '#local/page/shell/say-news.ts';
import { openBrowser, pageDir, visit } from './browser.ts';
import { createFakeTab } from './fake-tab.ts';
import { openTown, type Town } from './town.ts';

jest.setTimeout(60_000);
let town: Town;
let browser: Browser;
beforeAll(async () => {
  town = await openTown({ pageDir, tab: createFakeTab() });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await town.close();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel ?? '');
const toasts = (page: Page) => page.locator('.fui-Toast');

describe('news', () => {
  it('is other people’s, said once at a time, away from where one writes', async () => {
    const { page } = await visit(browser, { width: 380, height: 780 });
    await page.goto(`${town.url}/#/as/ruth/channel`);
    await page.getByRole('button', { name: /^You are Ruth Kelly/ }).waitFor();
    await town.act('/chats/open', { as: 'imran' });
    await page.getByText('Imran Qadir has a new message', { exact: true }).waitFor();
    await town.act('/chats/open', { as: 'tom' });
    await page.getByText('Tom Ashby and 1 other have new messages', { exact: true }).waitFor();
    expect(await toasts(page).count()).toBe(1);
    const said = await toasts(page).boundingBox();
    const send = await page.getByRole('textbox', { name: 'Start a post' }).boundingBox();
    expect((said?.y ?? 999) + (said?.height ?? 999)).toBeLessThan(send?.y ?? 0);
    await page.getByRole('button', { name: /^You are Ruth Kelly/ }).click();
    await page.getByRole('button', { name: /^Imran Qadir/ }).click();
    await page.getByRole('button', { name: /^You are Imran Qadir/ }).waitFor();
    await toasts(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is counted by people', () => {
    expect(sayNews(['Sam Doyle'])).toBe('Sam Doyle has a new message');
    expect(sayNews(['Sam Doyle', 'Tom Ashby', 'Priya Nair'])).toBe(
      'Sam Doyle and 2 others have new messages',
    );
  });
});

describe('the focus', () => {
  it('is on who one is now, after somebody else took over', async () => {
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/helen/channel`);
    await page.getByRole('button', { name: /^You are Helen Marsh/ }).press('Enter');
    await page.getByRole('button', { name: /^Priya Nair/ }).press('Enter');
    await page.getByRole('button', { name: /^You are Priya Nair/ }).waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused(page)).toMatch(/^You are Priya Nair/);
    await page.context().close();
  });

  it('is still on the card when the card has been replaced', async () => {
    await town.act('/messages', { as: 'helen', in: 'channel', text: '@Feedback Loop ask Is it rising?' });
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/priya/channel`);
    const card = page.locator('.fl-card', { hasText: 'Is it rising?' });
    await card.getByRole('button', { name: 'Take this on' }).press('Enter');
    await page.getByText('With Priya Nair until 12 December').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.fl-card') !== null)).toBe(true);
    await page.context().close();
  });
});

describe('a card', () => {
  it('has rows that open by mouse and by keyboard', async () => {
    await town.act('/messages', { as: 'helen', in: 'chat', text: 'mine' });
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/helen/chat`);
    const row = page.getByRole('link', { name: /^R-3 With you/ });
    await row.click();
    await page.waitForURL('**/#/as/helen/tab/requests/R-3');
    await page.goBack();
    await page.getByRole('link', { name: /^R-7 With you/ }).press('Enter');
    await page.waitForURL('**/#/as/helen/tab/requests/R-7');
    await page.context().close();
  });

  it('sets what it stresses apart in high contrast too', async () => {
    await town.act('/messages', { as: 'helen', in: 'chat', text: 'decide' });
    const { page } = await visit(browser, { theme: 'contrast' });
    await page.goto(`${town.url}/#/as/helen/chat`);
    const stressed = page.locator('.fl-card .ac-container', { hasText: 'two youth workers' }).last();
    await stressed.waitFor();
    const line = await stressed.evaluate((box) => {
      const { outlineStyle, outlineColor } = getComputedStyle(box);
      return `${outlineStyle} ${outlineColor}`;
    });
    expect(line).toBe('solid rgb(255, 255, 255)');
    await page.context().close();
  });
});

describe('the steps to try', () => {
  it.each([1400, 380])('can be had at %i pixels, and lead to each person’s place', async (width) => {
    const { page } = await visit(browser, { width });
    await page.goto(`${town.url}/#/as/helen/tab/requests`);
    await page.getByRole('button', { name: 'Try one loop', exact: true }).click();
    const steps = page.getByRole('dialog', { name: 'Try one loop' }).getByRole('listitem');
    expect(await steps.allTextContents()).toEqual([
      'As Helen, write @Feedback Loop ask and a question in the channel.',
      expect.stringContaining('name Tom and Sam as contributors'),
      expect.stringContaining('Choose what happened, and confirm.'),
      expect.stringContaining('see it in the log under Closed.'),
    ]);
    await page.getByRole('button', { name: 'Sam', exact: true }).click();
    await page.waitForURL('**/#/as/sam/chat');
    await page.context().close();
  });
});
