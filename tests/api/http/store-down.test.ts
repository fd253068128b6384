import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { realEffects } from '#api/storage/effects.ts';
import { StoreRefused, StoreSilent, type Table } from '#api/storage/table.ts';
import { type Api, openApi, problem } from '#tests/support/api-in-process.ts';

let trouble: (() => Error) | null = null;
const failing = (table: Table): Table => {
  const unlessDown = async <T>(work: () => Promise<T>): Promise<T> => {
    if (trouble !== null) throw trouble();
    return work();
  };
  return {
    get: (...args) => unlessDown(() => table.get(...args)),
    range: (...args) => unlessDown(() => table.range(...args)),
    transact: (...args) => unlessDown(() => table.transact(...args)),
    close: () => table.close(),
  };
};

/** Ten seconds of patience pass in no time. */
let skipped = 0;
const impatient = {
  ...realEffects,
  now: () => Date.now() + skipped,
  pause: async (milliseconds: number) => {
    skipped += milliseconds;
  },
};

let api: Api;
let number: string;
beforeAll(async () => {
  api = await openApi({ wrap: failing, effects: impatient });
  number = await api.ask('helen');
});
afterAll(() => api.close());
beforeEach(() => {
  trouble = null;
});

const withFields = (message: string, fields: object) => () => Object.assign(new Error(message), fields);
const troubles: readonly (readonly [string, () => Error])[] = [
  ['is busy', withFields('Server busy: secret-account', { statusCode: 503 })],
  ['cannot be reached', withFields('connect ECONNREFUSED 10.0.0.7', { code: 'ECONNREFUSED' })],
  ['answers too late', () => Object.assign(new Error('aborted'), { name: 'AbortError' })],
  ['refuses us', () => new StoreRefused('Azure Table storage refused (403)')],
  ['is silent', () => new StoreSilent('silent')],
];

it.each(troubles)('a read while the store %s is 503, and can be repeated', async (_name, error) => {
  trouble = error;
  for (const path of ['/requests', `/requests/${number}`, '/gaps', '/inbox', '/changes?after=0']) {
    const answer = await api.get('helen', path);
    expect({ path, ...answer }).toMatchObject({ path, ...problem(503, 'not available') });
    expect(answer.body.detail).toBe('The store does not answer just now. Please try again in a moment.');
    expect(answer.headers.get('retry-after')).toBe('5');
  }
  trouble = null;
  expect((await api.request('helen', number)).number).toBe(number);
});

it.each(troubles)('a command while the store %s is 503 “not saved”', async (_name, error) => {
  const key = { 'idempotency-key': `while ${_name}` };
  const send = () => api.post('helen', `/requests/${number}/comment`, { text: _name }, key);
  trouble = error;
  const answer = await send();
  expect(answer).toMatchObject(problem(503, 'not saved'));
  expect(answer.body.detail).toContain('send it again');
  trouble = null;
  expect((await send()).status).toBe(200);
  const { comments } = await api.request('helen', number);
  expect(comments.filter(({ text }) => text === _name)).toHaveLength(1);
});

it('says nothing of what went wrong inside, and the log nothing of what people wrote', async () => {
  trouble = withFields('Server busy: secret-account', { statusCode: 503 });
  const answer = await api.post('helen', `/requests/${number}/comment`, { text: 'Between us' });
  expect(JSON.stringify(answer.body)).not.toContain('secret-account');
  expect(api.logged.join('\n')).toContain('secret-account');
  expect(api.logged.join('\n')).not.toContain('Between us');
});

it('a fault of our own is 500, in the same form', async () => {
  trouble = () => new TypeError('Cannot read properties of undefined');
  expect(await api.get('helen', '/requests')).toMatchObject(problem(500, 'our fault'));
  expect(await api.post('helen', '/requests', { question: 'Now?' })).toMatchObject(problem(500, 'our fault'));
});
