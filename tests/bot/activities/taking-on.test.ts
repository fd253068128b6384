import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Card } from '#bot/teams/port.ts';
import type { RequestNumber } from '#domain/ids.ts';
import { type Bench, channel, openBench } from '../support/bench.ts';
import { lifeOn } from '../support/life.ts';
import { cardIn, fieldOf, readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
let number: RequestNumber;
/** The card as it lies in the thread. */
let card: Card | null;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  number = await life.ask({ neededBy: '2026-12-02' as never });
  await bench.sends();
  card = turns.inThread(channel)[0]?.card ?? null;
});
afterEach(() => bench.close());

const inChannel = { where: 'channel' } as const;
const onTheFourth = { promised: '2026-12-04', triggers: '' };
const accepted = async () => (await bench.history(number)).filter((kind) => kind === 'accepted').length;
const form = (who: string) => turns.card(who, 'I promise an answer by');

describe('“Take this on” in the channel', () => {
  it('puts the form into the person’s chat, with the day it is needed by', async () => {
    await turns.opens('priya');
    expect(await turns.press('priya', card, 'Take this on', {}, inChannel)).toEqual({
      kind: 'sentence',
      text: 'Thank you. I have sent you a card in our chat: promise a date there, and R-1 is yours.',
    });
    expect(fieldOf(form('priya'), 'promised')).toBe('2026-12-02');
    expect(await accepted()).toBe(0);
  });

  it.each([
    ['without a chat', async () => undefined],
    [
      'when the chat does not take it',
      async () => {
        await turns.opens('priya');
        bench.teams.always('blocked');
      },
    ],
  ])('gives the link %s', async (_, given) => {
    await given();
    const reply = await turns.press('priya', card, 'Take this on', {}, inChannel);
    expect(readReply(reply)).toBe('Thank you. Press Open R-1 to promise a date.');
  });

  it('tells the wrong person kindly who can', async () => {
    await turns.opens('imran');
    const reply = await turns.press('imran', card, 'Take this on', {}, inChannel);
    expect(readReply(reply)).toBe(
      'R-1 can be taken on by an analyst or a practice lead. If you know something about it, add it as a comment.',
    );
    expect(turns.inChat('imran').join()).not.toContain('I promise');
  });

  it('repeated by Teams with a new id sends one form and gives the same answer; later it sends another', async () => {
    await turns.opens('priya');
    const press = () => turns.press('priya', card, 'Take this on', {}, inChannel);
    const before = turns.inChat('priya').length;
    const first = await press();
    bench.clock.now += 30_000;
    expect(await press()).toEqual(first);
    expect(turns.inChat('priya')).toHaveLength(before + 1);
    bench.clock.now += 600_000;
    await press();
    expect(turns.inChat('priya')).toHaveLength(before + 2);
  });

  it('on a card that is out of date says who has it', async () => {
    await life.takeOn(number, 'priya');
    expect(readReply(await turns.press('tom', card, 'Take this on', {}, inChannel))).toBe(
      'Priya Nair has already taken R-1 on. Offer to help in a comment, or ask them to hand it over.',
    );
    expect(readReply(await turns.press('priya', card, 'Take this on', {}, inChannel))).toMatch(
      /^You have already/,
    );
  });
});

describe('the form', () => {
  beforeEach(async () => {
    await turns.opens('priya', 'tom');
    for (const who of ['priya', 'tom']) await turns.press(who, card, 'Take this on', {}, inChannel);
  });

  it('takes it on with the date and what was ticked', async () => {
    const reply = await turns.press('priya', form('priya'), 'Take this on', {
      promised: '2026-12-04',
      triggers: 'linking records of two agencies,AI used',
    });
    expect(readReply(reply)).toContain('With Priya Nair');
    expect(await bench.request(number)).toMatchObject({
      state: { kind: 'accepted', owner: 'priya', promised: { date: '2026-12-04' } },
      triggers: ['linking records of two agencies', 'AI used'],
    });
  });

  it.each([
    ['no date', '', 'By when can you answer?'],
    ['a day that is over', '2026-11-02', /past|over|later/],
  ])('with %s keeps what was ticked and says so', async (_, promised, said) => {
    const reply = await turns.press('priya', form('priya'), 'Take this on', {
      promised,
      triggers: 'AI used',
    });
    expect(readReply(reply)).toMatch(said);
    expect(fieldOf(cardIn(reply), 'triggers')).toBe('AI used');
    expect(await accepted()).toBe(0);
  });

  it('sent by two at once makes one the owner, and the other learns who', async () => {
    const [one, other] = await Promise.all(
      ['priya', 'tom'].map((who) => turns.press(who, form(who), 'Take this on', onTheFourth)),
    );
    const { state } = await bench.request(number);
    const owner = state.kind === 'accepted' ? state.owner : '';
    const [name, late] = owner === 'priya' ? ['Priya Nair', other] : ['Tom Ashby', one];
    expect(await accepted()).toBe(1);
    expect(readReply(late as never)).toContain(`Since this card was drawn: ${name} took this on`);
    expect(readReply(late as never)).toContain('What you pressed was not done.');
    expect(readReply((late === other ? one : other) as never)).not.toContain('not done');
  });

  it.each([
    ['the same activity', 'the same', 'the same'],
    ['a new activity', 'one', 'another'],
  ])('sent twice as %s takes it on once, and answers both times that it is theirs', async (_, one, other) => {
    const drawn = form('priya');
    const replies = [one, other].map((activity) =>
      turns.press('priya', drawn, 'Take this on', onTheFourth, { activity }),
    );
    for (const reply of await Promise.all(replies)) expect(readReply(reply)).toContain('With Priya Nair');
    expect(await accepted()).toBe(1);
  });

  it('sent after it was withdrawn does nothing and says so', async () => {
    await bench.does('helen', { kind: 'withdraw', number, reason: 'No longer needed.' as never });
    const reply = await turns.press('priya', form('priya'), 'Take this on', onTheFourth);
    expect(readReply(reply)).toContain('Since this card was drawn: Helen Marsh withdrew');
    expect(await accepted()).toBe(0);
  });

  it('made up by somebody who may not is refused', async () => {
    const reply = await turns.press('imran', form('priya'), 'Take this on', onTheFourth);
    expect(readReply(reply)).toContain('can be taken on by an analyst or a practice lead');
    expect(await accepted()).toBe(0);
  });
});

it.each([
  ['in a chat, where only this tells them', 'chat', 1],
  ['in the channel, where the card does', 'channel', 0],
] as const)('tells who asked %s that somebody has it', async (_, where, messages) => {
  await turns.opens('helen');
  await turns.says('helen', 'ask Do exclusions come first?', where);
  await life.takeOn(2 as RequestNumber);
  await bench.sends();
  const told = turns.inChat('helen').filter((text) => text.includes('Priya Nair took this on and promised'));
  expect(told).toHaveLength(messages);
});
