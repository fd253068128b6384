import { describe, expect, it } from '@jest/globals';
import { answerCard } from '#bot/cards/answer-card.ts';
import { confirmDecisionCard } from '#bot/cards/confirm-decision-card.ts';
import { declinedCard } from '#bot/cards/declined-card.ts';
import { impactRowOf, listCard, listWords, rowOf } from '#bot/cards/list-card.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
import { questionToLeadCard } from '#bot/cards/question-to-lead-card.ts';
import { requestCard } from '#bot/cards/request-card.ts';
import { staleCard } from '#bot/cards/stale-card.ts';
import type { Request } from '#domain/requests/request.ts';
import { summarise } from '#domain/requests/summary.ts';
import * as all from '#tests/support/fixture-requests.ts';
import { at, day, recorded, someone, words } from '#tests/support/fold.ts';
import { buttonsOf, ofType, textIn } from './elements.ts';
import { afterTheMeeting, wednesday } from './setting.ts';

const helen = someone('helen');

describe('the request card', () => {
  it('says where it stands in one sentence, and the four steps with their days', () => {
    expect(textIn(requestCard(all.r6, wednesday))).toBe(
      [
        'OFFICIAL · R-6',
        'Where do young people say they feel unsafe between school and home?',
        'With Tom Ashby until 4 December, for the VEMT Strategic Group on 8 December.',
        '●\nAsked\n13 Nov\n○\nAnswered\nby 4 Dec\n○\nDecided\nnot yet\n○\nTold\nnot yet',
        'Asked by Helen Marsh.',
      ].join('\n'),
    );
  });

  it('can be taken on only while nobody has it', () => {
    expect(buttonsOf(requestCard(all.r6Raised, wednesday))).toEqual(['Take this on', 'Open R-6']);
    expect(buttonsOf(requestCard(all.r6, wednesday))).toEqual(['Open R-6']);
  });

  it('shows lead and delegate both', () => {
    const text = textIn(requestCard(all.r13, wednesday));
    expect(text).toContain('Waiting for Imran Qadir, or Steph Carr acting, to decide, expected 3 December');
    expect(text).toContain('Asked by Steph Carr for Imran Qadir. Steph Carr is acting for Imran Qadir.');
    expect(text).toMatch(/^OFFICIAL-SENSITIVE · R-13/);
  });

  it('has no steps for what ended another way', () => {
    expect(textIn(requestCard(all.r4, wednesday))).not.toContain('Decided');
  });
});

describe('the answer card', () => {
  it('gives the decision to the lead and to who acts today, and to nobody else', () => {
    expect(buttonsOf(answerCard(all.r3, helen, wednesday))).toEqual([
      'Record what came of it',
      'Ask a follow-up',
      'Challenge',
      'Ask me after the meeting',
      'Open R-3',
    ]);
    const first = (reader: string) => buttonsOf(answerCard(all.r13, someone(reader), wednesday))[0];
    expect([first('imran'), first('steph'), first('neil')]).toEqual([
      'Record what came of it',
      'Record what came of it',
      'Ask a follow-up',
    ]);
  });

  it('takes the decision back from a delegate whose days are over', () => {
    expect(buttonsOf(answerCard(all.r13, someone('steph'), afterTheMeeting))[0]).toBe('Ask a follow-up');
  });

  it('puts the limits beside the finding and says when nobody checked it', () => {
    const text = textIn(answerCard(all.r13, someone('imran'), wednesday));
    expect(text).toContain('What this does not tell us: Premises nobody visits do not come up at all.');
    expect(text).toContain('Dan Whitfield. Not checked by a second person.');
    expect(answerCard(all.r6, helen, wednesday)).toBeNull();
  });
});

it('the lead confirms with one tap what a manager recorded, and only then', () => {
  const text = textIn(confirmDecisionCard(all.r1Unconfirmed, wednesday));
  expect(text).toContain('Ruth Kelly recorded what came of your question.');
  expect(text).not.toMatch(/[“”]/);
  expect(confirmDecisionCard(all.r1, wednesday)).toBeNull();
});

it('a declined question is not lost', () => {
  const card = declinedCard(all.r4, someone('sam'), wednesday);
  expect(textIn(card)).toContain('We could not answer your question yet');
  expect(textIn(card)).toContain(
    'Your question is not lost. It is on the list of what we don’t know, with your name',
  );
  expect(buttonsOf(card)).toEqual(['Ask it another way', 'Add what I see', 'Open R-4']);
  expect(declinedCard(all.r3, helen, wednesday)).toBeNull();
});

it('a question back to the lead can be answered where it is read', () => {
  const card = questionToLeadCard(all.r6Asked, helen, wednesday, 'The walk');
  expect(card && ofType(card, 'Input.Text')[0]).toMatchObject({ id: 'reply', value: 'The walk' });
  expect(questionToLeadCard(all.r6Replied, helen, wednesday)).toBeNull();
});

describe('short notices', () => {
  const text = (
    kind: Parameters<typeof noticeCard>[0],
    request: Parameters<typeof noticeCard>[1],
    reader: string,
  ) => textIn(noticeCard(kind, request, someone(reader), wednesday));

  it('say what happened, in whose words, and why they came', () => {
    expect(text('new date promised', all.r6Moved, 'helen')).toContain(
      'Tom Ashby now promises an answer by 7 December. It was 4 December.\n“The schools’ survey arrived a week late.”\nTom Ashby, Performance and Data Lead, 24 November',
    );
    expect(text('waiting on you', all.r6Paused, 'farah')).toContain(
      'You get this because R-6 waits for you.',
    );
    expect(text('lead replied', all.r6Replied, 'tom')).toContain('Helen Marsh replied.');
    expect(text('advice given', all.r6Advised, 'tom')).toContain('Grace Obi advises: go ahead with changes.');
    expect(text('action for you', all.r1, 'sam')).toContain(
      'Agreed: start Friday and Saturday sessions, by 30 November.',
    );
  });

  it('say less, not something untrue, when the request has moved on', () => {
    expect(text('waiting on you', all.r6, 'farah')).toContain('This no longer waits for you');
    expect(text('challenged', all.r16InCheck, 'leila')).toContain('It has gone on in the meantime.');
  });

  it('offer the owner, and nobody else, the way to the answer', () => {
    expect(buttonsOf(noticeCard('challenged', all.r16, someone('leila'), wednesday))[0]).toBe(
      'Change the answer',
    );
    expect(buttonsOf(noticeCard('with you now', all.r6, someone('tom'), wednesday))[0]).toBe(
      'Write the answer',
    );
    expect(buttonsOf(noticeCard('with you now', all.r6, someone('dan'), wednesday))).toEqual(['Open R-6']);
  });
});

describe('lists', () => {
  it('are short rows that open the request, under the highest marking among them', () => {
    const rows = [all.r3, all.r13].map((request) => rowOf(summarise(request), wednesday));
    const card = listCard(listWords.waiting, rows, 12, wednesday);
    expect(textIn(card)).toMatch(/^OFFICIAL-SENSITIVE\nWaiting for you/);
    expect(textIn(card)).toContain('Waiting for Helen Marsh to decide, expected 11 December');
    expect(textIn(card)).toContain('10 more in the log.');
    const urls = ofType(card, 'Container').map(({ selectAction }) => (selectAction as { url: string }).url);
    expect(urls.map((url) => url.split('=')[1])).toEqual(['R-3', 'R-13']);
  });

  it('read a row as it stands', () => {
    const card = listCard(listWords.waiting, [rowOf(summarise(all.r3), wednesday)], 1, wednesday);
    expect(JSON.stringify(ofType(card, 'Container')[0]?.selectAction)).toContain(
      'R-3 Do suspensions from school come before the first missing episode? Waiting for Helen Marsh',
    );
  });

  it('say "you" to the reader whose turn it is', () => {
    const line = (request: Request, reader: string) =>
      rowOf(summarise(request), wednesday, someone(reader)).line;
    expect(line(all.r3, 'helen')).toMatch(/^Waiting for you to decide, expected 11 December/);
    expect(line(all.r13, 'steph')).toMatch(
      /^Waiting for Imran Qadir, or you acting, to decide, expected 3 December/,
    );
    expect(line(all.r6, 'tom')).toMatch(/^With you until 4 December, for/);
    expect(line(all.r6Paused, 'farah')).toBe('Paused until 1 December, waiting for you.');
  });

  it('quote what came of the work only when it is confirmed', () => {
    expect(impactRowOf(summarise(all.r1)).line).toMatch(/^“/);
    expect(impactRowOf(summarise(all.r1Unconfirmed)).line).toMatch(/^The group/);
    expect(textIn(listCard(listWords.impact, [impactRowOf(summarise(all.r1))], 1, wednesday))).toMatch(
      /^OFFICIAL\n/,
    );
    expect(textIn(listCard(listWords.waiting, [], 0, wednesday))).toContain('Nothing waits for you.');
  });
});

it('a stale card says what people did since, above the fresh one', () => {
  const since = recorded(6, [
    [
      at('2026-11-24', '16:05'),
      'tom',
      { kind: 'accepted', promised: day('2026-12-04'), triggers: [], completing: {} },
    ],
    [
      at('2026-11-25', '09:30'),
      'helen',
      { kind: 'commented', commentKind: 'comment', text: words('Thanks') },
    ],
    [at('2026-11-25', '09:31'), 'clock', { kind: 'resumed' }],
  ]);
  const text = textIn(staleCard(since, requestCard(all.r6, wednesday), helen, wednesday));
  expect(text).toMatch(/^OFFICIAL · R-6\n/);
  expect(text).toContain(
    'Since this card was drawn: Tom Ashby took this on and promised an answer by 4 December (24 November, 16:05). You commented (09:30).\nWhat you pressed was not done.',
  );
});
