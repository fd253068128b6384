import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
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

const question = 'Are missing episodes rising near the station?';

describe('a walk through the page', () => {
  it('asks in the channel, becomes somebody else, presses a button', async () => {
    const { page, complaints } = await visit(browser);
    await page.goto(town.url);
    await page.waitForURL('**/#/as/helen/channel');
    const box = page.getByRole('textbox', { name: 'Start a post' });
    await box.pressSequentially('@Fee');
    await page.getByRole('option', { name: 'Feedback Loop' }).waitFor();
    await box.press('Enter');
    await box.pressSequentially(`ask ${question}`);
    await box.press('Enter');
    const card = page.locator('.fl-card', { hasText: question });
    await card.waitFor();
    expect(await box.inputValue()).toBe('');
    expect(town.bot.received.at(-1).text).toBe(`<at>Feedback Loop</at> ask ${question}`);

    await page.getByRole('button', { name: /^You are Helen Marsh/ }).click();
    await page.getByRole('button', { name: /^Priya Nair/ }).click();
    await page.waitForURL('**/#/as/priya/channel');
    await page.getByRole('button', { name: /^You are Priya Nair/ }).waitFor();
    await card.getByRole('button', { name: 'Take this on' }).click();
    await page.getByText('With Priya Nair until 12 December').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks about a message through its menu and the bot’s dialog', async () => {
    await town.act('/messages', { as: 'tom', in: 'channel', text: 'The placements list is ready.' });
    const { page, complaints } = await visit(browser);
    await page.goto(`${town.url}/#/as/helen/channel`);
    const post = page.getByRole('article', { name: /^Tom Ashby/ });
    await post.hover();
    await post.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('menuitem', { name: 'Ask a question' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask a question' });
    const field = dialog.getByRole('textbox', { name: 'Your question' });
    expect(await field.inputValue()).toBe('The placements list is ready.');
    await field.fill('');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await dialog.getByText('Write the question first.').waitFor();
    await field.fill('What does the placements list show?');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.fl-card', { hasText: 'What does the placements list show?' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens the app for a newcomer, keeps what a refusal would lose, and never runs a card’s text', async () => {
    const { page, complaints } = await visit(browser, { width: 380, height: 780 });
    await page.goto(`${town.url}/#/as/helen/chat`);
    await page.getByText('Helen has not opened Feedback Loop yet').waitFor();
    await page.getByRole('button', { name: 'Open Feedback Loop' }).click();
    await page
      .getByRole('article', { name: /^Feedback Loop/ })
      .getByText('Hello Helen Marsh.')
      .waitFor();
    const box = page.getByRole('textbox', { name: 'Write to Feedback Loop' });
    await box.fill('decide');
    await box.press('Enter');
    const card = page.locator('.fl-card', { hasText: 'What came of this answer?' });
    await card.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await card.locator('img').count()).toBe(0);
    await card.getByRole('radio', { name: 'We decided or did something' }).check();
    const sentence = card.getByRole('textbox', { name: 'In one sentence: what, or why not?' });
    await sentence.fill('Two workers moved.');
    await card.getByRole('button', { name: 'Record and tell Tom' }).click();
    await page.getByText('Tell Tom what, or why not.').waitFor();
    expect(await sentence.inputValue()).toBe('Two workers moved.');
    const { data } = town.bot.received.at(-1).value.action;
    expect(data).toMatchObject({
      number: 7,
      what: 'We decided or did something',
      sentence: 'Two workers moved.',
    });
    await town.act('/messages', { as: 'helen', in: 'chat', text: 'another message' });
    await page.getByText('another message').first().waitFor();
    expect(await sentence.inputValue()).toBe('Two workers moved.');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says when somebody else has a new message', async () => {
    const { page } = await visit(browser);
    await page.goto(`${town.url}/#/as/ruth/channel`);
    await page.getByRole('button', { name: /^You are Ruth Kelly/ }).waitFor();
    await town.act('/chats/open', { as: 'sam' });
    await page.getByText('Sam Doyle has a new message', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Continue as Sam' }).click();
    await page.waitForURL('**/#/as/sam/chat');
    await page
      .getByRole('article', { name: /^Feedback Loop/ })
      .getByText('Hello Sam Doyle.')
      .waitFor();
    await page.context().close();
  });
});
