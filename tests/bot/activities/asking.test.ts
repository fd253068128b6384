import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import { type Bench, channel, openBench } from '../support/bench.ts';
import { lifeOn, words } from '../support/life.ts';
import { cardIn, fieldOf, read, readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
});
afterEach(() => bench.close());

describe('“ask”', () => {
  it('alone opens the form in a chat', async () => {
    const form = cardIn(await turns.says('helen', 'Ask'));
    expect(fieldOf(form, 'question')).toBeUndefined();
    expect(readReply({ kind: 'replace card', card: form })).toContain('What do you want to know?');
  });

  it('alone in a channel puts the form into the chat: fields lose their words in a channel', async () => {
    await turns.opens('helen');
    expect(readReply(await turns.says('helen', 'ask', 'channel'))).toContain(
      'I have put the form into our chat.',
    );
    expect(turns.inChat('helen').at(-1)).toContain('What do you want to know?');
  });

  it('alone in a channel, without a chat, says how', async () => {
    const reply = await turns.says('helen', 'ask', 'channel');
    expect(readReply(reply)).toContain('Write your question after “ask”');
    expect(bench.teams.tried).toEqual([]);
  });

  it('with too long a question keeps the text and says what to do', async () => {
    const long = `${'How many '.repeat(60)}episodes?`;
    const reply = await turns.says('helen', `ask ${long}`);
    expect(readReply(reply)).toMatch(/The question/);
    expect(fieldOf(cardIn(reply), 'question')).toBe(long);
    expect(await bench.room.read(1 as never)).toBeNull();
  });

  it.each(['ask', 'ASK:', 'Ask,', 'ask'])('%s and a question asks it as it was written', async (word) => {
    await turns.says('helen', `${word} Do exclusions come first?\nOr later?`);
    expect((await bench.request(1 as never)).asked.question).toBe('Do exclusions come first?\nOr later?');
  });

  it('in a channel puts one card into its thread, which is then updated in place and never posted again', async () => {
    expect(await turns.says('helen', 'ask Do exclusions come first?', 'channel')).toEqual({
      kind: 'nothing',
    });
    await bench.sends();
    const number = 1 as RequestNumber;
    const isCard = (text: string) => text.includes('Asked by Helen Marsh');
    const shown = () => turns.inThread().map(read).filter(isCard);
    expect(shown()).toEqual([expect.stringMatching(/R-1\n.*Do exclusions come first\?\n.*Nobody has this/)]);
    for (const [act, words] of [
      [() => life.takeOn(number), 'Priya Nair'],
      [() => life.answer(number, ['tom']), 'Waiting for Helen Marsh'],
      [() => life.decide(number), 'Loop closed'],
    ] as const) {
      await turns.opens('tom', 'priya', 'helen');
      await act();
      await bench.sends();
      expect(shown()).toEqual([expect.stringContaining(words)]);
    }
    expect(
      bench.teams.tried.filter(
        ({ kind, message }) => kind === 'post' && message !== null && isCard(read(message)),
      ),
    ).toHaveLength(1);
  });

  it('leaves a card alone that already says so', async () => {
    const number = await life.ask();
    await bench.sends();
    const before = bench.teams.tried.length;
    await bench.does('tom', { kind: 'comment', number, commentKind: 'comment', text: words('I can help.') });
    await bench.sends();
    expect(bench.teams.tried).toHaveLength(before);
    expect((await bench.notices(number, 'request card')).map(({ state }) => state.kind)).toEqual([
      'told',
      'superseded',
    ]);
  });

  it('from a chat posts to the partnership’s channel, and the asker has the card, too', async () => {
    const reply = await turns.says('helen', 'ask Do exclusions come first?');
    expect(readReply(reply)).toMatch(/R-1\n.*Do exclusions come first\?/);
    await bench.sends();
    expect(turns.inThread(channel).map(read)).toEqual([expect.stringContaining('Do exclusions come first?')]);
    expect((await bench.request(1 as RequestNumber)).asked.thread?.conversation).toBe(channel);
  });

  it('delivered twice by Teams asks once', async () => {
    for (let n = 0; n < 2; n += 1) {
      await turns.says('helen', 'ask Do exclusions come first?', 'channel', { activity: 'the same' });
    }
    expect(await bench.room.read(2 as RequestNumber)).toBeNull();
    await turns.says('helen', 'ask Do exclusions come first?', 'channel', { activity: 'another' });
    expect(await bench.room.read(2 as RequestNumber)).not.toBeNull();
  });

  it('by its button on a card in a channel puts the form into the chat', async () => {
    await turns.opens('helen');
    const help = cardIn(await turns.says('helen', 'help', 'channel'));
    const said = await turns.press('helen', help, 'Ask a question', {}, { where: 'channel' });
    expect(said).toMatchObject({ kind: 'sentence', text: /form into our chat/ });
    const asked = await turns.press(
      'helen',
      turns.card('helen', 'What do you want to know?'),
      'Ask the partnership',
      {
        question: 'Do exclusions come first?',
        meeting: 'not known',
      },
    );
    expect(readReply(asked)).toContain('Do exclusions come first?');
    expect((await bench.request(1 as RequestNumber)).raisedBy).toBe('helen');
  });

  it('by a follow-up remembers what it follows', async () => {
    const number = await life.answered();
    await turns.opens('helen');
    await bench.sends();
    const form = cardIn(
      await turns.press('helen', turns.card('helen', 'An answer to your question'), 'Ask a follow-up'),
    );
    await turns.press('helen', form, 'Ask the partnership', { question: 'And in primary schools?' });
    expect((await bench.request(2 as RequestNumber)).asked).toMatchObject({
      question: 'And in primary schools?',
      followUpOf: number,
    });
  });
});
