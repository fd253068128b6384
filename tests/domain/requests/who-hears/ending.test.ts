import { describe } from '@jest/globals';
import { r2, says } from '#tests/support/says.ts';
import { toldInChat } from '#tests/support/story.ts';
import { accepted, acting, closed, decided, eachIsHeard, joined, minuted } from './scenes.ts';

describe('who hears how else it ends, and beside it', () => {
  eachIsHeard([
    [
      'can’t be answered',
      acting,
      'ruth',
      says('decline'),
      ['helen: declined', 'imran: declined', 'priya: declined', 'sam: declined'],
    ],
    [
      'can’t be answered, asked twice',
      joined,
      'tom',
      says('decline'),
      ['claire: declined', 'helen: declined', 'imran: declined'],
    ],
    [
      'withdrawn',
      accepted,
      'imran',
      says('withdraw'),
      ['helen: withdrawn', 'priya: withdrawn', 'sam: withdrawn'],
    ],
    [
      'joined',
      accepted,
      'ruth',
      says('merge', { into: r2 }),
      ['helen: joined', 'imran: joined', 'priya: joined', 'sam: joined'],
    ],
    [
      'joined no more',
      (s) => {
        accepted(s);
        s.does('ruth', says('merge', { into: r2 }));
      },
      'ruth',
      says('unmerge'),
      ['helen: reopened', 'imran: reopened', 'priya: reopened'],
    ],
    ['reopened', closed, 'helen', says('reopen'), ['imran: reopened', 'priya: reopened']],
    [
      'a question asked of those who answer and decide',
      acting,
      'tom',
      says('comment', { commentKind: 'question' }),
      ['claire: question for you', 'helen: question for you', 'priya: question for you'],
    ],
    [
      'a challenge in a comment, to what was recorded from the minutes',
      minuted,
      'tom',
      says('comment', { commentKind: 'challenge' }),
      [
        'claire: question for you',
        'helen: question for you',
        'priya: question for you',
        'ruth: question for you',
      ],
    ],
    ['a practice insight', acting, 'sam', says('comment', { commentKind: 'practice insight' }), []],
    ['a comment', accepted, 'tom', says('comment'), []],
    [
      'a question in a comment',
      accepted,
      'tom',
      says('comment', { commentKind: 'question' }),
      ['helen: question for you', 'priya: question for you'],
    ],
    [
      'a challenge in a comment, by who answers',
      accepted,
      'priya',
      says('comment', { commentKind: 'challenge' }),
      ['helen: question for you'],
    ],
    ['advice asked', accepted, 'priya', says('ask-advice'), ['grace: advice asked']],
    [
      'advice given',
      (s) => {
        accepted(s);
        s.does('priya', says('ask-advice'));
      },
      'grace',
      says('advise'),
      ['priya: advice given'],
    ],
    ['a delegate', accepted, 'helen', says('delegate'), ['claire: acting for the lead']],
    ['a delivery', decided, 'app', toldInChat(['priya']), ['helen: card to refresh']],
  ]);
});
