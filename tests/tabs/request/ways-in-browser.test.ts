import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTab, type Tab } from '../support/open-tab.ts';

let tab: Tab;
beforeAll(async () => {
  tab = await openTab();
});
afterAll(() => tab.close());

describe('the ways on and round a request page', () => {
  it('shows which steps are done where every colour is the same, and keeps their names apart', async () => {
    const page = await tab.visit('requests/R-3?theme=contrast', { width: 320, height: 700 });
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    const fills = await steps.evaluateAll((items) =>
      items.map((item) => getComputedStyle(item, '::before').backgroundColor),
    );
    expect(fills[1]).toBe(fills[0]);
    expect(fills[3]).toBe('rgba(0, 0, 0, 0)');
    expect(fills[0]).not.toBe(fills[3]);
    const ends = await steps.evaluateAll((items) =>
      items.map((item) => {
        const range = document.createRange();
        range.selectNodeContents(item.firstElementChild ?? item);
        return { left: item.getBoundingClientRect().left, right: range.getBoundingClientRect().right };
      }),
    );
    for (const [index, { left }] of ends.entries()) {
      if (index > 0) expect(ends[index - 1]?.right).toBeLessThan(left);
    }
    await page.close();
  });

  it('leads to what is not known from where it could not be answered', async () => {
    const page = await tab.visit('requests/R-4', { height: 500 });
    await page.getByRole('link', { name: 'What we still don’t know' }).click();
    await page.waitForFunction(() => {
      const top = document.getElementById('what-we-still-do-not-know')?.getBoundingClientRect().top;
      return top !== undefined && top >= 0 && top < window.innerHeight;
    });
    await page.close();
  });

  it('leads back to the log from a number that is nobody’s', async () => {
    const page = await tab.visit('requests/R-999');
    await page.getByText('We couldn’t find R-999.').waitFor();
    await page.getByRole('link', { name: 'See all requests' }).click();
    await page.waitForURL('**/tab/requests');
    await page.close();
  });

  it('asks who one is when the sign-in ends', async () => {
    const page = await tab.visit('requests/R-6', { who: 'tom' });
    await page.getByRole('button', { name: 'Write the answer' }).click();
    await page.getByLabel('What did you find?').fill('Most name the underpass.');
    await page.route('**/api/v1/**', (route) => route.fulfill({ status: 401, body: '{}' }));
    await page.keyboard.press('Escape');
    tab.server.change('R-6', () => ({}));
    await page
      .getByText('Open Feedback Loop in Microsoft Teams.')
      .or(page.getByText('Who are you?'))
      .waitFor();
    await page.close();
  });
});
