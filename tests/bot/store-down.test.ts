import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Table } from '#api/storage/table.ts';
import type { Card } from '#bot/teams/port.ts';
import { type BadTable, badTable } from '#tests/support/bad-table.ts';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { type Founded, found } from './support/founded.ts';
import { chatWith, type Human, human, openTeamsApp, said, type TeamsApp } from './support/teams-app.ts';
import { invoke, mentioned, typed } from './teams/activities.ts';

/** The store waits for as long as this is not done. */
let held: Promise<void> = Promise.resolve();
let store: BadTable;
const holding = (table: Table): Table => ({
  ...table,
  get: async (...args) => {
    await held;
    return table.get(...args);
  },
  transact: async (...args) => {
    await held;
    return table.transact(...args);
  },
});
const down = (isDown: boolean) => store.failReads(isDown ? Number.POSITIVE_INFINITY : 0);

let app: TeamsApp;
let town: Founded;
let tom: Human;
beforeAll(async () => {
  app = await openTeamsApp({
    wrap: (table) => {
      store = badTable(holding(table));
      return store.table;
    },
    turnLimit: 1_500,
  });
  town = await found(app);
  tom = await town.add('Tom Ashby', ['analyst', 'strategic lead']);
  await app.installs(tom, 'chat');
});
beforeEach(async () => {
  jest.spyOn(console, 'error').mockReturnValue();
  down(false);
  await app.settled();
  app.connector.forget();
});
afterAll(async () => {
  down(false);
  jest.restoreAllMocks();
  await app.close();
});

const inTwoMonths = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
const usual = ['999', '101', 'your local children’s front door'];
const numbersOn = (text: string) => usual.filter((number) => text.includes(number));
const asked = async (question: string): Promise<number> => {
  const { body } = await town.get(town.manager, `/requests?q=${encodeURIComponent(question)}`);
  return body.total;
};
/** The form to ask with, as it lies in Tom's chat. */
async function form(): Promise<Card> {
  await app.send(tom, 'chat', { ...typed('ask') });
  return app.newest(chatWith(tom), 'Ask a question');
}

describe('while the store is down', () => {
  it.each([
    ['in a chat', 'chat' as const],
    ['in a channel', 'channel' as const],
  ])('typed text %s is answered: not saved, how to keep it, and where to turn', async (_name, where) => {
    down(true);
    const spot = where === 'chat' ? 'chat' : town.spot;
    const words = `ask Do exclusions come first, ${where}?`;
    const answer = await app.send(
      tom,
      spot,
      where === 'chat' ? { ...typed(words) } : { ...mentioned(words) },
    );
    expect(answer).toEqual({ status: 200, body: null });
    const place = where === 'chat' ? chatWith(tom) : town.spot.channel;
    const text = textOf(app.newest(place, 'Not saved'));
    expect(text).toContain('The store did not answer, so your text was not saved. It still stands above');
    expect(numbersOn(text)).toEqual(usual);
    down(false);
    expect(await asked(`first, ${where}`)).toBe(0);
  });

  it('a form keeps its words, and one press sends it when the store is back, once', async () => {
    const card = await form();
    const question = 'Kept through the outage?';
    const inputs = { question, informs: 'The plan\nfor spring', neededBy: inTwoMonths };
    down(true);
    const first = await app.press(tom, 'chat', card, 'Ask', inputs);
    expect(said(first)).toContain('It is kept here: send it again in a minute. It is done only once.');
    expect(said(first)).toContain(`${question}\nThe plan\nfor spring`);
    expect(said(first)).not.toContain(inTwoMonths);
    expect(numbersOn(said(first))).toEqual(usual);
    const kept = first.body?.value as Card;
    expect(said(await app.press(tom, 'chat', kept, 'Send it again'))).toContain(question);
    down(false);
    expect(said(await app.press(tom, 'chat', kept, 'Send it again'))).toContain(question);
    expect(said(await app.press(tom, 'chat', kept, 'Send it again'))).not.toContain('Not saved');
    expect(await asked(question)).toBe(1);
    const { rows } = (await town.get(town.manager, `/requests?q=${encodeURIComponent(question)}`)).body;
    const { body } = await town.get(town.manager, `/requests/${rows[0].number}`);
    expect(JSON.stringify(body)).toContain(inTwoMonths);
  });

  it('a form in a dialog keeps its words too', async () => {
    const opened = await app.send(tom, town.spot, {
      ...invoke('composeExtension/fetchTask', { commandId: 'askQuestion', commandContext: 'compose' }),
    });
    const { card } = (opened.body as { task: { value: { card: { content: Card } } } }).task.value;
    const [action] = (card.content.actions as { title: string; data: object }[]).filter(({ title }) =>
      title.startsWith('Ask'),
    );
    down(true);
    const data = { ...action?.data, question: 'Asked in a dialog?' };
    const sent = await app.send(tom, town.spot, {
      ...invoke('composeExtension/submitAction', { commandId: 'askQuestion', data }),
    });
    const { value } = (sent.body as { task: { value: { title: string; card: { content: Card } } } }).task;
    expect(value.title).toBe('Not saved');
    expect(textOf(value.card.content)).toContain('Asked in a dialog?');
    const again = (value.card.content.actions as { data: object }[])[0]?.data;
    down(false);
    await app.send(tom, town.spot, {
      ...invoke('composeExtension/submitAction', { commandId: 'askQuestion', data: again }),
    });
    expect(await asked('Asked in a dialog?')).toBe(1);
  });

  it('whoever only looks is told to try again, and installs get nothing', async () => {
    down(true);
    const search = await app.send(tom, 'chat', {
      ...invoke('composeExtension/query', {
        commandId: 'findRequest',
        parameters: [{ name: 'words', value: 'x' }],
      }),
    });
    expect(JSON.stringify(search.body)).toContain('The store does not answer just now. Please try again');
    await app.installs(human('Nobody'), 'chat');
    expect(app.connector.taken).toEqual([]);
  });

  it('says nothing of the fault itself, and logs nothing of what was typed', async () => {
    down(true);
    await app.send(tom, 'chat', { ...typed('ask Is this between us?') });
    expect(JSON.stringify(app.connector.taken)).not.toContain('Server busy');
    expect(app.logged.join('\n')).toContain('The store did not answer a turn');
    expect(app.logged.join('\n')).not.toContain('between us');
  });
});

it('the numbers are the partnership’s own where they are known', async () => {
  const id = town.id as never;
  const before = await app.store.registers(id).read();
  if (before === null) throw new Error('No registers');
  const worriedAboutAChild = { danger: '999', crime: '101', concern: 'Front door: 01632 960100' };
  await app.store.registers(id).write([{ kind: 'policy', policy: { ...before.policy, worriedAboutAChild } }]);
  // A change of the API's wakes what is remembered.
  await town.post(town.manager, '/forums', { name: 'Any', cadence: 'monthly' });
  await app.send(tom, 'chat', { ...typed('help') });
  down(true);
  await app.send(tom, 'chat', { ...typed('ask Anything?') });
  expect(textOf(app.newest(chatWith(tom), 'Not saved'))).toContain('Front door: 01632 960100');
});

it('a slow store: an answer in time that does not claim too much, and the question arrives once', async () => {
  const card = await form();
  let release: () => void = () => undefined;
  held = new Promise((resolve) => {
    release = resolve;
  });
  const first = await app.press(tom, 'chat', card, 'Ask', { question: 'Slow but sure?' });
  expect(said(first)).toContain('your text may not have been saved');
  release();
  const kept = first.body?.value as Card;
  expect(said(await app.press(tom, 'chat', kept, 'Send it again'))).toContain('Slow but sure?');
  expect(await asked('Slow but sure?')).toBe(1);
});
