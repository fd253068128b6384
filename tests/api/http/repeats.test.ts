import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonId, RequestNumber } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { type Api, openApi, problem } from '#tests/support/api-in-process.ts';

let api: Api;
let number: string;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  number = await api.ask('helen');
});

const comments = async () => (await api.request('helen', number)).comments.map(({ text }) => text);
const comment = (as: string, text: string, headers: Record<string, string>) =>
  api.post(as, `/requests/${number}/comment`, { text }, headers);

describe('If-Match', () => {
  it('lets through whoever saw the present edition', async () => {
    const { headers } = await api.get('helen', `/requests/${number}`);
    const etag = headers.get('etag') ?? '';
    expect(etag).toBe('"1"');
    expect(await comment('tom', 'First.', { 'if-match': etag })).toMatchObject({
      status: 200,
      body: { edition: 2 },
    });
    expect((await api.get('helen', `/requests/${number}`)).headers.get('etag')).toBe('"2"');
  });

  it('answers 412 with the present edition to whoever did not, and does nothing', async () => {
    await comment('tom', 'First.', {});
    const late = await comment('priya', 'Second.', { 'if-match': '"1"' });
    expect(late).toMatchObject(problem(412, 'out of date'));
    expect(late.body.edition).toBe(2);
    expect(late.body.detail).toContain(`${number} has moved on`);
    expect(await comments()).toEqual(['First.']);
  });

  it.each(['3', 'x', '"a"', '"1", "2"', '"-1"', ''])(
    'is refused when it is no ETag of ours: %j',
    async (etag) => {
      expect(await comment('tom', 'First.', { 'if-match': etag })).toMatchObject(
        problem(400, 'not understood'),
      );
      expect(await comments()).toEqual([]);
    },
  );

  it('is not needed, nor is a star', async () => {
    expect((await comment('tom', 'First.', { 'if-match': '*' })).status).toBe(200);
  });
});

describe('Idempotency-Key', () => {
  it('makes a repeat one question, with the same answer', async () => {
    const send = () =>
      api.post('helen', '/requests', { question: 'Once?' }, { 'idempotency-key': `once ${number}` });
    const [first, again, third] = [await send(), await send(), await send()];
    expect(first.status).toBe(201);
    for (const repeat of [again, third]) {
      expect([repeat.status, repeat.body]).toEqual([first.status, first.body]);
      expect(repeat.headers.get('etag')).toBe(first.headers.get('etag'));
    }
    expect((await api.get('helen', '/requests?q=once')).body.total).toBe(1);
  });

  it('answers a repeat the same although it would be refused now, or is out of date', async () => {
    const headers = { 'idempotency-key': 'take on', 'if-match': '"1"' };
    const send = () => api.post('priya', `/requests/${number}/accept`, { promised: api.day(7) }, headers);
    const first = await send();
    expect(first.status).toBe(200);
    await api.does('priya', number, 'hand-back', { why: 'On leave.' });
    await api.does('helen', number, 'withdraw', { reason: 'No longer needed.' });
    expect([(await send()).status, (await send()).body]).toEqual([200, first.body]);
    expect((await api.request('helen', number)).state).toBe('withdrawn');
    expect(await api.post('priya', `/requests/${number}/accept`, { promised: api.day(7) })).toMatchObject(
      problem(409, 'not now'),
    );
  });

  it('answers ten at once with one effect', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () => comment('tom', 'Once.', { 'idempotency-key': 'at once' })),
    );
    expect(new Set(all.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(await comments()).toEqual(['Once.']);
  });

  it('of two people is two commands', async () => {
    await comment('tom', 'From Tom.', { 'idempotency-key': 'the same' });
    await comment('priya', 'From Priya.', { 'idempotency-key': 'the same' });
    expect(await comments()).toEqual(['From Tom.', 'From Priya.']);
  });

  it('left out, makes every sending a command of its own', async () => {
    await comment('tom', 'Twice.', {});
    await comment('tom', 'Twice.', {});
    expect(await comments()).toEqual(['Twice.', 'Twice.']);
  });

  it('is 1 to 200 characters long', async () => {
    expect((await comment('tom', 'Long.', { 'idempotency-key': 'k'.repeat(200) })).status).toBe(200);
    for (const key of ['', 'k'.repeat(201)]) {
      expect(await comment('tom', 'Not this.', { 'idempotency-key': key })).toMatchObject(
        problem(400, 'not understood'),
      );
    }
    expect(await comments()).toEqual(['Long.']);
  });
});

it('says that it was so already', async () => {
  await api.does('priya', number, 'accept', { promised: api.day(7) });
  const before = await api.request('priya', number);
  const again = await api.post('priya', `/requests/${number}/accept`, { promised: api.day(7) });
  expect(again).toMatchObject({ status: 200, body: { changed: false, edition: before.edition } });
});

it('an act of the app moves the version and not the edition, so nobody’s page is out of date', async () => {
  await api.does('priya', number, 'accept', { promised: api.day(7) });
  const answer = { headline: 'Yes.', doesNotTell: 'Much.', counting: 'By hand' };
  await api.does('priya', number, 'submit-answer', answer);
  const decision = { type: 'confirmed', text: 'As we were.' };
  const decided = await api.does('helen', number, 'record-decision', decision);
  const told = { kind: 'told', route: { kind: 'chat' }, at: instantOf(Date.now()) } as const;
  await api.handle({
    id: { by: 'app', key: `told ${number}` },
    command: {
      kind: 'record-delivery',
      number: Number(number.slice(2)) as RequestNumber,
      round: 1,
      results: [{ person: 'priya' as PersonId, result: told }],
    },
    actor: { kind: 'app' },
    now: instantOf(Date.now()),
    basedOn: null,
  });
  const page = await api.request('helen', number);
  expect(page).toMatchObject({ state: 'closed', edition: decided.body.edition });
  expect(page.version).toBeGreaterThan(decided.body.version);
  const etag = `"${decided.body.edition}"`;
  expect((await api.get('helen', `/requests/${number}`)).headers.get('etag')).toBe(etag);
  const after = await comment('tom', 'Good.', { 'if-match': etag });
  expect(after.headers.get('etag')).toBe(`"${page.edition + 1}"`);
  expect(after.body.version).toBeGreaterThan(after.body.edition);
});
