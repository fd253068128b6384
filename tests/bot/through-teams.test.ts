import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Card } from '#bot/teams/port.ts';
import type { RequestNumber } from '#domain/ids.ts';
import type { Mood } from '#tests/support/loopback-connector.ts';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { team } from './support/bench.ts';
import { lifeOn } from './support/life.ts';
import { openRealTeams, type RealTeams } from './support/real-teams.ts';
import { chatOf, threadId } from './support/turns.ts';
import { mentioned, pressed, typed } from './teams/activities.ts';

let real: RealTeams;
let life: ReturnType<typeof lifeOn>;
beforeAll(async () => {
  real = await openRealTeams();
  life = lifeOn(real.bench);
});
beforeEach(() => {
  real.connector.forget();
  jest.spyOn(console, 'error').mockReturnValue();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await real.close();
});

/** Cards that Teams would show in a conversation, the newest last. */
const cardsIn = (conversation: string): readonly Card[] =>
  real.connector.taken
    .filter((one) => one.conversation === conversation)
    .flatMap(({ activity }) =>
      ((activity.attachments ?? []) as { content: Card }[]).map(({ content }) => content),
    );
const newest = (conversation: string, words: string): Card => {
  const found = cardsIn(conversation).findLast((card) => textOf(card).includes(words));
  if (found === undefined) throw new Error(`No card with ${words} in ${conversation}`);
  return found;
};
const press = (person: string, where: 'chat' | 'channel', card: Card, title: string, inputs: object = {}) => {
  const action = (card.actions as { title: string; verb: string; data: object }[]).find((one) =>
    one.title.startsWith(title),
  );
  if (action === undefined) throw new Error(`No button ${title}`);
  return real.send(person, where, pressed(action.verb, { ...action.data, ...inputs }));
};
const said = ({ body }: { body: Record<string, unknown> | null }) =>
  typeof body?.value === 'string' ? body.value : textOf(body?.value);

it('a question goes all the way round, each message once and with the bot’s own token', async () => {
  const { bench } = real;
  for (const person of ['helen', 'tom', 'sam']) {
    await real.send(person, 'chat', { type: 'installationUpdate', action: 'add' });
  }
  real.connector.requireToken('the-bot');
  const asked = await real.send('helen', 'channel', {
    type: 'message',
    ...mentioned('ask Do exclusions come first?'),
  });
  expect(asked).toEqual({ status: 200, body: null });
  await bench.sends();
  expect(cardsIn(threadId)).toHaveLength(1);

  const thread = newest(threadId, 'Do exclusions come first?');
  expect(said(await press('tom', 'channel', thread, 'Take this on'))).toContain(
    'I have sent you a card in our chat',
  );
  const form = newest(chatOf('tom'), 'I promise an answer by');
  expect(
    said(await press('tom', 'chat', form, 'Take this on', { promised: '2026-12-04', triggers: '' })),
  ).toContain('With Tom Ashby');
  await bench.sends();
  expect(textOf(newest(threadId, 'With Tom Ashby'))).toContain('Do exclusions come first?');

  const number = 1 as RequestNumber;
  await life.answer(number, ['sam'], 'tom');
  await bench.sends();
  const answer = newest(chatOf('helen'), 'In two of three, yes.');
  const record = (await press('helen', 'chat', answer, 'Record what came of it')).body?.value as Card;
  const sentence = 'We offer early help.';
  const recorded = await press('helen', 'chat', record, 'Record and tell', {
    choice: 'did something',
    sentence,
  });
  expect(said(recorded)).toContain('Recorded.');
  await bench.sends();
  for (const who of ['tom', 'sam'])
    expect(textOf(newest(chatOf(who), 'This is what your analysis changed'))).toContain(sentence);
  expect((await bench.request(number)).state.kind).toBe('closed');

  const posts = real.connector.attempts.filter(({ method }) => method === 'POST');
  expect(new Set(posts.map(({ path, body }) => path + JSON.stringify(body.summary))).size).toBe(posts.length);
  expect(new Set(real.connector.attempts.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer the-bot']),
  );
  for (const { activity } of real.connector.taken) {
    expect(String(activity.summary)).not.toMatch(/exclusions|early help|two of three/);
  }
});

it('a stranger is greeted, and learns of nothing', async () => {
  const hello = await real.send('stranger', 'chat', { ...typed('Hello') });
  expect(hello.status).toBe(200);
  expect(real.connector.taken.map(({ activity }) => activity.text)).toEqual([
    expect.stringContaining('manager to add you'),
  ]);
});

describe('each try is one attempt', () => {
  const gone = { error: { code: 'ConversationNotFound', message: 'Gone.' } };
  it.each<[string, Mood, string]>([
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, 'due'],
    ['503', { kind: 'status', status: 503 }, 'due'],
    ['412', { kind: 'status', status: 412 }, 'due'],
    ['a broken connection', { kind: 'reset' }, 'due'],
    ['an answer that never comes', { kind: 'accept and drop' }, 'due'],
    ['500', { kind: 'status', status: 500 }, 'dead'],
    ['400', { kind: 'status', status: 400, body: { error: { code: 'BadSyntax', message: 'Bad.' } } }, 'dead'],
    ['413', { kind: 'status', status: 413 }, 'dead'],
    [
      '403 of somebody who blocked it',
      {
        kind: 'status',
        status: 403,
        body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' },
      },
      'waiting',
    ],
  ])('through the real client: %s', async (_, mood, state) => {
    const { bench } = real;
    await real.send('neil', 'chat', { type: 'installationUpdate', action: 'add' });
    await bench.sender.idle();
    const number = await life.ask({ thread: null }, 'neil');
    await life.takeOn(number);
    real.connector.forget();
    real.connector.mood(mood);
    await bench.sends();
    expect(real.connector.attempts).toHaveLength(1);
    const [notice] = await bench.notices(number, 'taken on');
    expect(notice).toMatchObject({ tries: 1, state: { kind: state } });
    real.connector.mood({ kind: 'well' });
    bench.clock.now += 3_600_000;
    await bench.sends();
    expect(real.connector.attempts).toHaveLength(state === 'due' ? 2 : 1);
  });

  it('and a chat that is gone is opened anew, once', async () => {
    const { bench } = real;
    await bench.sends();
    await real.send('neil', 'chat', { type: 'installationUpdate', action: 'add' });
    await bench.sender.idle();
    const number = await life.ask({ thread: null }, 'neil');
    await life.takeOn(number);
    real.connector.forget();
    real.connector.mood({ kind: 'status', status: 404, body: gone });
    await bench.sends();
    // Opening it fails alike, as an account that Teams cannot find: it waits, and nothing is hammered.
    expect(real.connector.attempts.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      'POST activities',
      'POST conversations',
    ]);
    expect((await bench.notices(number, 'taken on'))[0]?.state.kind).toBe('waiting');
    real.connector.mood({ kind: 'well' });
    await real.send('neil', 'chat', { ...typed('hi') });
    await bench.sender.idle();
    expect((await bench.notices(number, 'taken on'))[0]?.state.kind).toBe('told');
  });
});

it('remembers the channel it is added to, whoever adds it, only in a team of the partnership', async () => {
  const { bench } = real;
  const { tenant } = bench.accountOf('helen');
  const addedTo = (place: string, inTeam: string) => ({
    type: 'installationUpdate',
    action: 'add',
    conversation: { id: place, conversationType: 'channel', isGroup: true, tenantId: tenant },
    channelData: { tenant: { id: tenant }, channel: { id: place }, team: { id: inTeam } },
  });
  const second = '19:second@thread.tacv2';
  await real.send('stranger', 'channel', addedTo(second, team.id));
  expect(await bench.store.directory.channelOf(bench.room.id)).toMatchObject({ conversation: second });
  for (const person of ['helen', 'ruth', 'stranger']) {
    await real.send(person, 'channel', addedTo('19:other@thread.tacv2', '19:otherteam@thread.tacv2'));
  }
  expect(await bench.store.directory.channelOf(bench.room.id)).toMatchObject({ conversation: second });
});
