import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { commandBodies, commandResult } from '#api/contract/commands.ts';
import { requestDetail } from '#api/contract/reads.ts';
import { type Api, openApi } from '#tests/support/api-in-process.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Step = readonly [who: string, command: string, body: object, state: string];

const answer = { headline: 'Yes, by half.', doesNotTell: 'Who lives here.', counting: 'Episodes in 2026' };
const small = { ...answer, smallNumbers: true };

const story = (): readonly Step[] => [
  ['priya', 'accept', { promised: api.day(14), triggers: [], scope: 'Hartwell' }, 'accepted'],
  ['priya', 'hand-back', { why: 'I am on leave.' }, 'raised'],
  ['priya', 'accept', { promised: api.day(14) }, 'accepted'],
  ['ruth', 'reassign', { to: 'tom', why: 'Priya is away.' }, 'accepted'],
  ['tom', 'promise-date', { date: api.day(21), why: 'The data is late.' }, 'accepted'],
  ['tom', 'ask-lead', { question: 'Which year?' }, 'paused'],
  ['helen', 'reply', { text: 'The last one.' }, 'accepted'],
  ['tom', 'pause', { why: 'Waiting for data.', on: 'sam', until: api.day(5) }, 'paused'],
  ['tom', 'resume', {}, 'accepted'],
  ['tom', 'add-contributor', { person: 'sam', how: 'collected', what: 'counted the visits' }, 'accepted'],
  ['tom', 'ask-advice', { of: 'grace' }, 'accepted'],
  ['grace', 'advise', { outcome: 'go ahead', text: 'Fine by me.' }, 'accepted'],
  ['tom', 'submit-answer', small, 'in check'],
  ['priya', 'return-answer', { why: 'Two cells are too small.' }, 'accepted'],
  ['tom', 'submit-answer', { ...small, confidence: 'high' }, 'in check'],
  ['priya', 'pass-check', {}, 'answered'],
  ['imran', 'challenge', { text: 'My team sees something else.' }, 'accepted'],
  ['tom', 'submit-answer', { ...answer, detail: 'Looked at again.' }, 'answered'],
  ['helen', 'delegate', { to: 'claire', from: api.day(0), until: null }, 'answered'],
  [
    'ruth',
    'record-decision',
    { type: 'new action', text: 'Two youth workers move.', actions: [{ what: 'Move the van' }] },
    'decided',
  ],
  ['helen', 'confirm-decision', {}, 'decided'],
  ['helen', 'add-action', { what: 'Tell the school', assignee: 'claire', due: api.day(9) }, 'decided'],
  ['claire', 'complete-action', { action: 2 }, 'decided'],
  ['tom', 'acknowledge', {}, 'decided'],
  ['helen', 'tell-in-person', { person: 'sam' }, 'decided'],
  ['helen', 'tell-in-person', { person: 'priya' }, 'closed'],
  ['helen', 'record-outcome', { text: 'Fewer went missing.' }, 'closed'],
  ['helen', 'look-again', { on: api.day(90) }, 'closed'],
  ['imran', 'comment', { commentKind: 'question', text: 'And next year?' }, 'closed'],
  ['helen', 'reopen', { why: 'It was decided again.' }, 'answered'],
];

const endings = (): readonly Step[] => [
  ['tom', 'decline', { reason: 'Nobody records it.', gap: 'Who lives here' }, 'declined'],
  ['helen', 'reopen', { why: 'Somebody does.' }, 'raised'],
  ['tom', 'merge', { into: 'R-1', reason: 'The same question.' }, 'merged'],
  ['tom', 'unmerge', {}, 'raised'],
  ['helen', 'withdraw', { reason: 'No longer needed.' }, 'withdrawn'],
];

async function live(number: string, steps: readonly Step[]): Promise<void> {
  for (const [who, command, body, state] of steps) {
    const before = await api.request(who, number);
    expect({ [command]: before.may }).toEqual({ [command]: expect.arrayContaining([command]) });
    const done = await api.post(who, `/requests/${number}/${command}`, body);
    expect({ command, status: done.status, detail: done.body.detail }).toEqual({ command, status: 200 });
    expect(Object.keys(done.body)).toEqual(['number', 'version', 'edition', 'changed']);
    expect(commandResult.parse(done.body)).toMatchObject({ number, changed: true });
    expect(done.body.edition).toBeGreaterThan(before.edition);
    expect(done.headers.get('etag')).toBe(`"${done.body.edition}"`);
    const after = requestDetail.parse(await api.request(who, number));
    expect([command, after.state, after.edition]).toEqual([command, state, done.body.edition]);
  }
}

it('takes a question through its whole life, every command once', async () => {
  const asked = await api.post('helen', '/requests', {
    question: 'Are episodes near the station rising?',
    informs: 'Where youth workers stand',
    meeting: { forum: 'strategic', date: api.day(30) },
    lenses: ['place'],
    population: 'all',
    neededBy: api.day(28),
  });
  expect(asked).toMatchObject({
    status: 201,
    body: { number: 'R-1', version: 1, edition: 1, changed: true },
  });
  expect(asked.headers.get('etag')).toBe('"1"');
  const second = await api.post('helen', '/requests', { question: 'And by the river?', followUpOf: 'R-1' });
  expect(second.body.number).toBe('R-2');

  await live('R-1', story());
  await live('R-2', endings());

  const used = new Set([...story(), ...endings()].map(([, command]) => command));
  expect(Object.keys(commandBodies).filter((command) => !used.has(command))).toEqual([]);
}, 60_000);

it('shows what was sent on the page of the request', async () => {
  const first = await api.request('helen', 'R-1');
  expect(first).toMatchObject({
    scope: 'Hartwell',
    informs: 'Where youth workers stand',
    meeting: { forum: { id: 'strategic' }, date: api.day(30) },
    followUps: [{ number: 'R-2', question: 'And by the river?' }],
    delegate: { person: { id: 'claire' } },
    answer: { detail: 'Looked at again.', by: { id: 'tom' }, checkedBy: null },
    outcomes: [{ text: 'Fewer went missing.' }],
    comments: expect.arrayContaining([expect.objectContaining({ text: 'And next year?', kind: 'question' })]),
    advice: [{ of: { id: 'grace' }, outcome: 'go ahead' }],
  });
  expect(first.contributors.map((part) => part.person.id).sort()).toEqual(['priya', 'sam', 'tom']);
  expect((await api.request('helen', 'R-2')).ended).toMatchObject({ kind: 'withdrawn' });
});
