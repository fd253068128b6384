import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, pageDir, visit } from './browser.ts';
import { openTown, type Town } from './town.ts';

jest.setTimeout(60_000);
let town: Town;
let browser: Browser;
beforeAll(async () => {
  town = await openTown({ pageDir });
  await town.act('/messages', {
    as: 'tom',
    in: 'channel',
    text: 'The placements list is ready, @Helen Marsh.',
  });
  await town.act('/messages', { as: 'helen', in: 'channel', text: '@Feedback Loop ask Is it rising?' });
  await town.act('/messages', { as: 'helen', in: 'chat', text: 'decide' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await town.close();
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function faults(page: Page) {
  // Fluent's focus guards (tabster) are hidden from readers on purpose and hand focus on at once.
  const builder = new AxeBuilder({ page }).withTags(tags).exclude('[data-tabster-dummy]');
  const { violations, passes } = await builder.analyze();
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(['default', 'dark', 'contrast'])('in the theme %s', (theme) => {
  it('axe finds nothing in the channel, the people, the chat and the dialog', async () => {
    const { page } = await visit(browser, { theme });
    await page.goto(`${town.url}/#/as/helen/channel`);
    await page.getByRole('button', { name: 'Take this on' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^You are Helen/ }).click();
    await page.getByRole('heading', { name: 'Try it as' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ask a question' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${town.url}/#/as/helen/chat`);
    await page.reload();
    await page.getByRole('button', { name: 'Record and tell Tom' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('and nothing on a phone', async () => {
    const { page } = await visit(browser, { theme, width: 380, height: 780 });
    await page.goto(`${town.url}/#/as/sam/channel`);
    await page.getByRole('button', { name: 'Take this on' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${town.url}/#/as/sam/chat`);
    await page.getByText('Sam has not opened Feedback Loop yet').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});
