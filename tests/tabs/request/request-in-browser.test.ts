import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults, openTab, sideways, type Tab } from '../support/open-tab.ts';

let tab: Tab;
beforeAll(async () => {
  tab = await openTab();
});
afterEach(() => {
  tab.server.state.sent.length = 0;
});
afterAll(() => tab.close());

const record = async (page: Page) => {
  await page.getByRole('button', { name: 'Record what came of it' }).click();
  await page.getByRole('dialog', { name: 'What came of this answer?' }).waitFor();
};
const sentence = (page: Page) => page.getByLabel('In one sentence: what, or why not?');

describe('the request page in a browser', () => {
  it.each(['light', 'dark', 'contrast'])('can be read by everybody, with a form open, %s', async (theme) => {
    const page = await tab.visit(`requests/R-3?theme=${theme}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 380, height: 800 });
    expect(await axeFaults(page)).toEqual([]);
    await record(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('fits 320 pixels, in a form too', async () => {
    const page = await tab.visit('requests/R-1', { width: 320, height: 700 });
    expect(await sideways(page)).toBe(0);
    await page.goto(`${tab.server.origin}/tab/requests/R-3`);
    await record(page);
    const wider = await page
      .getByRole('dialog')
      .evaluate(
        (dialog) =>
          [...dialog.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > 320.5).length,
      );
    expect(wider).toBe(0);
    await page.close();
  });

  it('records what came of it once, in the body the contract asks for', async () => {
    const page = await tab.visit('requests/R-3');
    await record(page);
    await page.getByRole('button', { name: 'Record and tell 2 people' }).click();
    await page.getByText('Choose what happened.').waitFor();
    await page.getByText('One sentence is enough.').waitFor();
    expect(tab.server.state.sent).toEqual([]);
    await page.getByLabel('We decided or did something').check();
    await page.getByLabel('Changed a decision').check();
    await sentence(page).fill('We offer early help at the first suspension.');
    await page.getByRole('button', { name: 'Record and tell 2 people' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // News of what the act set going must not talk over what was said of it.
    tab.server.change('R-3', ({ band }) => ({ band: { ...band, lead: 'Telling 2 people' } }));
    await page.getByText('Telling 2 people').waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^Recorded\. Tom Ashby/);
    expect(tab.server.state.sent).toHaveLength(1);
    expect(tab.server.state.sent[0]).toMatchObject({
      path: '/requests/R-3/record-decision',
      edition: '"7"',
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
      body: {
        type: 'changed a decision',
        text: 'We offer early help at the first suspension.',
      },
    });
    await page.close();
  });

  it('keeps what was typed when it is refused, and says so at the field', async () => {
    const page = await tab.visit('requests/R-3');
    await record(page);
    await page.getByLabel('It confirmed what we were doing').check();
    await sentence(page).fill('We carry on, with Jay in mind.');
    const refusal = {
      type: 'about:blank',
      title: 'Please change the text',
      status: 422,
      reason: 'text stopped',
    };
    tab.server.state.refusals.push({ ...refusal, detail: 'Your text names a child.', field: 'text' });
    await page.getByRole('button', { name: 'Record and tell' }).click();
    await page.getByText('Your text names a child.').waitFor();
    expect(await sentence(page).inputValue()).toBe('We carry on, with Jay in mind.');
    expect(await sentence(page).getAttribute('aria-invalid')).toBe('true');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.close();
  });

  it('keeps what was typed when somebody else acted, says what they did, and then sends it', async () => {
    const page = await tab.visit('requests/R-3');
    await record(page);
    await page.getByLabel('Too early to say').check();
    await sentence(page).fill('The heads meet in January.');
    await page.getByLabel('Look again on').fill('2027-01-29');
    tab.server.change('R-3', (detail) => ({
      history: [
        ...detail.history,
        {
          version: detail.version + 1,
          at: '2026-11-25T10:42:00.000Z',
          kind: 'commented',
          sentence: 'Priya Nair commented.',
          words: null,
        },
      ],
    }));
    await page.getByRole('button', { name: 'Record and tell' }).click();
    await page.getByText('R-3 moved on while you were writing. Your text is safe.').waitFor();
    await page.getByText('10:42 Priya Nair commented.').waitFor();
    expect(await sentence(page).inputValue()).toBe('The heads meet in January.');
    await page.getByRole('button', { name: 'Record and tell' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const [first, second] = tab.server.state.sent;
    expect(second?.body).toEqual(first?.body);
    expect(second?.key).toBe(first?.key);
    expect(second?.edition).not.toBe(first?.edition);
    await page.close();
  });

  it('keeps a draft through a closed window until it is sent', async () => {
    const page = await tab.visit('requests/R-6', { who: 'tom' });
    await page.getByRole('button', { name: 'Write the answer' }).click();
    await page.getByLabel('What did you find?').fill('Most name the underpass.');
    await page.reload();
    await page.getByRole('button', { name: 'Write the answer' }).click();
    await page.getByText('have not sent').waitFor();
    expect(await page.getByLabel('What did you find?').inputValue()).toBe('Most name the underpass.');
    await page.getByRole('button', { name: 'Start afresh' }).click();
    expect(await page.getByLabel('What did you find?').inputValue()).toBe('');
    await page.close();
  });

  it('asks a question over the log and lands on it', async () => {
    const page = await tab.visit('ask?question=Which+parks+feel+safe%3F', { width: 680 });
    await page.getByRole('dialog', { name: 'Ask a question' }).waitFor();
    await page.getByText('Worried about a child?').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Which parks feel safe?' }).waitFor();
    expect(tab.server.state.sent[0]?.body).toMatchObject({
      question: 'Which parks feel safe?',
      informs: null,
    });
    await page.close();
  });

  it('shows what others do while a form is open, and leaves the form alone', async () => {
    const page = await tab.visit('requests/R-6', { who: 'tom' });
    await page.getByRole('button', { name: 'Write the answer' }).click();
    const headline = page.getByLabel('What did you find?');
    await headline.fill('Half of them');
    tab.server.change('R-6', () => ({
      gaps: [{ text: 'Who walks alone.', by: person, at: '2026-11-25T10:42:00.000Z' }],
    }));
    await page.getByText('Who walks alone.').waitFor({ state: 'attached', timeout: 3000 });
    expect(await headline.inputValue()).toBe('Half of them');
    expect(await headline.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.close();
  });

  it('takes “No action, because…” without a second question', async () => {
    const page = await tab.visit('requests/R-3');
    await record(page);
    await page.getByLabel('No action, because…', { exact: true }).check();
    expect(await page.getByLabel('Noted, no action, because…').isChecked()).toBe(true);
    await sentence(page).fill('The numbers are too small to act on.');
    await page.getByRole('button', { name: 'Record and tell 2 people' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(tab.server.state.sent[0]?.body).toMatchObject({ type: 'noted, no action because' });
    await page.close();
  });

  it('gives the browser nothing to complain of', () => {
    expect(tab.complaints).toEqual([]);
  });
});

const person = { id: 'priya', name: 'Priya Nair', title: 'Intelligence Analyst', agency: 'Police' };
