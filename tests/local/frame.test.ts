import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { localAccount } from '#local/accounts.ts';
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

const priya = localAccount('priya', 'Priya Nair', 'police', 'member');
const said = async (frame: FrameLocator) => {
  await frame.getByText('token of').waitFor();
  return JSON.parse((await frame.locator('#said').textContent()) ?? '');
};

describe('the tab in its frame, on the real teams-js', () => {
  it('learns who is there and gets their token', async () => {
    const { page } = await visit(browser, { theme: 'dark' });
    await page.goto(`${town.url}/#/as/priya/tab/requests/R-3`);
    expect(await said(page.frameLocator('iframe'))).toEqual({
      path: '/tab/requests/R-3',
      user: priya.object,
      tenant: priya.tenant,
      theme: 'dark',
      subPage: 'requests/R-3',
      channel: null,
      pages: true,
      token: 'token of priya',
    });
    await page.getByRole('button', { name: /^You are Priya/ }).click();
    await page.getByRole('button', { name: /^Ruth Kelly/ }).click();
    await page.frameLocator('iframe').getByText('token of ruth').waitFor();
    await page.context().close();
  });

  it('hears of a new theme without losing its place', async () => {
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/priya/tab/requests`);
    const frame = page.frameLocator('iframe');
    expect((await said(frame)).theme).toBe('default');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'High contrast' }).click();
    await frame.getByText('"theme":"contrast"').waitFor();
    await page.context().close();
  });

  it('moves the address along, and is moved by it', async () => {
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/priya/tab/requests`);
    const frame = page.frameLocator('iframe');
    await said(frame);
    await frame.getByRole('button', { name: 'Open R-9' }).click();
    await page.waitForURL('**/#/as/priya/tab/requests/R-9');
    await page.goto(`${town.url}/#/as/-/tab/requests/R-3`);
    await page.waitForURL('**/#/as/priya/tab/requests/R-3');
    await frame.getByText('"path":"/tab/requests/R-3"').waitFor();
    await page.context().close();
  });

  it('keeps Teams’ own links inside, and opens what the tab asks for', async () => {
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/priya/tab/requests/R-3`);
    const frame = page.frameLocator('iframe');
    await said(frame);
    await frame.getByRole('button', { name: 'Open the log' }).click();
    await page.waitForURL('**/#/as/priya/tab/requests');
    await said(frame);
    await frame.getByRole('link', { name: 'The conversation' }).click();
    await page.waitForURL('**/#/as/priya/channel/176');
    expect(page.context().pages()).toHaveLength(1);
    await page.context().close();
  });

  it('opens from a card’s link, and in the channel with the channel’s context', async () => {
    await town.act('/messages', { as: 'helen', in: 'channel', text: '@Feedback Loop ask Is it rising?' });
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/priya/channel`);
    await page.getByRole('link', { name: 'Open R-7' }).click();
    await page.waitForURL('**/#/as/priya/tab/requests/R-7');
    expect((await said(page.frameLocator('iframe'))).path).toBe('/tab/requests/R-7');
    await page.goto(`${town.url}/#/as/priya/channel`);
    await page.getByRole('tab', { name: 'Feedback Loop' }).click();
    expect((await said(page.frameLocator('iframe'))).channel).toBe('Analysis requests');
    await page.context().close();
  });
});
