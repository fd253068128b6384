import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { entriesOf } from '#api/storage/registers.ts';
import { type RequestNumber, showNumber } from '#domain/ids.ts';
import { noRequest } from '#domain/requests/notice.ts';
import { sampleId } from '#local/sample/ready.ts';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { type Bench, channel, hour, openBench } from '../support/bench.ts';
import { lifeOn, person, words } from '../support/life.ts';
import { readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  await turns.opens('tom', 'sam', 'priya', 'helen', 'ruth');
});
afterEach(() => bench.close());

/** Sets the clock and looks, as the periodic sweep does. */
async function sweepAt(moment: string): Promise<void> {
  bench.clock.now = Date.parse(moment);
  await bench.sweeps();
}
/** A date keeps its day and month together by a space of its own. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const remindersOf = (who: string) =>
  turns
    .inChat(who)
    .map(plain)
    .filter((text) => text.includes('This waits for you'));
const states = async () =>
  (await bench.notices(noRequest)).map(({ id, state }) => `${id.slice(10)} ${state.kind}`);
/** Answered on 25 November without a meeting: a decision is expected by 9 December. */
const theMorningAfter = '2026-12-10T09:00:00.000Z';

describe('the reminder of the day', () => {
  let number: RequestNumber;
  beforeEach(async () => {
    number = await life.answered();
    await bench.sends();
  });

  it('comes the morning after a decision was expected, once, with what to do and why it came', async () => {
    await sweepAt('2026-12-09T09:00:00.000Z');
    expect(remindersOf('helen')).toEqual([]);
    await sweepAt('2026-12-10T08:00:00.000Z');
    expect(remindersOf('helen')).toEqual([]);
    await sweepAt(theMorningAfter);
    await sweepAt('2026-12-10T15:00:00.000Z');
    const [text, ...others] = remindersOf('helen');
    expect(others).toEqual([]);
    expect(text).toContain(`${showNumber(number)} Which school exclusions`);
    expect(text).toContain('What came of it was expected by 9 December, 1 working day late.');
    expect(text).toContain('[Record what came of R-1]');
    expect(text).toMatch(/You get this because .* Write “reminders late” .* “reminders off”/);
    expect(remindersOf('priya')).toEqual([]);
    expect(await states()).toEqual(['helen|2026-12-10 told']);
  });

  it('opens the form under itself, so that the list stays', async () => {
    await sweepAt(theMorningAfter);
    const card = turns.card('helen', 'This waits for you');
    const reply = await turns.press('helen', card, 'Record what came of R-1');
    expect(reply.kind).toBe('message');
    expect(readReply(reply)).toContain('What came of this answer?');
  });

  it('is one for each, however many processes look at the same moment', async () => {
    bench.clock.now = Date.parse(theMorningAfter);
    const other = await openBench({ table: bench.table, outbound: bench.teams.outbound });
    other.clock.now = bench.clock.now;
    await Promise.all([bench.sweeps(), other.sweeps()]);
    await Promise.all([bench.sends(), other.sends()]);
    expect(remindersOf('helen')).toHaveLength(1);
    await other.close();
  });

  it('after a week without the app comes once, not once for each day', async () => {
    await sweepAt('2026-12-18T09:00:00.000Z');
    await sweepAt('2026-12-18T12:00:00.000Z');
    expect(remindersOf('helen')).toHaveLength(1);
  });

  it('that did not go out on its day is not sent later', async () => {
    bench.teams.always('throttled', 3 * hour);
    await sweepAt('2026-12-10T17:20:00.000Z');
    bench.teams.always('well');
    bench.clock.now = Date.parse('2026-12-10T20:30:00.000Z');
    await bench.sends();
    expect(remindersOf('helen')).toEqual([]);
    expect(await states()).toEqual(['helen|2026-12-10 superseded']);
  });

  it('that waited for somebody to open the app is not kept for them', async () => {
    bench.teams.always(({ to }) => (to === 'a:chat-helen' ? 'blocked' : 'well'));
    await sweepAt(theMorningAfter);
    expect(await states()).toEqual(['helen|2026-12-10 waiting']);
    bench.teams.always('well');
    bench.clock.now = Date.parse('2026-12-14T10:00:00.000Z');
    await turns.opens('helen');
    await bench.sends();
    expect(remindersOf('helen')).toEqual([]);
    expect(await states()).toEqual(['helen|2026-12-10 superseded']);
  });

  it('says what is true when it goes out: nothing, when it has been done meanwhile', async () => {
    bench.teams.always('throttled', hour);
    await sweepAt(theMorningAfter);
    bench.teams.always('well');
    await life.decide(number);
    bench.clock.now += 2 * hour;
    await bench.sends();
    expect(remindersOf('helen')).toEqual([]);
    expect(await states()).toEqual(['helen|2026-12-10 superseded']);
  });
});

describe('the digest', () => {
  const digests = () =>
    turns
      .inThread(channel)
      .map(({ card }) => plain(textOf(card)))
      .filter((text) => text.includes('The week in our log'));

  it('tells the channel what closed, what waits for whom and what nobody has, once a week', async () => {
    await sweepAt('2026-11-25T10:00:00.000Z');
    expect(digests()).toEqual([]);
    await life.decided();
    await life.answered({ question: words('Which stations come up most?') });
    await life.ask({ question: words('How many went missing twice?') });
    await life.decided(['tom'], {
      question: words('Hidden away?'),
      restrictedTo: ['priya', 'tom'].map(person),
    });
    const declined = await life.ask({ question: words('Who is known to both?') });
    await bench.does('priya', {
      kind: 'decline',
      number: declined,
      reason: words('No agreement covers it.'),
      gap: words('How many are known to both services'),
      signpost: null,
    });
    await bench.sends();
    await sweepAt('2026-11-30T08:59:00.000Z');
    expect(digests()).toEqual([]);
    await sweepAt('2026-11-30T09:00:00.000Z');
    await sweepAt('2026-12-02T09:00:00.000Z');
    const [text, ...others] = digests();
    expect(others).toEqual([]);
    expect(text).toContain('1 loop closed. 2 open. 1 has nobody. 1 gap added');
    expect(text).toMatch(/R-1 Which school[\s\S]*Found: In two of three, yes\.[\s\S]*“We offer early help/);
    expect(text).toContain('Helen Marsh: 1 decision, by 9 December.');
    expect(text).toMatch(/Nobody has these yet\nR-3 How many went missing twice\?\nAsked 25 November\./);
    expect(text).toContain('what we don’t know\nR-5 How many are known to both services');
    expect(text).toContain(`The log ends in ${await bench.room.logHash()}.`);
    expect(text).not.toMatch(/Hidden|R-4/);
  });

  it('begins where the last one that went out ended', async () => {
    await sweepAt('2026-11-25T10:00:00.000Z');
    await life.decided();
    await bench.sends();
    bench.teams.always(({ to }) => (to === channel ? 'too big' : 'well'));
    await sweepAt('2026-11-30T09:00:00.000Z');
    expect(digests()).toEqual([]);
    bench.teams.always('well');
    await sweepAt('2026-12-07T09:00:00.000Z');
    expect(digests()).toEqual([expect.stringContaining('1 loop closed')]);
    await life.ask();
    await bench.sends();
    await sweepAt('2026-12-14T09:00:00.000Z');
    expect(digests()[1]).toContain('No loop closed. 1 open. 1 has nobody.');
  });

  it('comes on the first working day of the week', async () => {
    await sweepAt('2026-12-21T10:00:00.000Z');
    await life.ask();
    await bench.sends();
    await sweepAt('2026-12-28T10:00:00.000Z');
    expect(digests()).toEqual([]);
    await sweepAt('2026-12-29T10:00:00.000Z');
    expect(digests()).toHaveLength(1);
  });
});

describe('“reminders”', () => {
  const wishes = async () => (await bench.store.registers(sampleId).read())?.preferences;
  beforeEach(() => bench.store.registers(sampleId).write(entriesOf(bench.partnership)));

  it.each([
    ['reminders', undefined, 'one reminder a working day at most'],
    ['Reminders OFF.', 'off', 'You get no reminders'],
    ['reminders late', 'late', 'only of what is late'],
    ['reminders daily', 'daily', 'one reminder a working day at most'],
    ['reminders stop', 'off', 'You get no reminders'],
    ['reminders constructor', undefined, 'one reminder a working day at most'],
  ])('%j', async (text, wish, answer) => {
    expect(readReply(await turns.says('helen', text))).toContain(answer);
    expect((await wishes())?.get(person('helen'))).toBe(wish);
    expect((await wishes())?.get(person('tom'))).toBeUndefined();
  });

  it('as the first word of a sentence are words of an answer', async () => {
    expect(readReply(await turns.says('helen', 'reminders were sent to all schools'))).not.toContain(
      'Your reminders',
    );
  });
});
