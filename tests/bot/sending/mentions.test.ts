import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '#domain/partnership/people.ts';
import { instantOf } from '#domain/time.ts';
import { withCrowd } from '#tests/support/crowd.ts';
import { type Bench, channel, openBench, start } from '../support/bench.ts';
import { lifeOn, person } from '../support/life.ts';
import { chatOf, read, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
const open = async (access: Member['access']) => {
  const partnership = withCrowd(0, instantOf(start));
  const tom = partnership.people.get(person('tom'));
  if (tom === undefined) throw new Error('Tom is not in the sample.');
  const people = new Map([...partnership.people, [tom.id, { ...tom, access }]]);
  bench = await openBench({ partnership: { ...partnership, people } });
  turns = turnsOf(bench);
  life = lifeOn(bench);
};
afterEach(() => bench.close());

const toTom = async (number: Parameters<Bench['notices']>[0]) =>
  (await bench.notices(number, 'feedback')).find(({ to }) => to.kind === 'person' && to.person === 'tom');
const mentions = () => bench.teams.lying.filter(({ message }) => message.mentions !== undefined);
const mentionOfTom = () => {
  const [found] = mentions();
  if (found === undefined) throw new Error('Nobody is mentioned.');
  return found;
};

describe('somebody whose chat is impossible', () => {
  beforeEach(async () => {
    await open('member');
    bench.teams.notInstalledFor(bench.accountOf('tom').object);
  });

  it('is mentioned in the request’s thread, which is their proof', async () => {
    bench.teams.inChannel(bench.accountOf('tom'));
    const number = await life.decided(['tom']);
    await bench.sends();
    const { conversation, activity, message } = mentionOfTom();
    expect(conversation.split(';')[0]).toBe(channel);
    expect(conversation).toContain(';messageid=');
    expect(message.mentions).toEqual([
      {
        text: '<at>Tom Ashby</at>',
        account: { id: bench.accountOf('tom').channelAccount, name: 'Tom Ashby' },
      },
    ]);
    expect((await toTom(number))?.state).toMatchObject({
      kind: 'told',
      route: { kind: 'mention' },
      proof: { conversation, activity, possiblyTwice: false },
    });
    expect((await bench.request(number)).state.kind).toBe('closed');
  });

  it('has their heading and their part there, and nothing of what was decided or answered', async () => {
    bench.teams.inChannel(bench.accountOf('tom'));
    await life.decided(['tom']);
    await bench.sends();
    const { message } = mentionOfTom();
    expect(read(message)).toContain('This is what your analysis changed');
    expect(read(message)).toContain('Your part: You pulled out the list.');
    expect(JSON.stringify(message)).not.toMatch(/early help|two of three|exclusions/);
    expect(message.summary).toBe('News about R-1');
  });

  it('is waited for when they are not in the channel', async () => {
    const number = await life.decided(['tom']);
    await bench.sends();
    expect(mentions()).toEqual([]);
    expect((await toTom(number))?.state).toMatchObject({
      kind: 'waiting',
      why: 'Tom Ashby has not opened the app yet',
    });
  });

  it('is waited for when the question has no thread', async () => {
    bench.teams.inChannel(bench.accountOf('tom'));
    const number = await life.decided(['tom'], { thread: null });
    await bench.sends();
    expect((await toTom(number))?.state.kind).toBe('waiting');
  });

  it('is never mentioned for a restricted request', async () => {
    bench.teams.inChannel(bench.accountOf('tom'));
    const number = await life.decided(['tom'], { restrictedTo: ['helen', 'priya', 'tom'].map(person) });
    // As if its card had been in the channel before it was restricted.
    const place = await bench.store.directory.channelOf(bench.room.id);
    const card = { number, tag: 'request card', activity: 'm0', says: '' };
    await bench.room.notices.rememberPosted({ ...card, reference: { ...place } });
    await bench.sends();
    expect(bench.teams.lying.filter((one) => one.conversation.startsWith('19:'))).toEqual([]);
    expect((await toTom(number))?.state.kind).toBe('waiting');
  });

  it('is tried again, and marked, when the mention may have gone out', async () => {
    bench.teams.inChannel(bench.accountOf('tom'));
    let first = true;
    bench.teams.always(({ message }) => {
      const fails = first && message?.mentions !== undefined;
      if (fails) first = false;
      return fails ? 'unsure' : 'well';
    });
    const number = await life.decided(['tom']);
    await bench.sends();
    expect((await toTom(number))?.state.kind).toBe('due');
    bench.clock.now += 60_000;
    await bench.sends();
    expect((await toTom(number))?.state).toMatchObject({
      kind: 'told',
      route: { kind: 'mention' },
      proof: { possiblyTwice: true },
    });
  });
});

it('somebody who blocked the app is mentioned, and their chat is forgotten', async () => {
  await open('member');
  await turns.opens('tom');
  bench.teams.inChannel(bench.accountOf('tom'));
  bench.teams.always(({ to }) => (to === chatOf('tom') ? 'blocked' : 'well'));
  const number = await life.decided(['tom']);
  await bench.sends();
  expect((await toTom(number))?.state).toMatchObject({ kind: 'told', route: { kind: 'mention' } });
  expect(await bench.store.directory.chatOf(person('tom'))).toBeNull();
});

it('somebody who can be reached in their chat is not mentioned', async () => {
  await open('member');
  bench.teams.inChannel(bench.accountOf('tom'));
  await turns.opens('tom');
  const number = await life.decided(['tom']);
  await bench.sends();
  expect(mentions()).toEqual([]);
  expect((await toTom(number))?.state).toMatchObject({ kind: 'told', route: { kind: 'chat' } });
});

describe('a member of another organisation in a shared channel', () => {
  beforeEach(() => open('external'));

  it('is mentioned at once: no chat is tried', async () => {
    const tom = bench.accountOf('tom');
    bench.teams.inChannel(tom);
    const number = await life.decided(['tom']);
    await bench.sends();
    expect(bench.teams.tried.filter(({ kind, to }) => kind === 'open' && to === tom.object)).toEqual([]);
    expect((await toTom(number))?.state).toMatchObject({ kind: 'told', route: { kind: 'mention' } });
  });

  it('is written to in their chat where the thread is closed to them and the app is their own too', async () => {
    await turns.opens('tom');
    const number = await life.decided(['tom']);
    await bench.sends();
    expect((await toTom(number))?.state).toMatchObject({ kind: 'told', route: { kind: 'chat' } });
  });
});
