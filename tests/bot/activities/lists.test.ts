import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, openBench } from '../support/bench.ts';
import { lifeOn, person } from '../support/life.ts';
import { cardIn, readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
});
afterEach(() => bench.close());

describe('lists', () => {
  it('“mine” holds what somebody asked, leads or works on, and nothing else', async () => {
    await life.takeOn(await life.ask());
    await life.ask({}, 'imran');
    const said = readReply(await turns.says('priya', 'mine'));
    expect(said).toContain('R-1 ');
    expect(said).not.toContain('R-2 ');
  });

  it('“impact” holds only what somebody contributed to', async () => {
    await life.decided(['tom']);
    expect(readReply(await turns.says('tom', 'impact'))).toContain('R-1 ');
    for (const who of ['sam', 'helen']) {
      expect(readReply(await turns.says(who, 'impact'))).toContain('No news yet');
    }
  });

  it('“waiting” turns to the lead when there is an answer', async () => {
    await life.answered();
    expect(readReply(await turns.says('helen', 'waiting'))).toContain('R-1 ');
    expect(readReply(await turns.says('imran', 'waiting'))).toContain('Nothing waits for you');
  });

  it('words after a command make it a sentence, not a command', async () => {
    await life.answered();
    const said = readReply(await turns.says('helen', 'Waiting for the board to agree the money'));
    expect(said).toContain('Is this what came of R-1?');
  });
});

describe('a restricted request', () => {
  const restricted = { restrictedTo: [person('helen'), person('tom')], thread: null };
  beforeEach(async () => {
    await life.ask(restricted);
  });

  it.each(['mine', 'find exclusions', 'R-1'])('is in “%s” in the chat of who may see it', async (text) => {
    expect(readReply(await turns.says('helen', text))).toContain('exclusions came before');
  });

  it.each(['channel', 'group'] as const)('is never shown in a %s, by whoever may see it', async (where) => {
    for (const text of ['mine', 'find exclusions', 'R-1', 'waiting', 'impact']) {
      expect(readReply(await turns.says('helen', text, where))).not.toContain('exclusions came before');
    }
    expect(readReply(await turns.says('helen', 'R-1', where))).toContain(
      'There is no R-1 that can be shown here',
    );
  });

  it('is the same to others as one that does not exist', async () => {
    const hidden = readReply(await turns.says('imran', 'R-1'));
    expect(hidden.replace('R-1', 'R-9')).toBe(readReply(await turns.says('imran', 'R-9')));
  });

  it('is not found by the search that drops cards into conversations', async () => {
    await life.ask({}, 'imran');
    const found = await turns.bot(
      turns.turn('helen', { kind: 'search', command: 'find', words: 'exclusions' }),
    );
    expect(readReply(found)).toContain('R-2');
    expect(readReply(found)).not.toContain('R-1');
  });

  it('is not unfolded from its link; what all may see is', async () => {
    await life.ask({}, 'imran');
    const pasted = (number: string) =>
      turns.bot(turns.turn('helen', { kind: 'link', url: `https://tab.example/requests/${number}?x=1` }));
    expect(await pasted('R-1')).toEqual({ kind: 'results', cards: [] });
    expect(readReply(await pasted('R-2'))).toContain('OFFICIAL · R-2');
    expect(await turns.bot(turns.turn('helen', { kind: 'link', url: 'https://tab.example/' }))).toEqual({
      kind: 'nothing',
    });
  });

  it('does not answer a button pressed where others read along', async () => {
    const card = cardIn(await turns.says('helen', 'R-1'));
    expect(readReply(await turns.press('tom', card, 'Take this on', {}, { where: 'channel' }))).toMatch(
      /There is no R-1 that you can see here/,
    );
  });
});

describe('a list of more than a card shows', () => {
  it('counts those left out, in a channel only those that may be shown there', async () => {
    for (let n = 0; n < 12; n += 1)
      await life.ask({ restrictedTo: n < 2 ? [person('helen')] : null, thread: null });
    expect(readReply(await turns.says('helen', 'mine'))).toContain('4 more in the log');
    expect(readReply(await turns.says('helen', 'mine', 'channel'))).toContain('2 more in the log');
  });
});
