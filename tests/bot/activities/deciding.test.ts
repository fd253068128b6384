import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import { type Bench, openBench } from '../support/bench.ts';
import { date, lifeOn, person, words } from '../support/life.ts';
import { cardIn, fieldOf, readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
let number: RequestNumber;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  await turns.opens('helen', 'tom', 'sam', 'priya', 'ruth', 'steph');
  number = await life.answered();
  await bench.sends();
});
afterEach(() => bench.close());

const record = 'Record and tell';
const answerCard = (who = 'helen') => turns.card(who, 'An answer to', 'Record what came of it');
const open = async (who = 'helen') =>
  cardIn(await turns.press(who, answerCard(who), 'Record what came of it'));
const typed = {
  choice: 'did something',
  sentence: 'We offer early help.',
  word: 'Tom, this was quick.',
  lookAgainOn: '',
};
const decisions = async () =>
  (await bench.history(number)).filter((kind) => kind === 'decision-recorded').length;
const comment = (who: string) =>
  bench.does(who, { kind: 'comment', number, commentKind: 'comment', text: words('I have seen this.') });

describe('the answer', () => {
  it('comes to the lead with what to do, to who only asked without it, and to a delegate as to the lead', async () => {
    const asked = await life.ask({ thread: null }, 'ruth', 'helen');
    const { from, until } = { from: date('2026-11-20'), until: date('2026-12-20') };
    await bench.does('helen', { kind: 'delegate', number: asked, to: person('steph'), from, until });
    await life.takeOn(asked);
    await life.answer(asked);
    await bench.sends();
    for (const who of ['helen', 'steph'])
      expect(turns.inChat(who).at(-1)).toContain('[Record what came of it]');
    expect(turns.inChat('ruth').at(-1)).toContain('An answer to your question');
    expect(turns.inChat('ruth').at(-1)).not.toContain('[Record what came of it]');
  });

  it('is not sent to a lead who has recorded what came of it meanwhile', async () => {
    const other = await life.ask();
    await life.takeOn(other);
    await life.answer(other);
    await life.decide(other);
    await bench.sends();
    const sent = await bench.notices(other, 'answer ready');
    expect(sent.map(({ to, state }) => [to.kind, state.kind])).toEqual([
      ['thread', 'superseded'],
      ['person', 'superseded'],
    ]);
  });

  it('comes again the morning after the meeting when asked to, once, unless it is decided by then', async () => {
    const before = turns.inChat('helen').length;
    const reply = await turns.press('helen', answerCard(), 'Ask me after the meeting');
    expect(readReply(reply)).toBe('I will ask you again on 26 November. Until then R-1 waits in the log.');
    await turns.press('helen', answerCard(), 'Ask me after the meeting');
    await bench.sends();
    expect(turns.inChat('helen')).toHaveLength(before);
    bench.clock.now = Date.parse('2026-11-26T08:01:00Z');
    await bench.sends();
    expect(turns.inChat('helen')).toHaveLength(before + 1);
    expect(turns.inChat('helen').at(-1)).toContain('An answer to your question');
    await turns.press('helen', answerCard(), 'Ask me after the meeting');
    await life.decide(number);
    bench.clock.now = Date.parse('2026-11-27T08:01:00Z');
    await bench.sends();
    expect(turns.inChat('helen').filter((text) => text.includes('An answer to'))).toHaveLength(2);
  });
});

describe('the form', () => {
  it('takes the answer’s place, with nothing chosen or written', async () => {
    const form = await open();
    for (const field of ['choice', 'sentence', 'word']) expect(fieldOf(form, field)).toBeUndefined();
  });

  it('records, tells everybody who worked on it, and says so in its place', async () => {
    const reply = await turns.press('helen', await open(), record, typed);
    expect(readReply(reply)).toContain('Recorded.');
    expect(readReply(reply)).toContain('“We offer early help.”');
    expect((await bench.request(number)).state).toMatchObject({
      kind: 'decided',
      decision: { text: 'We offer early help.', word: 'Tom, this was quick.', confirmedBy: 'helen' },
    });
    await bench.sends();
    for (const who of ['tom', 'sam', 'priya'])
      expect(turns.inChat(who).at(-1)).toContain('“We offer early help.”');
    expect(turns.inChat('tom').at(-1)).toContain('Your part: you pulled out the list.');
    expect((await bench.request(number)).state.kind).toBe('closed');
  });

  it.each([
    ['no sentence', { ...typed, sentence: '  ' }, 'One sentence is enough'],
    ['nothing chosen', { ...typed, choice: '' }, 'Choose what happened'],
    [
      'too long a word of thanks',
      { ...typed, word: 'w'.repeat(1_001) },
      'The word of thanks is 1 character too long',
    ],
    ['too long a sentence', { ...typed, sentence: 's'.repeat(1_001) }, 'Your text is 1 character too long'],
    ['no day to look again', { ...typed, choice: 'too early' }, 'When shall we look again?'],
    ['a day that is over', { ...typed, choice: 'too early', lookAgainOn: '2026-11-02' }, /past|over|later/],
  ])('with %s keeps everything that was typed and says what is missing', async (_, given, said) => {
    const reply = await turns.press('helen', await open(), record, given);
    expect(readReply(reply)).toMatch(said);
    const form = cardIn(reply);
    for (const field of ['choice', 'sentence', 'word', 'lookAgainOn'] as const) {
      const value = given[field].trim() === '' && field !== 'sentence' ? undefined : given[field];
      if (field !== 'lookAgainOn') expect([field, fieldOf(form, field)]).toEqual([field, value]);
    }
    expect(await decisions()).toBe(0);
    const mended = { ...typed, lookAgainOn: '' };
    expect(readReply(await turns.press('helen', form, record, mended))).toContain('Recorded.');
  });

  it('too early to say is recorded with its day and keeps the loop open', async () => {
    const early = { ...typed, choice: 'too early', lookAgainOn: '2026-12-09' };
    expect(readReply(await turns.press('helen', await open(), record, early))).toContain('Recorded.');
    expect((await bench.request(number)).state).toMatchObject({
      kind: 'answered',
      tooEarly: { lookAgainOn: '2026-12-09' },
    });
    await bench.sends();
    expect(turns.inChat('tom').at(-1)).toContain('too early to say');
  });

  it.each(['one', 'another'])('pressed twice (%s) records once and answers both times', async (second) => {
    const form = await open();
    const replies = ['one', second].map((activity) =>
      turns.press('helen', form, record, typed, { activity }),
    );
    for (const reply of await Promise.all(replies)) expect(readReply(reply)).toContain('Recorded.');
    expect(await decisions()).toBe(1);
  });

  it('drawn before somebody commented is drawn again with what was typed and what happened; nothing is done', async () => {
    const form = await open();
    await comment('tom');
    const reply = await turns.press('helen', form, record, typed);
    expect(readReply(reply)).toContain('Since this card was drawn: Tom Ashby commented');
    expect(fieldOf(cardIn(reply), 'sentence')).toBe(typed.sentence);
    expect(fieldOf(cardIn(reply), 'word')).toBe(typed.word);
    expect(await decisions()).toBe(0);
    expect(readReply(await turns.press('helen', cardIn(reply), record, typed))).toContain('Recorded.');
  });

  it.each([
    ['whole', typed],
    ['half filled', { ...typed, choice: '' }],
  ])(
    'sent %s after the manager recorded it does nothing, and keeps the words to be copied',
    async (_, given) => {
      const form = await open();
      await life.decide(number, 'ruth', 'Minuted: early help is offered.');
      const reply = readReply(await turns.press('helen', form, record, given));
      expect(reply).toContain('Ruth Kelly recorded from the minutes what came of it');
      expect(reply).toContain('What you pressed was not done.');
      expect(reply).toContain('You had written: We offer early help.');
      expect(await decisions()).toBe(1);
    },
  );

  it('made up by somebody who may not record is refused with whom to ask', async () => {
    const reply = await turns.press('tom', await open(), record, typed);
    expect(readReply(reply)).toContain('is for Helen Marsh to say');
    expect(await decisions()).toBe(0);
  });
});

describe('what the manager recorded', () => {
  const confirm = () => turns.card('helen', '[Yes');
  beforeEach(async () => {
    await life.decide(number, 'ruth', 'Minuted: early help is offered.');
    await bench.sends();
  });

  it('is confirmed by the lead with a press, also after others have said that they saw it', async () => {
    const card = confirm();
    await turns.press('tom', turns.card('tom', 'I’ve seen this'), 'Thanks');
    const reply = await turns.press('helen', card, 'Yes');
    expect(readReply(reply)).toContain('Recorded.');
    expect((await bench.request(number)).state).toMatchObject({ decision: { confirmedBy: 'helen' } });
  });

  it('is not confirmed by a card that showed something else', async () => {
    const card = confirm();
    bench.clock.now += 60_000;
    await bench.does('ruth', { kind: 'reopen', number, why: words('A slip.') });
    await life.decide(number, 'ruth', 'Minuted: nothing was agreed.');
    const reply = await turns.press('helen', card, 'Yes');
    expect(readReply(reply)).toContain('nothing was agreed');
    expect((await bench.request(number)).state).toMatchObject({ decision: { confirmedBy: null } });
  });

  it('is asked to be changed, and whoever recorded it gets the words', async () => {
    const form = cardIn(await turns.press('helen', confirm(), 'Ask Ruth'));
    await turns.press('helen', form, 'Send it', { text: 'It was two schools only.' });
    await bench.sends();
    expect(turns.inChat('ruth').at(-1)).toContain('A question for you');
    expect(turns.inChat('ruth').at(-1)).toContain('It was two schools only.');
  });
});

describe('a challenge', () => {
  it('goes back to the owner with its words, once', async () => {
    const form = cardIn(await turns.press('helen', answerCard(), 'Challenge'));
    const send = () => turns.press('helen', form, 'Send the challenge', { text: 'Can you split it?' });
    await send();
    await send();
    await bench.sends();
    expect(turns.inChat('priya').at(-1)).toContain('Can you split it?');
    expect((await bench.history(number)).filter((kind) => kind === 'challenged')).toHaveLength(1);
  });

  it('without a word keeps the form and says so', async () => {
    const form = cardIn(await turns.press('helen', answerCard(), 'Challenge'));
    expect(readReply(await turns.press('helen', form, 'Send the challenge', { text: ' ' }))).toContain(
      'is empty',
    );
  });

  it('of an answer that is not there any more is not done; the words stay', async () => {
    const form = cardIn(await turns.press('helen', answerCard(), 'Challenge'));
    await life.decide(number, 'ruth');
    const reply = readReply(
      await turns.press('helen', form, 'Send the challenge', { text: 'Can you split it?' }),
    );
    expect(reply).toContain('Ruth Kelly recorded from the minutes what came of it');
    expect(reply).toContain('You had written: Can you split it?');
    expect(await bench.history(number)).not.toContain('challenged');
  });
});
