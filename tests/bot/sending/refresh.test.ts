import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import { type Bench, openBench } from '../support/bench.ts';
import { lifeOn, person } from '../support/life.ts';
import { cardIn, readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
let number: RequestNumber;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  await turns.opens('helen', 'tom', 'sam', 'ruth');
});
afterEach(() => bench.close());

const refreshes = async () => (await bench.notices(number, 'card to refresh')).map(({ state }) => state.kind);
const newCards = () => bench.teams.tried.filter(({ kind }) => kind === 'post').length;

/** Helen records in her chat, on the card her answer came on. */
async function helenRecords(): Promise<string> {
  const card = turns.card('helen', 'An answer to your question');
  const activity = bench.teams.lying.find((one) => one.message.card === card)?.activity;
  const form = cardIn(await turns.press('helen', card, 'Record what came of it'));
  const done = await turns.press(
    'helen',
    form,
    'Record and tell',
    { choice: 'did something', sentence: 'We offer early help at the first suspension.' },
    { ...(activity && { message: activity }) },
  );
  return readReply(done);
}
const helenReads = () => turns.inChat('helen').find((card) => card.includes('Recorded.'));

describe('the card of whoever recorded it', () => {
  beforeEach(async () => {
    number = await life.answered();
    await bench.sends();
    expect(await helenRecords()).toMatch(/Tom is being told. Sam is being told./);
  });

  it('says who was told as soon as that is so, without a message of its own', async () => {
    await bench.sends();
    expect(helenReads()).toContain('Recorded. Tom, Sam and Priya were told at 10:00.');
    expect(await refreshes()).toEqual(['superseded']);
  });

  it('is tried again when Teams is busy, and let go when it is gone', async () => {
    bench.teams.always(({ kind }) => (kind === 'update' ? 'throttled' : 'well'));
    await bench.sends();
    expect(helenReads()).toBeUndefined();
    expect(await refreshes()).toEqual(['due']);
    bench.teams.always(({ kind }) => (kind === 'update' ? 'gone' : 'well'));
    bench.clock.now += 60_000;
    await bench.sends();
    expect(await refreshes()).toEqual(['superseded']);
    expect(bench.logged).toEqual([]);
  });
});

it('a manager who tells somebody in person reads so on their own card', async () => {
  bench.teams.notInstalledFor(bench.accountOf('neil').object);
  number = await life.answered({}, ['neil']);
  await bench.sends();
  await helenRecords();
  await bench.sends();
  expect(helenReads()).toContain('Neil has not been told yet');
  await bench.does('helen', { kind: 'tell-in-person', number, person: person('neil') });
  await bench.sends();
  expect(helenReads()).toContain('Recorded. Neil and Priya were told at 10:00.');
});

it('feedback says that it is not confirmed only as long as that is so, and nobody is written to again', async () => {
  number = await life.answered();
  await life.decide(number, 'ruth');
  await bench.sends();
  const tomReads = () => turns.inChat('tom').at(-1);
  expect(tomReads()).toContain('Not yet confirmed by Helen Marsh');
  const before = newCards();
  await bench.does('helen', { kind: 'confirm-decision', number });
  await bench.sends();
  expect(tomReads()).toContain('“We offer early help at the first suspension.”');
  expect(tomReads()).not.toContain('Not yet confirmed');
  expect(newCards()).toBe(before);
  bench.teams.forget();
  await bench.sends();
  expect(bench.teams.tried).toEqual([]);
});
