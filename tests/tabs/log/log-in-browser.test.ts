import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults, openTab, sideways, type Tab } from '../support/open-tab.ts';

let tab: Tab;
beforeAll(async () => {
  tab = await openTab();
});
afterAll(() => tab.close());

describe('the log in a browser', () => {
  it.each(['light', 'dark', 'contrast'])('can be read by everybody at three widths, %s', async (theme) => {
    const page = await tab.visit(`requests?theme=${theme}`);
    for (const width of [1400, 680, 380]) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByText('Is cannabis possession').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    }
    await page.close();
  });

  it('is drawn in a font as narrow as Teams’ own, in every theme', async () => {
    for (const theme of ['light', 'dark', 'contrast']) {
      const page = await tab.visit(`requests?theme=${theme}`);
      const names = await page
        .locator('main h1')
        .evaluate((heading) => getComputedStyle(heading).fontFamily.split(/, */));
      expect(names[0]).toContain('Segoe UI');
      expect(names).not.toContain('system-ui');
      expect(names.slice(-3)).toEqual(['Helvetica', '"Liberation Sans"', 'sans-serif']);
      await page.close();
    }
  });

  it('keeps its heights, and nothing is wider than 320 pixels', async () => {
    const page = await tab.visit('requests');
    const height = () =>
      page
        .locator('tbody tr')
        .first()
        .evaluate((row) => row.getBoundingClientRect().height);
    expect(await height()).toBe(52);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForFunction(() => document.querySelectorAll('thead th').length === 2);
    expect(await height()).toBe(72);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('ul[aria-label="Requests"]').waitFor();
    expect(await sideways(page)).toBe(0);
    await page.close();
  });

  it('searches while one types and keeps the address, the focus and the way back', async () => {
    const page = await tab.visit('requests');
    await page.getByRole('link', { name: 'Paused 1' }).click();
    await page.waitForURL('**/requests?view=paused');
    await page.getByText('What share of return-home').waitFor();
    await page.goBack();
    await page.getByText('Is cannabis possession').waitFor();
    const search = page.getByRole('searchbox');
    await search.pressSequentially('suspensions');
    await page.waitForURL('**/requests?q=suspensions');
    await page.getByText('Is cannabis possession').waitFor({ state: 'detached' });
    expect(await page.locator('mark').allTextContents()).toEqual(['suspensions']);
    expect(await search.evaluate((input) => input === document.activeElement)).toBe(true);
    await search.fill('cannabis farm');
    await page.getByText('Nothing matches ‘cannabis farm’.').waitFor();
    await page.close();
  });

  it('shows what others change without taking the focus or the place', async () => {
    const page = await tab.visit('requests', { height: 500 });
    const link = page.getByRole('link', { name: 'Do suspensions from school' });
    await link.focus();
    await page.evaluate(() => window.scrollTo(0, 120));
    tab.server.change('R-9', () => ({ question: 'What do we know about holiday parks?' }));
    await page.getByText('What do we know about holiday parks?').waitFor({ timeout: 3000 });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(120);
    expect(await page.getByRole('status').textContent()).toBe('R-9 changed.');
    await page.close();
  });

  it('draws the rows in sight of a long log and fetches pages as one comes to them', async () => {
    const { details } = tab.server.state;
    const one = details.get('R-9');
    if (!one) throw new Error('The sample has R-9.');
    const added = Array.from({ length: 300 }, (_, index) => `R-${1000 + index}`);
    for (const number of added) details.set(number, { ...one, number, question: `What of ${number}?` });
    const page = await tab.visit('requests');
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('315');
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.getByText('What of R-1299?').waitFor();
    const last = page.locator('tr[aria-rowindex="315"]');
    expect(await last.textContent()).toContain('R-1299');
    for (const number of added) details.delete(number);
    await page.close();
  });

  it('says when it cannot be loaded, and that nothing is lost', async () => {
    tab.server.state.down = true;
    const page = await tab.visit('requests');
    await page.getByText('We couldn’t load the log.').waitFor();
    tab.server.state.down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Is cannabis possession').waitFor();
    await page.close();
  });

  it('lets one walk from the log through an act and back by keyboard', async () => {
    const page = await tab.visit('requests', { who: 'tom' });
    await page.getByRole('link', { name: 'Is cannabis possession' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Is cannabis possession' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Take this on' }).waitFor();
    await page.getByLabel('When do you promise an answer?').fill('2026-12-04');
    await page.getByText('Friday 4 December 2026').waitFor();
    await page.getByLabel('Not sure: ask').press('Space');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('When do you promise an answer?').press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Take this on');
    expect(tab.server.state.sent.at(-1)).toMatchObject({
      path: '/requests/R-8/accept',
      body: { promised: '2026-12-04', triggers: ['not sure, ask'] },
    });
    await page.goBack();
    await page.getByRole('link', { name: 'Is cannabis possession' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Is cannabis/);
    await page.close();
  });

  it('gives the browser nothing to complain of', () => {
    expect(tab.complaints).toEqual([]);
  });
});
