import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, channel, openBench } from '../support/bench.ts';
import { lifeOn, person } from '../support/life.ts';
import { read, type Turns, threadId, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
});
afterEach(() => bench.close());

describe('the card in the thread', () => {
  const shown = (conversation: string) => turns.inThread(conversation).map(read);
  beforeEach(async () => {
    await turns.says('helen', 'ask Do exclusions come first?', 'channel');
  });

  it('is posted once more where somebody deleted it', async () => {
    await bench.sends();
    bench.teams.delete('m1');
    await life.takeOn(1 as never);
    await bench.sends();
    expect(shown(threadId)).toEqual([expect.stringContaining('With Priya Nair')]);
  });

  it('goes to the partnership’s channel when its thread is gone', async () => {
    bench.teams.always(({ to }) => (to === threadId ? 'gone' : 'well'));
    await bench.sends();
    expect(shown(channel)).toEqual([expect.stringContaining('Do exclusions come first?')]);
    bench.teams.forget();
    await life.takeOn(1 as never);
    await bench.sends();
    expect(shown(channel)).toEqual([expect.stringContaining('With Priya Nair')]);
  });

  it('waits when the app is not in the channel any more, without an alarm, and comes with the next change', async () => {
    bench.teams.always('not in conversation');
    await bench.sends();
    const [first] = await bench.notices(1 as never, 'request card');
    expect(first?.state).toMatchObject({ kind: 'waiting', why: 'The app is not in the channel any more' });
    expect(bench.logged).toEqual([]);
    bench.teams.always('well');
    await life.takeOn(1 as never);
    await bench.sends();
    expect(shown(threadId)).toEqual([expect.stringContaining('With Priya Nair')]);
  });
});

describe('an answer', () => {
  const replies = (conversation: string) =>
    turns
      .inThread(conversation)
      .map(read)
      .filter((text) => text.includes('answered:'));

  it('is said in the thread it was asked in, once, with its limits and no button but to open it', async () => {
    await turns.says('helen', 'ask Do exclusions come first?', 'channel');
    await life.takeOn(1 as never);
    await life.answer(1 as never);
    await bench.sends();
    expect(replies(threadId)).toEqual([
      expect.stringMatching(
        /Priya Nair answered: In two of three, yes\.\nWhat this does not tell us: It does not say/,
      ),
    ]);
    expect(replies(threadId)[0]?.match(/\[.*?\]/g)).toEqual(['[Open R-1]']);
    await bench.does('tom', {
      kind: 'comment',
      number: 1 as never,
      commentKind: 'comment',
      text: 'Good.' as never,
    });
    await bench.sends();
    expect(replies(threadId)).toHaveLength(1);
  });

  it('to a question asked in a chat is a reply under the card it has in the channel', async () => {
    await turns.says('helen', 'ask Do exclusions come first?');
    await bench.sends();
    const card = bench.teams.lying.find(({ conversation }) => conversation === channel);
    await life.takeOn(1 as never);
    await life.answer(1 as never);
    await bench.sends();
    expect(replies(`${channel};messageid=${card?.activity}`)).toHaveLength(1);
    expect(turns.inThread(channel)).toHaveLength(1);
  });

  it('that has gone back by the time it would be said is not said', async () => {
    await turns.says('helen', 'ask Do exclusions come first?', 'channel');
    await bench.sends();
    await life.takeOn(1 as never);
    await life.answer(1 as never);
    await bench.does('helen', { kind: 'challenge', number: 1 as never, text: 'Split it.' as never });
    await bench.sends();
    expect(replies(threadId)).toEqual([]);
  });

  it('to a restricted question is said in no thread', async () => {
    const restrictedTo = ['helen', 'priya'].map(person);
    const number = await life.answered({ restrictedTo }, []);
    expect((await bench.notices(number)).filter(({ to }) => to.kind === 'thread')).toEqual([]);
  });
});
