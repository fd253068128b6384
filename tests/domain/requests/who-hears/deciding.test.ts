import { describe, expect, it } from '@jest/globals';
import { day } from '#tests/support/fold.ts';
import { newAction, part, r1, r2, says } from '#tests/support/says.ts';
import { heard, type Story, tell, toldInChat } from '#tests/support/story.ts';
import { accepted, acting, answered, closed, decided, eachIsHeard, inCheck, joined } from './scenes.ts';

describe('who hears of the answer and what came of it', () => {
  eachIsHeard([
    [
      'a contributor added',
      accepted,
      'priya',
      says('add-contributor', { contributor: part('tom', 'listed') }),
      [],
    ],
    [
      'answered, to be checked',
      accepted,
      'priya',
      says('submit-answer', { answer: { ...says('submit-answer').answer, smallNumbers: true } }),
      [],
    ],
    [
      'answered',
      acting,
      'priya',
      says('submit-answer'),
      ['claire: answer ready', 'helen: answer ready', 'imran: answer ready'],
    ],
    [
      'passed',
      inCheck,
      'tom',
      says('pass-check'),
      ['claire: answer ready', 'helen: answer ready', 'imran: answer ready'],
    ],
    ['sent back', inCheck, 'tom', says('return-answer'), ['priya: answer returned']],
    ['challenged', answered, 'sam', says('challenge'), ['priya: challenged']],
    [
      'decided by the lead',
      answered,
      'helen',
      says('record-decision'),
      ['imran: what came of it', 'priya: feedback', 'sam: feedback'],
    ],
    [
      'decided by who acts for the lead',
      answered,
      'claire',
      says('record-decision'),
      ['helen: what came of it', 'imran: what came of it', 'priya: feedback', 'sam: feedback'],
    ],
    [
      'recorded from the minutes',
      answered,
      'ruth',
      says('record-decision'),
      [
        'claire: confirm decision',
        'helen: confirm decision',
        'imran: what came of it',
        'priya: feedback',
        'sam: feedback',
      ],
    ],
    [
      'too early to say',
      answered,
      'helen',
      says('record-decision', { type: 'too early, look again on', lookAgainOn: day('2027-01-11') }),
      ['imran: what came of it', 'priya: feedback', 'sam: feedback'],
    ],
    [
      'confirmed',
      (s) => {
        answered(s);
        s.does('ruth', says('record-decision'));
      },
      'helen',
      says('confirm-decision'),
      ['helen', 'imran', 'priya', 'ruth', 'sam'].map((who) => `${who}: card to refresh`),
    ],
    [
      'an action agreed',
      decided,
      'helen',
      says('add-action', { action: newAction('Move the van', 'tom') }),
      ['tom: action for you'],
    ],
    [
      'an action done',
      (s) => {
        decided(s);
        s.does('helen', says('add-action', { action: newAction('Move the van', 'tom') }));
      },
      'tom',
      says('complete-action'),
      [],
    ],
    ['told in person', decided, 'helen', says('tell-in-person'), ['helen: card to refresh']],
    ['told in chat', decided, 'app', toldInChat(['priya', 'sam']), ['helen: card to refresh']],
    ['seen before it was told', decided, 'priya', says('acknowledge'), ['helen: card to refresh']],
    ['seen', closed, 'priya', says('acknowledge'), []],
    [
      'a late contributor',
      closed,
      'priya',
      says('add-contributor', { contributor: part('tom', 'listed') }),
      ['tom: feedback'],
    ],
    [
      'what happened next',
      closed,
      'helen',
      says('record-outcome'),
      ['priya: what happened next', 'sam: what happened next'],
    ],
    ['to look again', closed, 'helen', says('look-again'), []],
  ]);

  it('tells who asked the other question what came of it, and shows them the answer', () => {
    const story = tell();
    joined(story);
    story.does('priya', says('accept'));
    expect(heard(story.does('priya', says('submit-answer')))).toContain('claire: answer ready');
    expect(heard(story.does('helen', says('record-decision')))).toContain('claire: what came of it');
  });

  it('tells who joins later what the others have heard', () => {
    const join = says('merge', { number: r2, into: r1 });
    const heardBy = (before: (story: Story) => void) => {
      const story = tell();
      before(story);
      return heard(story.does('tom', join)).filter((one) => one.startsWith('claire'));
    };
    expect(heardBy(accepted)).toEqual(['claire: joined']);
    expect(heardBy(answered)).toEqual(['claire: answer ready', 'claire: joined']);
    expect(heardBy(decided)).toEqual(['claire: joined', 'claire: what came of it']);
    expect(heardBy(closed)).toEqual(['claire: joined', 'claire: what came of it']);
    const contributed = tell();
    answered(contributed);
    contributed.does('priya', says('add-contributor', { contributor: part('claire', 'counted') }));
    contributed.does('helen', says('record-decision'));
    expect(heard(contributed.does('tom', join)).filter((one) => one.startsWith('claire'))).toEqual([
      'claire: joined',
    ]);
  });

  it('tells the asker by the feedback only, when they contributed', () => {
    const story = tell();
    accepted(story);
    story.does('priya', says('add-contributor', { contributor: part('imran', 'told us where') }));
    story.does('priya', says('submit-answer'));
    expect(heard(story.does('helen', says('record-decision')))).toEqual([
      'imran: feedback',
      'priya: feedback',
      'sam: feedback',
    ]);
  });

  it('says in which round each feedback is owed', () => {
    const story = tell();
    answered(story);
    const { notices } = story.does('helen', says('record-decision'));
    expect(notices.map(({ kind, round }) => [kind, round])).toEqual([
      ['what came of it', null],
      ['feedback', 1],
      ['feedback', 1],
    ]);
  });
});
