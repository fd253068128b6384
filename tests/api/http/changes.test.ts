import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, openApi, problem } from '#tests/support/api-in-process.ts';

let api: Api;
let number: string;
beforeAll(async () => {
  api = await openApi();
  number = await api.ask('helen');
});
afterAll(() => api.close());

const sequence = async () => (await api.get('helen', '/requests')).body.sequence as number;
const waitUntil = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 400) throw new Error('It did not happen within four seconds.');
    await sleep(10);
  }
};

it('answers at once with what has changed since, each request once', async () => {
  const before = await sequence();
  await api.does('tom', number, 'comment', { text: 'One.' });
  await api.does('tom', number, 'comment', { text: 'Two.' });
  const other = await api.ask('imran');
  const { body, headers } = await api.get('helen', `/changes?after=${before}`);
  expect(body).toEqual({ sequence: before + 3, numbers: [number, other], reload: false });
  expect(headers.get('cache-control')).toBe('no-store');
});

it('waits for another person, and answers within a second of what they do', async () => {
  const before = await sequence();
  let answered = false;
  const waiting = api.get('helen', `/changes?after=${before}`).then((answer) => {
    answered = true;
    return { ...answer.body, at: performance.now() };
  });
  await waitUntil(() => api.listeners() === 1);
  await sleep(100);
  expect(answered).toBe(false);
  await api.does('tom', number, 'comment', { text: 'Three.' });
  const done = performance.now();
  const { at, ...body } = await waiting;
  expect(body).toEqual({ sequence: before + 1, numbers: [number], reload: false });
  expect(at - done).toBeLessThan(1_000);
});

it('misses nothing that happens while it begins to wait', async () => {
  for (let round = 0; round < 20; round += 1) {
    const before = await sequence();
    const waiting = api.get('helen', `/changes?after=${before}`);
    const [answer] = await Promise.all([waiting, api.does('tom', number, 'comment', { text: `${round}` })]);
    expect(answer.body.numbers).toEqual([number]);
  }
});

it('answers everybody who waits', async () => {
  const before = await sequence();
  const waiting = Promise.all(
    ['helen', 'imran', 'priya', 'ruth'].map((who) => api.get(who, `/changes?after=${before}`)),
  );
  await waitUntil(() => api.listeners() === 4);
  await api.does('tom', number, 'comment', { text: 'To all.' });
  expect((await waiting).map((answer) => answer.body.numbers)).toEqual(Array(4).fill([number]));
  expect(api.listeners()).toBe(0);
});

it('asks for a new reading when the sequence is not of this log', async () => {
  const { body } = await api.get('helen', `/changes?after=${(await sequence()) + 5}`);
  expect(body.reload).toBe(true);
});

it.each(['', '?after=', '?after=now', '?after=-1', '?after=1.5', '?after=1&after=2'])(
  'refuses %j, which is no sequence',
  async (query) => {
    const answer = await api.get('helen', `/changes${query}`);
    expect(answer).toMatchObject(problem(400, 'not understood'));
    expect(answer.body).toMatchObject({
      field: 'after',
      detail: 'after: give the sequence of a page of the log, such as 12.',
    });
  },
);

it('waits for nobody who has left', async () => {
  const before = await sequence();
  const headers = { authorization: await api.authorization('helen') };
  const url = `${api.url}/api/v1/partnerships/small/changes?after=${before}`;
  const open = Array.from({ length: 5 }, () => {
    const asked = httpRequest(url, { headers }).on('error', () => undefined);
    asked.end();
    return asked;
  });
  await waitUntil(() => api.listeners() === 5);
  for (const asked of open) asked.destroy();
  await waitUntil(() => api.listeners() === 0);
  // Who leaves before the answer has begun to wait is not waited for either.
  const hasty = httpRequest(url, { headers }).on('error', () => undefined);
  hasty.once('socket', (socket) => socket.once('connect', () => setImmediate(() => hasty.destroy())));
  hasty.end();
  await sleep(200);
  expect(api.listeners()).toBe(0);
});
