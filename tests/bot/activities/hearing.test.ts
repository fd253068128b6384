import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import { type Bench, openBench } from '../support/bench.ts';
import { date, lifeOn, person, words } from '../support/life.ts';
import { cardIn, readReply, type Turns, turnsOf } from '../support/turns.ts';

let bench: Bench;
let turns: Turns;
let life: ReturnType<typeof lifeOn>;
let number: RequestNumber;
beforeEach(async () => {
  bench = await openBench();
  turns = turnsOf(bench);
  life = lifeOn(bench);
  await turns.opens('helen', 'tom', 'sam', 'priya', 'steph', 'imran');
});
afterEach(() => bench.close());

const news = (who: string) => turns.card(who, 'Thanks, I’ve seen this');
const count = async (kind: string) => (await bench.history(number)).filter((one) => one === kind).length;

describe('the feedback', () => {
  beforeEach(async () => {
    number = await life.decided();
    await bench.sends();
  });

  it('is drawn again with “Seen” when somebody says so, and the notice knows', async () => {
    const card = news('tom');
    const reply = await turns.press('tom', card, 'Thanks');
    expect(readReply(reply)).toMatch(/Seen. You said so on 25.November at 10:00/);
    expect(readReply(reply)).not.toContain('[Thanks');
    const [notice] = (await bench.notices(number, 'feedback')).filter(
      ({ to }) => to.kind === 'person' && to.person === 'tom',
    );
    expect(notice?.acknowledgedAt).not.toBeNull();
  });

  it('said to be seen twice, or long after others have, is one act each and answers the same', async () => {
    const [toms, sams] = [news('tom'), news('sam')];
    const first = readReply(await turns.press('tom', toms, 'Thanks'));
    bench.clock.now += 60_000;
    expect(readReply(await turns.press('tom', toms, 'Thanks'))).toBe(first);
    expect(readReply(await turns.press('sam', sams, 'Thanks'))).toContain('Seen.');
    expect(await count('acknowledged')).toBe(2);
  });

  it('pressed by somebody it was not for does nothing and says so', async () => {
    expect(readReply(await turns.press('imran', news('tom'), 'Thanks'))).toContain(
      'No feedback on R-1 is addressed to you',
    );
    expect(await count('acknowledged')).toBe(0);
  });

  it('asks what happened next: the lead and who acts for them hear it once, the asker is told so', async () => {
    const [from, until] = [date('2026-11-20'), date('2026-12-20')];
    await bench.does('helen', { kind: 'delegate', number, to: person('steph'), from, until });
    await bench.sends();
    const card = news('tom');
    for (let n = 0; n < 2; n += 1) {
      expect(readReply(await turns.press('tom', card, 'Ask what happened next'))).toBe(
        'Your question is on its way to the lead. You will hear here when they say what happened next.',
      );
    }
    await bench.sends();
    for (const who of ['helen', 'steph', 'priya']) {
      const heard = turns.inChat(who).filter((text) => text.includes('A question for you'));
      expect(heard).toEqual([
        expect.stringContaining('Tom Ashby asks you something. Open it to answer.\n“What happened next?”'),
      ]);
    }
    expect(turns.inChat('tom').join()).not.toContain('A question for you');
    expect(await count('commented')).toBe(1);
  });
});

describe('a comment', () => {
  beforeEach(async () => {
    number = await life.answered();
    await bench.sends();
  });
  const comments = async (
    commentKind: 'comment' | 'question' | 'challenge' | 'practice insight',
    who = 'tom',
  ) => {
    await bench.does(who, { kind: 'comment', number, commentKind, text: words('Is July in it?') });
    return (await bench.notices(number, 'question for you'))
      .map(({ to }) => (to.kind === 'person' ? to.person : 'thread'))
      .sort();
  };

  it.each(['question', 'challenge'] as const)('of kind %s reaches the lead and the owner', async (kind) => {
    expect(await comments(kind)).toEqual(['helen', 'priya']);
    await bench.sends();
    expect(turns.inChat('helen').at(-1)).toContain('“Is July in it?”');
    expect(turns.inChat('helen').at(-1)).toContain(
      kind === 'challenge' ? 'A challenge for you' : 'A question for you',
    );
  });
  it('is not sent to who wrote it', async () => {
    expect(await comments('question', 'priya')).toEqual(['helen']);
  });
  it.each(['comment', 'practice insight'] as const)('of kind %s waits to be read', async (kind) => {
    expect(await comments(kind)).toEqual([]);
  });
});

describe('a plain reply in the chat', () => {
  const sentence = 'We offer early help at the first suspension.';

  it('becomes a card that asks whether this came of it; nothing is recorded before the press', async () => {
    number = await life.answered();
    await bench.sends();
    const card = cardIn(await turns.says('helen', sentence));
    expect(readReply({ kind: 'replace card', card })).toContain('Is this what came of R-1?');
    expect(await count('decision-recorded')).toBe(0);
    const reply = await turns.press('helen', card, 'Yes, record', { sentence, choice: 'confirmed' });
    expect(readReply(reply)).toContain('Recorded.');
    expect((await bench.request(number)).state).toMatchObject({
      decision: { type: 'confirmed', text: sentence },
    });
  });

  it.each([
    ['nothing chosen', { choice: '' }, 'Choose what happened'],
    ['too early', { choice: 'too early' }, 'When shall we look again?'],
  ])('with %s keeps the words and asks', async (_, inputs, said) => {
    number = await life.answered();
    await bench.sends();
    const card = cardIn(await turns.says('helen', sentence));
    const reply = await turns.press('helen', card, 'Yes, record', { sentence, ...inputs });
    expect(readReply(reply)).toContain(said);
    expect(JSON.stringify(cardIn(reply))).toContain(sentence);
    expect(await count('decision-recorded')).toBe(0);
  });

  it('of several that wait means the one it replies to, else the one that came last', async () => {
    number = await life.answered();
    await bench.sends();
    bench.clock.now += 60_000;
    await life.answered();
    await bench.sends();
    const posted = await bench.room.notices.posted(number, 'answer ready:helen');
    const repliesTo = posted?.activity ?? '';
    expect(readReply(await turns.says('helen', sentence, 'chat', { repliesTo }))).toContain(
      'what came of R-1?',
    );
    expect(readReply(await turns.says('helen', sentence))).toContain('what came of R-2?');
  });

  it.each([
    ['from who has nothing to decide', 'tom', 'chat'],
    ['in a channel', 'helen', 'channel'],
  ] as const)('%s is only something unknown', async (_, who, where) => {
    await life.answered();
    await bench.sends();
    expect(readReply(await turns.says(who, sentence, where))).toContain('I didn’t understand that');
  });
});

describe('a question to the lead', () => {
  it('is replied to in its card, and the owner goes on', async () => {
    number = await life.ask();
    await life.takeOn(number);
    await bench.does('priya', { kind: 'ask-lead', number, question: words('Which year?') });
    await bench.sends();
    const card = turns.card('helen', 'Which year?');
    expect(readReply(await turns.press('helen', card, 'Reply', { reply: '' }))).toContain('is empty');
    await turns.press('helen', card, 'Reply', { reply: 'The last one.' });
    await bench.sends();
    expect(turns.inChat('priya').at(-1)).toContain('The last one.');
    expect((await bench.request(number)).state.kind).toBe('accepted');
    const late = readReply(await turns.press('helen', card, 'Reply', { reply: 'No, this one.' }));
    expect(late).toContain('You had written: No, this one.');
  });
});

describe('a button', () => {
  it('on a request that one may not see says the same as on one that does not exist', async () => {
    await life.ask({ restrictedTo: [person('helen'), person('tom')], thread: null });
    const card = cardIn(await turns.says('tom', 'R-1'));
    const hidden = readReply(await turns.press('priya', card, 'Take this on'));
    const absent = readReply(await turns.press('priya', card, 'Take this on', { number: 9 }));
    expect(hidden).toBe(absent.replace('R-9', 'R-1'));
    expect(await bench.history(1 as RequestNumber)).toEqual(['asked']);
  });

  it('with a stamp that was made up says how to get a fresh card', async () => {
    await life.ask();
    const card = cardIn(await turns.says('tom', 'R-1'));
    expect(readReply(await turns.press('tom', card, 'Take this on', { verb: 'rob-the-bank' }))).toContain(
      'This button is from an older card',
    );
  });

  it('works as an Action.Submit, too, for clients without the newer kind', async () => {
    number = await life.decided();
    await bench.sends();
    const [action] = news('tom').actions as { data: Record<string, unknown> }[];
    const inbound = { kind: 'message', text: '', value: action?.data ?? {}, repliesTo: 'm1' } as const;
    expect(readReply(await turns.bot(turns.turn('tom', inbound)))).toContain('Seen.');
  });
});

describe('locked screens', () => {
  it('show a number and a neutral phrase, whatever the message is about', async () => {
    number = await life.decided();
    await bench.does('priya', {
      kind: 'comment',
      number,
      commentKind: 'question',
      text: words('Is July in it?'),
    });
    await bench.sends();
    const summaries = bench.teams.lying.map(({ message }) => message.summary);
    expect(summaries.length).toBeGreaterThan(4);
    for (const summary of summaries) {
      expect(summary).not.toMatch(/exclusions|early help|two of three|July|list/i);
      expect(summary.length).toBeLessThan(60);
    }
  });
});
