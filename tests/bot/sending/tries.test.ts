import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mostTries } from '#bot/sending/consequence.ts';
import { createSender } from '#bot/sending/sender.ts';
import type { RequestNumber } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { type Bench, openBench } from '../support/bench.ts';
import { lifeOn } from '../support/life.ts';
import { type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
let number: RequestNumber;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  await turns.opens('helen', 'imran');
  number = await life.ask({ thread: null });
  await life.takeOn(number);
});
afterEach(() => bench.close());

const notice = async () => {
  const [found] = await bench.notices(number, 'taken on');
  if (found === undefined) throw new Error('Nobody is owed anything.');
  return found;
};
const later = async (ms: number) => {
  bench.clock.now += ms;
  await bench.sends();
};

describe('a throttled message', () => {
  it('waits as long as Teams says, and not a moment less', async () => {
    bench.teams.always('throttled', 7_000);
    await bench.sends();
    await later(6_999);
    expect(bench.teams.tried).toHaveLength(1);
    bench.teams.always('well');
    await later(1);
    expect(bench.teams.tried).toHaveLength(2);
    expect(await notice()).toMatchObject({
      tries: 2,
      state: { kind: 'told', proof: { possiblyTwice: false } },
    });
  });
});

describe('a message that may have gone out', () => {
  it('is repeated and marked as possibly there twice', async () => {
    bench.teams.next('unsure');
    await bench.sends();
    await later(10_000);
    expect(await notice()).toMatchObject({
      tries: 2,
      state: { kind: 'told', proof: { possiblyTwice: true } },
    });
    expect(turns.inChat('helen')).toHaveLength(2);
  });

  it('stays marked whatever comes in between', async () => {
    bench.teams.next('unsure', 'throttled');
    await bench.sends();
    await later(10_000);
    await later(60_000);
    expect(await notice()).toMatchObject({
      tries: 3,
      state: { kind: 'told', proof: { possiblyTwice: true } },
    });
  });

  it('is given up after so many tries, with an alarm and on the list of what did not arrive', async () => {
    bench.teams.always('unsure');
    for (let n = 0; n < mostTries + 3; n += 1) await later(3_600_000);
    expect(bench.teams.tried).toHaveLength(mostTries);
    expect((await notice()).state).toMatchObject({
      kind: 'dead',
      why: `Teams did not take the message after ${mostTries} tries`,
    });
    expect(bench.logged).toEqual([expect.stringMatching(/will not be tried again.*"R-1"/)]);
    expect(await bench.store.notices(bench.room.id).dead()).toHaveLength(1);
    expect(bench.logged.join()).not.toContain('exclusions');
  });
});

describe.each(['too big', 'ours'] as const)('a message that is %s', (fate) => {
  it('is tried once, raises an alarm, and does not keep back what comes after it', async () => {
    bench.teams.next(fate);
    const other = await life.ask({ thread: null });
    await life.takeOn(other);
    await bench.sends();
    await later(86_400_000);
    expect((await notice()).state.kind).toBe('dead');
    expect((await notice()).tries).toBe(1);
    expect(bench.logged).toHaveLength(1);
    expect(turns.inChat('helen')).toEqual([expect.stringContaining('R-2')]);
  });
});

describe('a crash', () => {
  /** As a process leaves it that died between its mark and the record of what came of the post. */
  const crashed = async (tries = 1) => {
    await bench.room.notices.move(
      await notice(),
      { kind: 'sending', since: instantOf(bench.clock.now) },
      { tries },
    );
  };

  it('between the mark and the record is taken up a minute later, marked as possibly there twice', async () => {
    await crashed();
    await later(60_000);
    expect(bench.teams.tried).toEqual([]);
    await later(1);
    expect(await notice()).toMatchObject({
      tries: 2,
      state: { kind: 'told', proof: { possiblyTwice: true } },
    });
  });

  it('that comes with every try is not repeated for ever', async () => {
    await crashed(mostTries);
    await later(60_001);
    expect(bench.teams.tried).toEqual([]);
    expect((await notice()).state).toMatchObject({
      kind: 'dead',
      why: `Sending it was interrupted ${mostTries} times`,
    });
    expect(bench.logged).toHaveLength(1);
  });
});

describe('order', () => {
  it('is kept for one reader while an earlier message waits to be tried again; others do not wait', async () => {
    for (const who of ['helen', 'imran', 'helen']) {
      const next = await life.ask({ thread: null }, who);
      await life.takeOn(next);
    }
    bench.teams.next('throttled');
    await bench.sends();
    expect(turns.inChat('helen')).toEqual([]);
    expect(turns.inChat('imran')).toHaveLength(1);
    expect(bench.teams.tried).toHaveLength(2);
    await later(10_000);
    expect(turns.inChat('helen').map((text) => text.match(/R-\d/)?.[0])).toEqual(['R-1', 'R-2', 'R-4']);
    for (const waited of await bench.notices(4 as RequestNumber)) expect(waited.tries).toBe(1);
  });
});

describe('a card that cannot be drawn', () => {
  it('is given up with an alarm, and the next goes out', async () => {
    const read = bench.room.read;
    const other = await life.ask({ thread: null });
    await life.takeOn(other);
    const broken = {
      ...bench.room,
      read: async (n: RequestNumber) => (n === number ? ({ request: {}, history: [] } as never) : read(n)),
    };
    const sender = createSender(broken, bench.tools, { look: 1e9, firstSweep: 1e9, sweep: 1e9 });
    sender.wake();
    await sender.idle();
    await sender.stop();
    expect((await notice()).state).toMatchObject({ kind: 'dead', why: 'The card could not be drawn' });
    expect(turns.inChat('helen')).toEqual([expect.stringContaining('R-2')]);
  });
});
