import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logPage } from '#api/contract/reads.ts';
import { type Api, openApi, problem } from '#tests/support/api-in-process.ts';

let api: Api;
/** What each number stands for, so that the tests below can be read. */
const names = new Map<string, string>();
async function ask(name: string, as: string, body: object = {}): Promise<string> {
  // The log sorts by minutes.
  api.wait(0.01);
  const number = await api.ask(as, { question: `About ${name}?`, ...body });
  names.set(number, name);
  return number;
}

const answer = { headline: 'Yes.', doesNotTell: 'Much.', counting: 'By hand' };

beforeAll(async () => {
  api = await openApi();
  const late = await ask('late', 'helen', { lenses: ['place'], meeting: { forum: 'strategic' } });
  await api.does('priya', late, 'accept', { promised: api.day(1) });
  api.wait(30);
  await ask('raised', 'imran', { lenses: ['place', 'cross-cutting'] });
  const check = await ask('check', 'claire', { meeting: { forum: 'operational' } });
  await api.does('tom', check, 'accept', { promised: api.day(3) });
  await api.does('tom', check, 'submit-answer', { ...answer, smallNumbers: true });
  const deciding = await ask('deciding', 'imran');
  await api.does('tom', deciding, 'accept', { promised: api.day(4) });
  await api.does('tom', deciding, 'submit-answer', answer);
  const paused = await ask('paused', 'helen');
  await api.does('helen', paused, 'pause', { why: 'After the meeting.' });
  const closed = await ask('closed', 'helen');
  await api.does('ruth', closed, 'decline', { reason: 'No.', signpost: 'Ask the trust.' });
}, 30_000);
afterAll(() => api.close());

const found = async (query: string, as = 'ruth'): Promise<string[]> => {
  const page = await api.get(as, `/requests${query}`);
  expect({ query, status: page.status, detail: page.body.detail }).toEqual({ query, status: 200 });
  return logPage.parse(page.body).rows.map((row) => names.get(row.number) ?? row.number);
};

describe('the log', () => {
  it.each([
    ['?state=raised', ['raised']],
    ['?state=raised,accepted', ['late', 'raised']],
    ['?state=in%20check,%20paused', ['check', 'paused']],
    ['?turn=analysts', ['raised']],
    ['?turn=owner', ['late']],
    ['?turn=checkers', ['check']],
    ['?turn=lead', ['deciding']],
    ['?turn=waiting', ['paused']],
    ['?turn=app', []],
    ['?agency=police', ['late', 'raised', 'deciding']],
    ['?agency=health', ['check']],
    ['?forum=strategic', ['late']],
    ['?lens=cross-cutting', ['raised']],
    ['?lens=place', ['late', 'raised']],
    ['?owner=tom', ['check', 'deciding']],
    ['?lead=helen', ['late', 'paused', 'closed']],
    ['?overdue=true', ['late']],
    ['?overdue=false', ['raised', 'check', 'deciding', 'paused', 'closed']],
    ['?q=DECID', ['deciding']],
    ['?q=priya', ['late']],
    ['?q=R-3', ['check']],
    ['?view=open', ['late', 'raised', 'check', 'deciding', 'paused']],
    ['?view=deciding', ['deciding']],
    ['?view=nobody', ['raised']],
    ['?view=late', ['late']],
    ['?view=still', ['late']],
    ['?view=untold', ['closed']],
    ['?view=paused', ['paused']],
    ['?view=closed', ['closed']],
    ['?owner=tom&view=deciding', ['deciding']],
    ['?owner=zoe', []],
  ])('%s shows those and no others', async (query, expected) => {
    expect((await found(`${query}&sort=number`)).sort()).toEqual([...expected].sort());
  });

  it('shows whose turn it is by name', async () => {
    expect(await found('?turn=mine&sort=number', 'imran')).toEqual(['deciding']);
    expect(await found('?turn=mine', 'priya')).toContain('late');
  });

  it('has counts that agree with the rows of each quick view', async () => {
    const { counts, total, sentence } = (await api.get('ruth', '/requests')).body;
    expect(total).toBe(6);
    for (const [view, count] of Object.entries(counts)) {
      expect([view, (await found(`?view=${view}`)).length]).toEqual([view, count]);
    }
    expect(sentence).toMatch(/\S/);
  });
});

describe('its order', () => {
  const all = ['late', 'raised', 'check', 'deciding', 'paused', 'closed'];
  it.each([
    ['number', all],
    ['-number', [...all].reverse()],
    ['raised', all],
    ['-raised', [...all].reverse()],
    ['moved', all],
    ['-moved', [...all].reverse()],
  ])('by %s', async (sort, expected) => {
    expect(await found(`?sort=${sort}`)).toEqual(expected);
  });

  it('is by next date unless another is asked for, and what has ended comes last', async () => {
    expect(await found('?sort=next')).toEqual(await found(''));
    const got = await found('');
    expect([got[0], got.at(-1)]).toEqual(['late', 'closed']);
  });

  it('comes in pages that meet', async () => {
    const pages = [];
    for (const offset of [0, 2, 4, 6]) pages.push(await found(`?sort=number&limit=2&offset=${offset}`));
    expect(pages).toEqual([['late', 'raised'], ['check', 'deciding'], ['paused', 'closed'], []]);
    expect((await api.get('ruth', '/requests?limit=2&offset=4')).body.total).toBe(6);
    expect((await api.get('ruth', '/requests?limit=1')).body.rows).toHaveLength(1);
  });
});

const states = 'raised, accepted, in check, answered, decided, closed, paused, declined, withdrawn, merged';
it.each([
  ['?state=open', 'state', `state: choose from: ${states}.`],
  ['?state=raised,', 'state', `state: choose from: ${states}.`],
  ['?state=raised&state=closed', 'state', 'state: give it once, with commas between the states.'],
  ['?turn=theirs', 'turn', 'turn: choose one of: mine, analysts, owner, checkers, lead, waiting, app.'],
  ['?view=all', 'view', 'view: choose one of: open, deciding, nobody, late, still, untold, paused, closed.'],
  ['?overdue=yes', 'overdue', 'overdue: choose one of: true, false.'],
  ['?limit=0', 'limit', 'limit: give 1 or more.'],
  ['?limit=201', 'limit', 'limit: give 200 or less.'],
  ['?limit=some', 'limit', 'limit: give a whole number.'],
  ['?offset=-1', 'offset', 'offset: give 0 or more.'],
  ['?offset=1.5', 'offset', 'offset: give a whole number.'],
  ['?owner=Tom%20Ashby', 'owner', 'owner: give an id as GET …/people lists them, such as “helen”.'],
  [`?q=${'x'.repeat(201)}`, 'q', 'q: look for at most 200 characters.'],
])('%s is not understood rather than not found', async (query, field, detail) => {
  const answer = await api.get('ruth', `/requests${query}`);
  expect(answer).toMatchObject(problem(400, 'not understood'));
  expect([answer.body.field, answer.body.detail]).toEqual([field, detail]);
});
