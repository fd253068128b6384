import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Notice } from '#domain/requests/notice.ts';
import { type Bench, openBench } from '../support/bench.ts';
import { lifeOn, person } from '../support/life.ts';
import { chatOf, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
});
afterEach(() => bench.close());

const to = (notices: readonly Notice[], who: string) =>
  notices.find((one) => one.to.kind === 'person' && one.to.person === who);
const feedbackTo = async (number: Parameters<Bench['notices']>[0], who: string) =>
  to(await bench.notices(number, 'feedback'), who);

describe('somebody who has not opened the app', () => {
  beforeEach(() => {
    bench.teams.notInstalledFor(bench.accountOf('marek').object);
  });

  it('is waited for where managers see it, and told when the bot first hears from them', async () => {
    const number = await life.decided(['marek']);
    await bench.sends();
    expect((await feedbackTo(number, 'marek'))?.state).toMatchObject({
      kind: 'waiting',
      why: 'Marek Nowak has not opened the app yet',
    });
    const [round] = (await bench.request(number)).rounds;
    expect(round?.people.find((one) => one.person === 'marek')?.result).toMatchObject({
      kind: 'waiting',
      why: 'Marek Nowak has not opened the app yet',
    });
    expect((await bench.request(number)).state.kind).toBe('decided');
    await turns.says('marek', 'hi');
    await bench.sender.idle();
    expect(turns.inChat('marek')).toEqual([expect.stringContaining('Your part: you pulled out the list.')]);
    expect((await bench.request(number)).state.kind).toBe('closed');
  });

  it('hears all that waited, in the order it arose', async () => {
    for (let n = 0; n < 3; n += 1) await life.decided(['marek']);
    await bench.sends();
    await turns.opens('marek');
    await bench.sender.idle();
    expect(turns.inChat('marek').map((text) => text.match(/R-\d/)?.[0])).toEqual(['R-1', 'R-2', 'R-3']);
  });
});

describe('somebody the bot has no chat with', () => {
  it('gets one opened where the app is installed for them, kept for the next time', async () => {
    const number = await life.decided(['tom']);
    await bench.sends();
    const { object } = bench.accountOf('tom');
    expect((await feedbackTo(number, 'tom'))?.state).toMatchObject({
      kind: 'told',
      route: { kind: 'chat' },
      proof: { conversation: `a:opened-${object}`, possiblyTwice: false },
    });
    bench.teams.forget();
    await life.decided(['tom']);
    await bench.sends();
    const opened = bench.teams.tried.filter(({ kind, to }) => kind === 'open' && to === object);
    expect(opened).toEqual([]);
  });

  it.each(['throttled', 'unsure'] as const)('is tried again when opening it is %s', async (fate) => {
    const number = await life.ask({ thread: null });
    await life.takeOn(number);
    bench.teams.next(fate);
    await bench.sends();
    expect(to(await bench.notices(number), 'helen')?.state.kind).toBe('due');
    bench.clock.now += 60_000;
    await bench.sends();
    expect(to(await bench.notices(number), 'helen')?.state.kind).toBe('told');
  });

  it('is waited for, without an alarm, when Teams will not open one and does not say why', async () => {
    bench.teams.always(({ kind }) => (kind === 'open' ? 'ours' : 'well'));
    const number = await life.decided(['tom']);
    await bench.sends();
    expect((await feedbackTo(number, 'tom'))?.state).toMatchObject({
      kind: 'waiting',
      why: 'Tom Ashby has not opened the app yet',
    });
    expect(bench.logged).toEqual([]);
  });

  it('is reached by any of their accounts', async () => {
    await bench.store.directory.addAccount(
      { tenant: bench.accountOf('priya').tenant, object: 'second-account' },
      { partnership: bench.room.id, person: person('marek') },
    );
    bench.teams.notInstalledFor(bench.accountOf('marek').object);
    const number = await life.decided(['marek']);
    await bench.sends();
    expect((await feedbackTo(number, 'marek'))?.state.kind).toBe('told');
  });
});

describe('a chat that is gone', () => {
  it('is opened once more, in the same attempt', async () => {
    await turns.opens('tom');
    bench.teams.always(({ to }) => (to === chatOf('tom') ? 'gone' : 'well'));
    const number = await life.decided(['tom']);
    await bench.sends();
    const notice = await feedbackTo(number, 'tom');
    expect(notice?.state).toMatchObject({ kind: 'told', proof: { possiblyTwice: false } });
    expect(notice?.tries).toBe(1);
  });

  it('and gone again waits for the person', async () => {
    await turns.opens('tom');
    bench.teams.always(({ kind }) => (kind === 'post' ? 'gone' : 'well'));
    const number = await life.decided(['tom']);
    await bench.sends();
    expect((await feedbackTo(number, 'tom'))?.state).toMatchObject({
      kind: 'waiting',
      why: 'The chat with Tom Ashby is gone',
    });
    expect(bench.teams.tried.filter(({ to }) => to === chatOf('tom'))).toHaveLength(1);
  });
});

it('somebody who blocked the app is waited for, and the chat is forgotten until they write', async () => {
  await turns.opens('tom');
  bench.teams.always(({ to }) => (to === chatOf('tom') ? 'blocked' : 'well'));
  const number = await life.decided(['tom']);
  await bench.sends();
  expect((await feedbackTo(number, 'tom'))?.state).toMatchObject({
    kind: 'waiting',
    why: 'Tom Ashby has blocked messages from the app',
  });
  expect(await bench.store.directory.chatOf(person('tom'))).toBeNull();
  bench.teams.always('well');
  await turns.says('tom', 'hello');
  await bench.sender.idle();
  expect((await feedbackTo(number, 'tom'))?.state.kind).toBe('told');
});

it('news that was seen in the tab while it waited is not sent after all', async () => {
  bench.teams.notInstalledFor(bench.accountOf('marek').object);
  const number = await life.decided(['marek']);
  await bench.sends();
  await bench.does('marek', { kind: 'acknowledge', number });
  await turns.opens('marek');
  await bench.sender.idle();
  expect(turns.inChat('marek')).toEqual([]);
  expect((await feedbackTo(number, 'marek'))?.state.kind).toBe('superseded');
});

it('somebody who has left the partnership is sent nothing, and managers see why', async () => {
  await turns.opens('tom');
  const number = await life.decided(['tom']);
  const { surroundings } = bench.room;
  Object.assign(bench.room, {
    surroundings: async () => {
      const around = await surroundings();
      const people = new Map([...around.partnership.people].filter(([id]) => id !== 'tom'));
      return { ...around, partnership: { ...around.partnership, people } };
    },
  });
  await bench.sends();
  expect(turns.inChat('tom')).toEqual([]);
  expect((await feedbackTo(number, 'tom'))?.state).toMatchObject({
    kind: 'waiting',
    why: 'They are no longer in the partnership’s list of people',
  });
});

describe('a restricted request', () => {
  it('is not told to somebody outside its circle, even if a notice to them were there', async () => {
    await turns.opens('tom', 'sam');
    const number = await life.decided(['tom'], { restrictedTo: ['helen', 'priya'].map(person) });
    const { read: readRequest } = bench.room;
    Object.assign(bench.room, {
      read: async (of: typeof number) => {
        const page = await readRequest(of);
        return page && { ...page, request: { ...page.request, contributors: [] } };
      },
    });
    await bench.sends();
    expect(turns.inChat('tom')).toEqual([]);
    expect((await feedbackTo(number, 'tom'))?.state.kind).toBe('superseded');
  });

  it('never reaches a channel, not even where a chat is written down as one', async () => {
    bench.teams.notInstalledFor(bench.accountOf('tom').object);
    const directory = bench.store.directory;
    const place = await directory.channelOf(bench.room.id);
    if (place === null) throw new Error('The partnership has no channel.');
    await directory.rememberChat(person('tom'), place);
    const restrictedTo = ['helen', 'priya', 'tom'].map(person);
    const number = await life.decided(['tom'], { restrictedTo });
    await bench.sends();
    expect(bench.teams.lying.filter(({ conversation }) => conversation.startsWith('19:'))).toEqual([]);
    expect((await feedbackTo(number, 'tom'))?.state.kind).toBe('waiting');
    expect(await bench.notices(number, 'request card')).toEqual([]);
  });
});
