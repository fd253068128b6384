import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { type Bench, day, openBench } from '../support/bench.ts';
import { date, lifeOn, words } from '../support/life.ts';
import { type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  await turns.opens('tom', 'sam', 'priya', 'helen');
});
afterEach(() => bench.close());

const events = async (number: RequestNumber, kind = 'delivery-recorded') =>
  (await bench.history(number)).filter((one) => one === kind).length;

describe('a round of feedback', () => {
  it('comes to rest with one event, and the loop closes', async () => {
    const number = await life.decided();
    await bench.sends();
    expect(await events(number)).toBe(1);
    expect((await bench.history(number)).slice(-2)).toEqual(['delivery-recorded', 'loop-closed']);
    await bench.sends();
    await bench.sweeps();
    expect(await events(number)).toBe(1);
  });

  it('of many is looked at once, not once for each of them', async () => {
    const everybody = [...bench.partnership.people.keys()].filter((who) => who !== 'helen');
    const number = await life.decided(everybody);
    let looks = 0;
    const ofRequest = bench.room.notices.ofRequest;
    Object.assign(bench.room.notices, {
      ofRequest: (of: RequestNumber) => {
        looks += 1;
        return ofRequest(of);
      },
    });
    await bench.sends();
    expect(looks).toBe(1);
    expect(await events(number)).toBe(1);
  });

  it('is not at rest while one of its messages is still to be tried', async () => {
    const number = await life.decided();
    bench.teams.always(({ to }) => (to === 'a:chat-sam' ? 'throttled' : 'well'), 5_000);
    await bench.sends();
    expect(await events(number)).toBe(0);
    bench.teams.always('well');
    bench.clock.now += 5_000;
    await bench.sends();
    expect(await events(number)).toBe(1);
    expect((await bench.request(number)).state.kind).toBe('closed');
  });

  it('says afterwards who was reached later', async () => {
    bench.teams.notInstalledFor(bench.accountOf('marek').object);
    const number = await life.decided(['tom', 'marek']);
    await bench.sends();
    expect(await events(number)).toBe(1);
    expect((await bench.request(number)).state.kind).toBe('decided');
    await turns.opens('marek');
    await bench.sender.idle();
    expect(await events(number)).toBe(2);
    expect((await bench.request(number)).state.kind).toBe('closed');
  });

  it('of a message that will not be tried again stays open as not told', async () => {
    const number = await life.decided(['tom']);
    bench.teams.always(({ to }) => (to === 'a:chat-tom' ? 'too big' : 'well'));
    await bench.sends();
    const [round] = (await bench.request(number)).rounds;
    expect(round?.people.find((one) => one.person === 'tom')?.result).toEqual({
      kind: 'waiting',
      why: 'The card is too long for Teams',
    });
  });
});

describe('after a crash between the last message and its event', () => {
  it('a sweep finds the round and records it once', async () => {
    const number = await life.decided();
    for (const notice of await bench.notices(number, 'feedback')) {
      const told = {
        kind: 'told',
        route: { kind: 'chat' },
        at: instantOf(bench.clock.now),
        proof: null,
      } as const;
      await bench.room.notices.move(notice, told);
    }
    await bench.sends();
    expect(await events(number)).toBe(0);
    await bench.sweeps();
    expect(await events(number)).toBe(1);
    expect((await bench.request(number)).state.kind).toBe('closed');
    await bench.sweeps();
    expect(await events(number)).toBe(1);
  });

  it('a sweep leaves a round alone whose messages are still on their way', async () => {
    const number = await life.decided();
    bench.teams.always('throttled', 60_000);
    await bench.sweeps();
    expect(await events(number)).toBe(0);
  });
});

describe('the clock', () => {
  it('counts somebody as not reached after ten working days, once; the notice stays owed and is sent later', async () => {
    bench.teams.notInstalledFor(bench.accountOf('marek').object);
    const number = await life.decided(['marek']);
    await bench.sends();
    // Wednesday to Tuesday week: nine working days.
    bench.clock.now = Date.parse('2026-12-08T10:00:00Z');
    await bench.sweeps();
    expect((await bench.request(number)).state.kind).toBe('decided');
    bench.clock.now += day;
    await bench.sweeps();
    await bench.sweeps();
    expect((await bench.request(number)).state.kind).toBe('closed');
    expect(await events(number)).toBe(2);
    await turns.opens('marek');
    await bench.sender.idle();
    expect(turns.inChat('marek')).toHaveLength(1);
    const [round] = (await bench.request(number)).rounds;
    expect(round?.people.find((one) => one.person === 'marek')?.result.kind).toBe('told');
  });

  it('ends a pause on its day, once, and tells who goes on', async () => {
    const number = await life.ask();
    await life.takeOn(number);
    await bench.does('priya', {
      kind: 'pause',
      number,
      why: words('Data is late.'),
      on: null,
      until: date('2026-11-30'),
    });
    bench.clock.now = Date.parse('2026-11-29T23:30:00Z');
    await bench.sweeps();
    expect((await bench.request(number)).state.kind).toBe('paused');
    bench.clock.now = Date.parse('2026-11-30T00:30:00Z');
    await bench.sweeps();
    await bench.sweeps();
    expect((await bench.request(number)).state.kind).toBe('accepted');
    expect(await events(number, 'resumed')).toBe(1);
    expect(turns.inChat('priya').at(-1)).toContain('The clock runs again');
  });

  it('leaves a pause without a day alone', async () => {
    const number = await life.ask();
    await life.takeOn(number);
    await bench.does('priya', { kind: 'pause', number, why: words('Data is late.'), on: null, until: null });
    bench.clock.now += 60 * day;
    await bench.sweeps();
    expect((await bench.request(number)).state.kind).toBe('paused');
  });
});

describe('two processes on one store', () => {
  it('send everything once: the one that holds the lease', async () => {
    const other = await openBench({ table: bench.table });
    const number = await life.decided();
    await Promise.all([bench.sends(), other.sends(), bench.sweeps(), other.sweeps()]);
    expect(bench.teams.lying.length === 0 || other.teams.lying.length === 0).toBe(true);
    const texts = [...bench.teams.lying, ...other.teams.lying].map(
      ({ conversation, message }) => conversation + message.summary,
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(await events(number)).toBe(1);
    await other.sender.stop();
  });

  it('take over when the holder has let its lease lapse', async () => {
    await bench.sends();
    const other = await openBench({ table: bench.table });
    const number = await life.decided();
    other.clock.now = bench.clock.now + 29_000;
    await other.sends();
    expect(other.teams.lying).toEqual([]);
    other.clock.now = bench.clock.now + 31_000;
    await other.sends();
    expect(await events(number)).toBe(1);
    await other.sender.stop();
  });
});
