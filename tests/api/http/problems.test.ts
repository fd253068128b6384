import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '#api/contract/limits.ts';
import { type Api, openApi, problem } from '#tests/support/api-in-process.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.ask('helen');
});
afterAll(() => api.close());

const asked = async () => (await api.get('helen', '/requests')).body.total;

describe('an address', () => {
  it.each([
    ['/api/v1/nothing', 'There is nothing at GET /api/v1/nothing. See /api/openapi.json.'],
    ['/api/nothing', 'There is nothing at GET /api/nothing. See /api/openapi.json.'],
    [
      '/api/v1/partnerships/small/requests/R-9',
      'There is no R-9 that you can see. Check the number in the log.',
    ],
    ['/api/v1/partnerships/small/requests/x', 'There is no x that you can see. Check the number in the log.'],
    [
      '/api/v1/partnerships/other/requests',
      'There is no such partnership that you belong to. See GET /api/v1/me.',
    ],
  ])('%s is not found, and the answer says where to look', async (path, detail) => {
    const answer = await api.get('helen', path);
    expect(answer).toMatchObject(problem(404, 'not found'));
    expect(answer.body.detail).toBe(detail);
  });

  it.each([
    ['/requests/R-1/dance', 'There is no command “dance”. See /api/openapi.json.'],
    ['/requests/R-1/toString', 'There is no command “toString”. See /api/openapi.json.'],
    ['/requests/seven/accept', 'That is not the number of a request. See /api/openapi.json.'],
    ['/requests/R-9/comment', 'There is no R-9 that you can see. Check the number in the log.'],
    ['/nothing', 'There is nothing at POST /api/v1/partnerships/small/nothing. See /api/openapi.json.'],
  ])('POST %s is not found either', async (path, detail) => {
    const answer = await api.post('helen', path, { text: 'Hello' });
    expect(answer).toMatchObject(problem(404, 'not found'));
    expect(answer.body.detail).toBe(detail);
  });

  it('with letters that cannot be read is answered in the same form', async () => {
    expect(await api.get('helen', '/requests/%E0%A4%A')).toMatchObject(problem(400, 'not understood'));
  });
});

describe('who sends it', () => {
  it('has to be signed in, whatever the address and the body', async () => {
    for (const init of [{}, { headers: { authorization: 'Bearer nonsense' } }]) {
      expect(await api.raw('/api/v1/me', init)).toMatchObject(problem(401, 'not signed in'));
    }
    const body = await api.raw('/api/v1/partnerships/small/requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"question"',
    });
    expect(body).toMatchObject(problem(401, 'not signed in'));
  });

  it('has to be in the list of people', async () => {
    expect(await api.get('stranger', '/api/v1/me')).toMatchObject(problem(403, 'not a member'));
  });

  it('cannot ask when they only read', async () => {
    const answer = await api.post('vic', '/requests', { question: 'May I?' });
    expect(answer).toMatchObject(problem(403, 'not allowed'));
    expect(answer.body.detail).toContain('Ask its manager for another role.');
  });

  it('hears what is not theirs, or not possible now', async () => {
    expect(await api.post('vic', '/requests/R-1/comment', { text: 'Hello' })).toMatchObject(
      problem(403, 'not allowed'),
    );
    expect(await api.post('helen', '/requests/R-1/record-outcome', { text: 'Good.' })).toMatchObject(
      problem(409, 'not now'),
    );
  });
});

describe('a body', () => {
  const notJson = 'The body is not JSON that can be read. Check it and send it again.';
  const object =
    'Send an object in JSON with this command’s fields, and the header Content-Type: application/json. They are listed in /api/openapi.json.';
  it.each([
    ['{"question"', 'application/json', 400, notJson],
    ['"text"', 'application/json', 400, notJson],
    ['[]', 'application/json', 400, object],
    ['question=x', 'application/x-www-form-urlencoded', 400, object],
    ['{"question":"x"}', 'text/plain', 400, object],
    [
      '{"question":"x"}',
      'application/json; charset=latin7',
      400,
      'A body in application/json; charset=latin7 cannot be read. Send JSON in UTF-8, not compressed.',
    ],
    [
      JSON.stringify({ question: 'x'.repeat(300_000) }),
      'application/json',
      413,
      'That is too long to save at once. Please shorten it, or put the detail behind a link.',
    ],
  ])('that cannot be read is answered with what to do (%#)', async (body, type, status, detail) => {
    const answer = await api.post('helen', '/requests', body, { 'content-type': type });
    expect(answer).toMatchObject(problem(status, status === 413 ? 'too long' : 'not understood'));
    expect(answer.body.detail).toBe(detail);
    expect(await asked()).toBe(1);
  });

  const day = 'choose a day as YYYY-MM-DD.';
  it.each([
    ['accept', {}, 'promised', `promised: ${day}`],
    ['accept', { promised: 'Friday' }, 'promised', `promised: ${day}`],
    ['accept', { promised: '2026-02-30' }, 'promised', `promised: ${day}`],
    ['accept', { promised: 20_261_202 }, 'promised', `promised: ${day}`],
    ['accept', { promised: '9999-12-31' }, 'promised', 'promised: choose a day between 2000 and 2099.'],
    [
      'accept',
      { promised: '2027-01-01', population: 'some' },
      'population',
      'population: choose one of: known, thought to be exploited, all.',
    ],
    ['accept', { promised: '2027-01-01', triggers: 'none' }, 'triggers', 'triggers: give a list, in [ ].'],
    ['comment', {}, 'text', 'text: write it as text, between quotation marks.'],
    ['comment', { text: 3 }, 'text', 'text: write it as text, between quotation marks.'],
    ['merge', { into: '7', reason: 'Same' }, 'into', 'into: give the number of a request, such as R-42.'],
    ['reassign', { to: 'Tom Ashby' }, 'to', 'to: give an id as GET …/people lists them, such as “helen”.'],
    ['complete-action', { action: 1.5 }, 'action', 'action: give a whole number.'],
    ['complete-action', { action: 0 }, 'action', 'action: give 1 or more.'],
    [
      'submit-answer',
      { headline: 'x', doesNotTell: 'x', counting: 'x', smallNumbers: 'no' },
      'smallNumbers',
      'smallNumbers: say true or false.',
    ],
    [
      'submit-answer',
      { headline: 'x', doesNotTell: 'x', counting: 'x', contributors: [{ person: 'tom', how: 'typed' }] },
      'contributors.0.how',
      'contributors 1, how: choose one of: collected, extracted, analysed, checked, practice insight.',
    ],
    [
      'submit-answer',
      { headline: 'x', doesNotTell: 'x', counting: 'x', dataSets: Array.from({ length: 21 }, () => 'x') },
      'dataSets',
      'dataSets: give at most 20.',
    ],
    [
      'record-decision',
      { type: 'new action', text: 'x', meeting: 'strategic' },
      'meeting',
      'meeting: give its fields, in { }.',
    ],
  ])('of %s with %j names the field', async (command, body, field, detail) => {
    const answer = await api.post('priya', `/requests/R-1/${command}`, body);
    expect(answer).toMatchObject(problem(400, 'not understood'));
    expect([answer.body.field, answer.body.detail]).toEqual([field, detail]);
    expect((await api.request('helen', 'R-1')).edition).toBe(1);
  });

  it('may hold fields that this version does not know', async () => {
    expect((await api.post('sam', '/requests', { question: 'New field?', novelty: 1 })).status).toBe(201);
  });
});

describe('a text', () => {
  const over = (field: string, n: number) =>
    `${field} is ${n} ${n === 1 ? 'character' : 'characters'} too long (the limit is ${limits.question}). Please shorten it.`;
  it.each([
    ['', 'The question is empty. Please write it in a sentence.'],
    [' \u200b ', 'The question is empty. Please write it in a sentence.'],
    ['x'.repeat(limits.question + 1), over('The question', 1)],
    ['x'.repeat(limits.question * 3), over('The question', limits.question * 2)],
    ['bell \u0007', 'The question contains a character that is not text. Please type it again.'],
    ['half \ud800 pair', 'The question contains a character that is not text. Please type it again.'],
  ])('is refused with its field (%#), and nothing is stored', async (question, detail) => {
    const before = await asked();
    const answer = await api.post('helen', '/requests', { question });
    expect(answer).toMatchObject(problem(422, 'text stopped'));
    expect([answer.body.field, answer.body.detail]).toEqual(['question', detail]);
    expect(await asked()).toBe(before);
  });

  it('as long as the limit is stored as it was written', async () => {
    const question = `${'é'.repeat(limits.question - 1)}?`;
    const number = await api.ask('helen', { question });
    expect((await api.request('helen', number)).question).toBe(question);
  });
});

it('every refusal of a name or a date names its field', async () => {
  const past = await api.post('priya', '/requests/R-1/accept', { promised: api.day(-1) });
  expect(past).toMatchObject(problem(422, 'date has passed'));
  expect(past.body.field).toBe('promised');
  const nobody = await api.post('helen', '/requests', { question: 'Who?', lead: 'zoe' });
  expect(nobody).toMatchObject(problem(422, 'unknown name'));
  expect(nobody.body.field).toBe('lead');
});
