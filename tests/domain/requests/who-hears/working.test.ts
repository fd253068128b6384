import { describe, expect, it } from '@jest/globals';
import { asking, day, someone } from '#tests/support/fold.ts';
import { says } from '#tests/support/says.ts';
import { heard, tell } from '#tests/support/story.ts';
import { accepted, actedOnce, acting, answered, asked, asksLead, eachIsHeard, inThread } from './scenes.ts';

describe('who hears while it is worked on', () => {
  eachIsHeard([
    [
      'asked in a thread',
      () => undefined,
      'imran',
      says('ask', {
        asked: asking('Where?', { thread: { conversation: '19:abc', activity: null, link: null } }),
      }),
      ['thread: request card'],
    ],
    ['taken on, where the thread shows it', inThread, 'priya', says('accept'), ['thread: request card']],
    [
      'taken on, where the card was only put into a thread',
      (story) => {
        const thread = { conversation: '19:abc', activity: null, link: null };
        story.does('imran', says('ask', { asked: asking('Where?', { thread }), lead: someone('helen') }));
      },
      'priya',
      says('accept'),
      ['helen: taken on', 'imran: taken on', 'thread: request card'],
    ],
    ['taken on, without a thread', asked, 'priya', says('accept'), ['helen: taken on', 'imran: taken on']],
    [
      'taken on, with a data-protection question',
      asked,
      'priya',
      says('accept', { triggers: ['not sure, ask'] }),
      ['grace: advice asked', 'helen: taken on', 'imran: taken on'],
    ],
    ['handed back', accepted, 'priya', says('hand-back'), ['helen: handed back', 'imran: handed back']],
    ['handed on', accepted, 'ruth', says('reassign'), ['tom: with you now']],
    [
      'another day promised',
      accepted,
      'priya',
      says('promise-date'),
      ['helen: new date promised', 'imran: new date promised'],
    ],
    [
      'a question back',
      acting,
      'priya',
      says('ask-lead'),
      ['claire: question to the lead', 'helen: question to the lead'],
    ],
    [
      'a question back, when Claire no longer acts',
      actedOnce,
      'priya',
      says('ask-lead'),
      ['helen: question to the lead'],
    ],
    ['the lead replies', asksLead, 'claire', says('reply'), ['priya: lead replied']],
    [
      'paused for somebody',
      accepted,
      'priya',
      says('pause', { on: someone('sam') }),
      ['sam: waiting on you'],
    ],
    [
      'resumed',
      (s) => {
        accepted(s);
        s.does('priya', says('pause'));
      },
      'ruth',
      says('resume'),
      ['priya: clock restarted'],
    ],
    [
      'resumed when answered',
      (s) => {
        answered(s);
        s.does('helen', says('pause'));
      },
      'ruth',
      says('resume'),
      ['claire: clock restarted', 'helen: clock restarted'],
    ],
  ]);

  it('tells a resumption by the clock to who has it', () => {
    const story = tell();
    accepted(story);
    story.does('priya', says('pause', { until: day('2026-11-09') }));
    story.on('2026-11-09');
    expect(heard(story.does('clock', says('resume-on-date')))).toEqual(['priya: clock restarted']);
  });
});
