import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, pageDir, visit } from './browser.ts';
import { openTown, type Town } from './town.ts';

jest.setTimeout(60_000);
let town: Town;
let browser: Browser;
beforeAll(async () => {
  town = await openTown({ pageDir });
  for (const text of ['decide', 'decide', 'decide'])
    await town.act('/messages', { as: 'helen', in: 'chat', text });
  for (const n of [1, 2, 3, 4])
    await town.act('/messages', { as: 'tom', in: 'channel', text: `Post ${n}`, root: null });
  for (const n of [1, 2, 3])
    await town.act('/messages', { as: 'helen', in: 'channel', text: `@Feedback Loop ask Question ${n}?` });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await town.close();
});

/** How far the box is from its end, in CSS pixels. */
const fromEnd = (page: Page, box: string) =>
  page.locator(box).evaluate((e) => e.scrollHeight - e.scrollTop - e.clientHeight);
const log = '[role=log]';
const posts = 'section[aria-label=Posts]';
const settled = (page: Page) => page.waitForTimeout(150);

async function openChat(height = 700): Promise<Page> {
  const { page } = await visit(browser, { height });
  await page.goto(`${town.url}/#/as/helen/chat`);
  await page.getByRole('button', { name: 'Record and tell Tom' }).last().waitFor();
  await settled(page);
  return page;
}

describe('the place where one reads', () => {
  it('stays at the end while a card grows, even when word of it comes late', async () => {
    const page = await openChat();
    expect(await fromEnd(page, log)).toBeLessThan(2);
    await page.locator(log).evaluate(async (box) => {
      const card = box.querySelector<HTMLElement>('article:last-of-type .fl-card');
      for (const height of [900, 1400, 2100, 2600]) {
        if (card) card.style.minHeight = `${height}px`;
        // A browser that scrolled for the last growth tells of it after the next.
        box.dispatchEvent(new Event('scroll'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await settled(page);
    expect(await fromEnd(page, log)).toBeLessThan(2);
    await town.act('/messages', { as: 'helen', in: 'chat', text: 'decide' });
    await page.locator('.fl-card').nth(3).waitFor();
    await settled(page);
    expect(await fromEnd(page, log)).toBeLessThan(2);
    await page.context().close();
  });

  it('leaves a reader alone who went up, until they write', async () => {
    const page = await openChat();
    await page.locator(log).hover();
    await page.mouse.wheel(0, -600);
    await page.waitForFunction((box) => {
      const e = document.querySelector(box);
      return e !== null && e.scrollHeight - e.scrollTop - e.clientHeight > 300;
    }, log);
    await settled(page);
    const top = await page.locator(log).evaluate((e) => e.scrollTop);
    await page
      .locator('.fl-card')
      .last()
      .evaluate((card) => {
        (card as HTMLElement).style.minHeight = '1500px';
      });
    await settled(page);
    expect(await page.locator(log).evaluate((e) => e.scrollTop)).toBe(top);
    const box = page.getByRole('textbox', { name: 'Write to Feedback Loop' });
    await box.fill('my own words');
    await box.press('Enter');
    await page.getByText('my own words').first().waitFor();
    await settled(page);
    expect(await fromEnd(page, log)).toBeLessThan(2);
    await page.context().close();
  });

  it('shows what one has written in the channel: at the end, or in its thread', async () => {
    const { page } = await visit(browser, { height: 600 });
    await page.goto(`${town.url}/#/as/helen/channel`);
    await page.getByText('Question 3?').first().waitFor();
    await settled(page);
    await page.locator(posts).evaluate((e) => e.scrollTo(0, 0));
    await settled(page);
    const box = page.getByRole('textbox', { name: 'Start a post' });
    await box.fill('A new post');
    await box.press('Enter');
    await page.getByText('A new post').waitFor();
    await settled(page);
    expect(await fromEnd(page, posts)).toBeLessThan(2);
    await page.locator(posts).evaluate((e) => e.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Reply' }).first().click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('Thank you, Tom');
    await page.getByRole('textbox', { name: 'Reply' }).press('Enter');
    await page.getByText('Thank you, Tom').waitFor();
    await settled(page);
    const seen = await page.getByText('Thank you, Tom').evaluate((e) => {
      const { top, bottom } = e.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight - 60;
    });
    expect(seen).toBe(true);
    await page.context().close();
  });
});
