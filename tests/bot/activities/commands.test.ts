import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, openBench } from '../support/bench.ts';
import { lifeOn } from '../support/life.ts';
import { cardIn, readReply, type Turns, turnsOf, type Where } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
beforeAll(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  await lifeOn(bench).ask();
});
afterAll(() => bench.close());

const everywhere: readonly Where[] = ['chat', 'channel', 'group'];

describe.each(everywhere)('in a %s', (where) => {
  it.each([
    ['hi', 'Hello, Helen'],
    ['HELLO!', 'Hello, Helen'],
    ['Hey there', 'Hello, Helen'],
    ['', 'Hello, Helen'],
    ['help', 'What you can write to me'],
    ['  HELP?! ', 'What you can write to me'],
    ['Help please', 'What you can write to me'],
    ['Mine', 'Your questions and your work'],
    ['mine.', 'Your questions and your work'],
    ['WAITING', 'Waiting for you'],
    ['waiting…', 'Waiting for you'],
    ['Impact', 'What came of your work'],
    ['LOG', 'The log of requests'],
    ['Find exclusions', 'Requests found'],
    ['find', 'the words to look for'],
    ['hlep', 'Did you mean help'],
    ['wating', 'Did you mean waiting'],
    ['blancmange', 'To ask the partnership, write ask'],
    ['constructor', 'To ask the partnership, write ask'],
    ['R-900', 'There is no R-900'],
  ])('%j is answered with “%s”', async (text, answer) => {
    expect(readReply(await turns.says('helen', text, where))).toContain(answer);
  });

  it.each(['R-1', 'r1', 'R 1?', '“R-1”', '1.'])('%j shows that request', async (text) => {
    expect(readReply(await turns.says('tom', text, where))).toMatch(
      /OFFICIAL · R-1\n.*Which school exclusions/,
    );
  });
});

describe('a stranger', () => {
  it.each(['hi', 'Hello', 'HELP', 'R-1', 'mine', 'ask Who?'])(
    'who writes %j learns how to be known',
    async (text) => {
      const said = readReply(await turns.says('stranger', text));
      expect(said).toContain('ask your partnership’s manager to add you');
      expect(said).not.toContain('exclusions');
    },
  );

  it('who opens the form, sends one, presses or searches gets the same sentence', async () => {
    const card = cardIn(await turns.says('helen', 'ask'));
    const replies = [
      await turns.opensForm('stranger', 'Some text'),
      await turns.sendsForm('stranger', card, 'Ask the partnership', { question: 'Who?' }),
      await turns.press('stranger', card, 'Ask the partnership', { question: 'Who?' }),
      await turns.bot(turns.turn('stranger', { kind: 'search', command: 'find', words: 'exclusions' })),
    ];
    for (const reply of replies)
      expect(reply).toMatchObject({ kind: 'sentence', text: /manager to add you/ });
    expect(await bench.room.read(2 as never)).toBeNull();
  });
});
