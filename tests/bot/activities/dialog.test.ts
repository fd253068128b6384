import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import { type Bench, channel, openBench } from '../support/bench.ts';
import { cardIn, fieldOf, read, readReply, type Turns, threadId, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
});
afterEach(() => bench.close());

const first = 1 as RequestNumber;
const link = 'https://teams.microsoft.com/l/message/1';

describe('the form opened from a message', () => {
  it('holds its words and says whose they are', async () => {
    const reply = await turns.opensForm('helen', 'Do exclusions come first?');
    expect(reply).toMatchObject({ kind: 'dialog', title: 'Ask a question' });
    expect(fieldOf(cardIn(reply), 'question')).toBe('Do exclusions come first?');
    expect(readReply(reply)).toContain('From a message by Tom Ashby; it stays linked.');
  });

  it('keeps a message too long for a question whole in the background, unfolded', async () => {
    const long = `${'We keep seeing this. '.repeat(40)}Why?`;
    const card = cardIn(await turns.opensForm('helen', long));
    expect(String(fieldOf(card, 'question')).length).toBeLessThanOrEqual(500);
    expect(fieldOf(card, 'background')).toBe(long);
    expect(JSON.stringify(card.body)).toContain('"isVisible":true');
  });

  it('is empty from the compose box', async () => {
    expect(fieldOf(cardIn(await turns.opensForm('helen', null)), 'question')).toBeUndefined();
  });

  it('asks, keeps the link, and leaves its card in the thread', async () => {
    const form = cardIn(await turns.opensForm('helen', 'Do exclusions come first?'));
    const reply = await turns.sendsForm('helen', form, 'Ask the partnership', {
      question: 'Do exclusions come first?',
    });
    expect(reply).toEqual({ kind: 'close dialog', preview: null });
    expect((await bench.request(first)).asked.thread).toEqual({
      conversation: threadId,
      activity: '1',
      link,
    });
    await bench.sends();
    expect(turns.inThread().map(read)).toEqual([expect.stringContaining('Do exclusions come first?')]);
  });

  it('keeps everything that was typed when something is wrong, and names the field', async () => {
    const typed = {
      question: 'How many? '.repeat(60),
      informs: 'The winter plan',
      audience: 'The board',
      scope: 'Since May',
    };
    const form = cardIn(await turns.opensForm('helen', 'x'));
    const reply = await turns.sendsForm('helen', form, 'Ask the partnership', typed);
    expect(reply.kind).toBe('dialog');
    expect(readReply(reply)).toContain('The question is 99 characters too long');
    const card = cardIn(reply);
    for (const [field, value] of Object.entries(typed))
      expect([field, fieldOf(card, field)]).toEqual([field, value]);
    expect(await bench.room.read(first)).toBeNull();
    const again = await turns.sendsForm('helen', card, 'Ask the partnership', {
      ...typed,
      question: 'How many?',
    });
    expect(again.kind).toBe('close dialog');
    expect((await bench.request(first)).asked).toMatchObject({
      question: 'How many?',
      informs: 'The winter plan',
    });
  });

  it('unfolds what is folded away when that is what is wrong', async () => {
    const form = cardIn(await turns.opensForm('helen', 'x'));
    const wrong = { question: 'How many?', background: 'b'.repeat(4_001) };
    const card = cardIn(await turns.sendsForm('helen', form, 'Ask the partnership', wrong));
    expect(JSON.stringify(card.body)).toMatch(/"isVisible":true/);
  });

  it('sent twice asks once', async () => {
    const form = cardIn(await turns.opensForm('helen', 'x'));
    for (let n = 0; n < 2; n += 1) {
      const reply = await turns.sendsForm('helen', form, 'Ask the partnership', { question: 'How many?' });
      expect(reply.kind).toBe('close dialog');
    }
    expect(await bench.room.read(2 as RequestNumber)).toBeNull();
  });

  it('cancelled leaves nothing', async () => {
    const form = cardIn(await turns.opensForm('helen', 'x'));
    expect(await turns.sendsForm('helen', form, 'Cancel', { question: 'How many?' })).toEqual({
      kind: 'close dialog',
      preview: null,
    });
    expect(await bench.room.read(first)).toBeNull();
  });
});

describe.each(['chat', 'elsewhere'] as const)('sent from a place the bot cannot post to (%s)', (where) => {
  it('goes to the partnership’s channel with its link, and the card is offered where it was asked', async () => {
    const form = cardIn(await turns.opensForm('helen', 'x', where));
    const reply = await turns.sendsForm(
      'helen',
      form,
      'Ask the partnership',
      { question: 'How many?' },
      where,
    );
    expect(reply.kind).toBe('close dialog');
    expect(readReply(reply)).toContain('How many?');
    expect((await bench.request(first)).asked.thread).toEqual({
      conversation: channel,
      activity: null,
      link,
    });
    await bench.sends();
    expect(turns.inThread(channel)).toHaveLength(1);
  });
});

describe('a form or card used in a chat between two people', () => {
  it('is not taken for the chat with the bot: nothing is ever sent there', async () => {
    const form = cardIn(await turns.opensForm('helen', 'x', 'chat'));
    await turns.press('helen', form, 'Cancel');
    await turns.bot(
      turns.turn('helen', { kind: 'message', text: '', value: { verb: 'cancel' }, repliesTo: null }),
    );
    expect(await bench.store.directory.chatOf('helen' as never)).toBeNull();
    await turns.says('helen', 'hi');
    expect(await bench.store.directory.chatOf('helen' as never)).toMatchObject({
      conversation: 'a:chat-helen',
    });
  });
});
