import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { addDays, dateOf, instantOf } from '#domain/time.ts';
import { openBrowser, visit } from '#tests/local/browser.ts';
import { type RunningApp, removeDataDir, startApp } from '#tests/support/running-app.ts';

/** One question goes all the way round, by mouse and keyboard, in the local Teams. Slow steps share one app. */
let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
  removeDataDir(app.dataDir);
});

const question = 'Are missing episodes of children placed here by other areas rising near the marina?';
const decision = 'We moved two detached youth workers to the marina on Friday evenings from next month.';
const number = 'R-45';
const promised = addDays(dateOf(instantOf(Date.now())), 12);

/** The local Teams as one person, on one of its pages. */
async function as(page: Page, person: string, where: string): Promise<FrameLocator> {
  await page.goto(`${app.url}/#/as/${person}/${where}`);
  return page.frameLocator('iframe');
}

const cardWith = (page: Page, text: string): Locator =>
  page.locator('.ac-adaptiveCard', { hasText: text }).last();

async function contribute(form: Locator, n: number, who: string, how: string, what: string): Promise<void> {
  const part = form.getByRole('group', { name: `Contributor ${n}` });
  await part.getByLabel('Who').selectOption(who);
  await part.getByLabel('How', { exact: true }).selectOption(how);
  await part.getByLabel('What they did').fill(what);
}

describe('the loop in the browser', () => {
  it('is asked, answered, decided, and every contributor hears what their own part changed', async () => {
    const { page, complaints } = await visit(browser);
    const { page: manager } = await visit(browser);
    const log = await as(manager, 'ruth', 'tab/requests?q=marina');
    await log.getByText('Nothing matches').waitFor();

    await as(page, 'helen', 'channel');
    await page.getByRole('textbox').last().click();
    await page.keyboard.type(`@Feedback Loop ask ${question}`);
    await page.getByRole('button', { name: 'Send' }).click();
    await cardWith(page, question).getByText('Nobody has this yet').waitFor();

    await as(page, 'priya', 'channel');
    await cardWith(page, question).getByRole('button', { name: 'Take this on' }).click();
    await page.getByText('I have sent you a card in our chat').waitFor();
    await as(page, 'priya', 'chat');
    const form = cardWith(page, 'I promise an answer by');
    await form.locator('input[type=date]').fill(promised);
    await form.getByRole('button', { name: 'Take this on' }).click();
    await cardWith(page, question).getByText('With Priya Nair').waitFor();

    // Nobody reloads the manager's page: the change reaches it within three seconds.
    await log.getByText('With Priya Nair').waitFor({ timeout: 3_000 });

    const tab = await as(page, 'priya', `tab/requests/${number}`);
    await tab.getByRole('button', { name: 'Write the answer' }).click();
    const answer = tab.getByRole('dialog');
    await answer
      .getByLabel('What did you find?')
      .fill('Yes: by about half in a year, most on Friday evenings.');
    await answer
      .getByLabel('What this does not tell us')
      .fill('They are only visible once reported missing.');
    await answer.getByLabel('How it was counted').fill('Episodes ending within 500 m, police reports');
    await contribute(answer, 1, 'priya', 'analysed', 'worked out where and when the episodes ended');
    await answer.getByRole('button', { name: 'Add a contributor' }).click();
    await contribute(answer, 2, 'tom', 'extracted', 'pulled out the placements list');
    await answer.getByRole('button', { name: 'Add a contributor' }).click();
    await contribute(answer, 3, 'sam', 'practice insight', 'told us which evenings the marina fills up');
    await answer.getByRole('button', { name: 'Give the answer' }).click();
    await tab.getByText('Waiting for Helen Marsh').first().waitFor();

    await as(page, 'helen', 'chat');
    await cardWith(page, 'An answer to your question').waitFor();
    await page.getByRole('textbox').last().click();
    await page.keyboard.type(decision);
    await page.keyboard.press('Enter');
    const confirm = cardWith(page, `Is this what came of ${number}?`);
    await confirm.getByLabel('We decided or did something').check();
    await confirm.getByRole('button', { name: 'Yes, record and tell Priya, Tom and Sam' }).click();
    await cardWith(page, 'Recorded.').waitFor();

    const parts = {
      priya: 'you worked out where and when the episodes ended',
      sam: 'you told us which evenings the marina fills up',
      tom: 'you pulled out the placements list',
    };
    for (const [person, part] of Object.entries(parts)) {
      await as(page, person, 'chat');
      const card = cardWith(page, 'This is what your analysis changed');
      await card.getByText(part).waitFor();
      expect(await card.getByText(`“${decision}”`).count()).toBe(1);
    }
    await cardWith(page, 'This is what your analysis changed')
      .getByRole('button', { name: 'Thanks, I’ve seen this' })
      .click();
    await cardWith(page, 'This is what your analysis changed').getByText('Seen.').waitFor();

    const closed = await as(manager, 'ruth', 'tab/requests?view=closed&q=marina');
    await closed.getByText('Loop closed').first().waitFor();
    const story = await as(manager, 'ruth', `tab/requests/${number}`);
    await story.getByRole('button', { name: 'Show all' }).click();
    for (const line of [
      'Helen Marsh asked the question',
      'Priya Nair took this on',
      'The loop closed',
      'Tom Ashby has seen the news',
    ]) {
      expect(await story.getByText(line).count()).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  }, 90_000);
});
