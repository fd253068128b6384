import { describe, expect, it } from '@jest/globals';
import type { ForumId } from '#domain/ids.ts';
import type { Policy } from '#domain/partnership/people.ts';
import type { NewAnswer } from '#domain/requests/commands.ts';
import { asking, day, someone, words } from '#tests/support/fold.ts';
import { withPolicy } from '#tests/support/partnership.ts';
import { newAnswer, part, says } from '#tests/support/says.ts';
import { type Story, storyUntil, tell } from '#tests/support/story.ts';

const submit = (differs: Partial<NewAnswer> = {}) => says('submit-answer', { answer: newAnswer(differs) });
const contributors = (story: Story) =>
  story.request().contributors.map(({ person, how, what }) => `${person} ${how}: ${what}`);

describe('whether a second person checks an answer', () => {
  type Row = readonly [
    Policy['checks'],
    string,
    Partial<NewAnswer>,
    triggered: boolean,
    waits: boolean,
    string,
  ];
  it.each<Row>([
    ['when flagged', 'nothing', {}, false, false, 'answered'],
    ['when flagged', 'small numbers', { smallNumbers: true }, false, false, 'in check'],
    ['when flagged', 'leaving the partnership', { leavesPartnership: true }, false, false, 'in check'],
    ['when flagged', 'a data-protection trigger', {}, true, false, 'in check'],
    ['when flagged', 'advice to wait', {}, false, true, 'in check'],
    ['always', 'nothing', {}, false, false, 'in check'],
    ['never', 'nothing', {}, false, false, 'answered'],
    ['never', 'small numbers', { smallNumbers: true }, true, false, 'answered'],
    ['never', 'advice to wait', {}, false, true, 'in check'],
  ])('%s, and there is %s', (checks, _what, flags, triggered, waits, state) => {
    const story = storyUntil('raised', withPolicy({ checks }));
    story.does('priya', says('accept', { triggers: triggered ? ['AI used'] : [] }));
    if (waits) {
      story.does('priya', says('ask-advice'));
      story.does('grace', says('advise', { outcome: 'wait' }));
    }
    story.does('priya', submit(flags));
    expect(story.state()).toBe(state);
  });

  it('is said: nobody checked what was released without a check, and who passed it is named', () => {
    expect(storyUntil('answered').request().state).toMatchObject({ checkedBy: null });
    const story = storyUntil('in check');
    story.does('tom', says('pass-check'));
    expect(story.request().state).toMatchObject({ checkedBy: 'tom', tooEarly: null });
  });
});

describe('an answer', () => {
  it('makes contributors of who wrote it, who checked it and whom they name', () => {
    const story = storyUntil('accepted');
    const contributing = [part('sam', 'counted the visits'), part('claire', 'sent the list', 'collected')];
    story.does(
      'priya',
      says('submit-answer', { answer: newAnswer({ smallNumbers: true }), contributors: contributing }),
    );
    story.does('tom', says('pass-check'));
    expect(contributors(story)).toEqual([
      'sam extracted: counted the visits',
      'claire collected: sent the list',
      'priya analysed: answered the question',
      'tom checked: checked the answer',
    ]);
  });

  it('leaves the author’s own words about their part, and a practice insight is not the answer', () => {
    const named = storyUntil('accepted');
    named.does(
      'priya',
      says('submit-answer', { contributors: [part('priya', 'joined the lists', 'analysed')] }),
    );
    expect(contributors(named)).toEqual(['priya analysed: joined the lists']);
    const before = storyUntil('accepted');
    before.does(
      'priya',
      says('add-contributor', { contributor: part('priya', 'joined the lists', 'analysed') }),
    );
    before.does('priya', submit());
    expect(contributors(before)).toEqual(['priya analysed: joined the lists']);
    const insight = storyUntil('accepted');
    insight.does('priya', says('comment', { commentKind: 'practice insight' }));
    insight.does('priya', submit());
    expect(contributors(insight)[1]).toBe('priya analysed: answered the question');
    expect(insight.request().contributors.length).toBe(2);
  });

  it('names nobody who is not there', () => {
    const answer = says('submit-answer', { contributors: [part('zoe', 'it')] });
    expect(storyUntil('accepted').isRefused('priya', answer)).toMatchObject({
      reason: 'unknown name',
      field: 'contributors',
    });
  });

  it('is the same answer only if every part of it is the same', () => {
    const story = storyUntil('answered');
    expect(story.tries('priya', submit()).kind).toBe('unchanged');
    const other = words('Another');
    const differences: readonly Partial<NewAnswer>[] = [
      { headline: other },
      { doesNotTell: other },
      { counting: other },
      { detail: other },
      { link: other },
      { confidence: 'low' },
      { dataSets: [other] },
      { furtherQuestions: other },
      { otherExplanations: other },
      { smallNumbers: true },
      { leavesPartnership: true },
    ];
    const again = differences.map((differs) => story.tries('priya', submit(differs)).kind);
    expect(again).toEqual(differences.map(() => 'refused'));
  });

  it('comes back to its owner with why, from the check and by a challenge', () => {
    const story = storyUntil('in check');
    story.does('tom', says('return-answer'));
    expect(story.request().state).toMatchObject({
      kind: 'accepted',
      owner: 'priya',
      returned: {
        from: 'check',
        by: 'tom',
        why: 'Two cells are too small.',
        answer: newAnswer({ smallNumbers: true }),
      },
    });
    story.does('priya', submit());
    story.does('sam', says('challenge'));
    expect(story.request().state).toMatchObject({
      kind: 'accepted',
      returned: { from: 'challenge', by: 'sam', why: 'My team sees something else.' },
    });
    expect(story.request().comments.at(-1)).toMatchObject({ kind: 'challenge', by: 'sam' });
    story.does('priya', submit());
    expect(story.request().state).not.toHaveProperty('returned');
  });

  it.each([
    ['three working days after the meeting', '2026-11-30', '2026-12-03'],
    ['ten working days after the answer, when the meeting is over', '2026-10-23', '2026-11-16'],
    ['ten working days after the answer, without a meeting', null, '2026-11-16'],
  ] as const)('expects a decision %s', (_what, date, expected) => {
    const story = tell();
    const meeting = date === null ? null : { forum: 'strategic' as ForumId, date: day(date) };
    story.does('helen', says('ask', { asked: asking('Where?', { meeting }) }));
    story.does('priya', says('accept'));
    story.does('priya', submit());
    expect(story.request().state).toMatchObject({ decisionExpected: expected });
  });
});

describe('advice to wait', () => {
  const waiting = () => {
    const story = storyUntil('accepted');
    story.does('helen', says('delegate'));
    story.does('priya', says('ask-advice'));
    story.does('grace', says('advise', { outcome: 'wait' }));
    story.does('priya', submit());
    return story;
  };
  const against = says('pass-check', { againstWait: words('The meeting is tomorrow.') });

  it('is released against only by the lead or who acts for them, with a reason', () => {
    const story = waiting();
    expect(story.isRefused('tom', against)).toMatchObject({
      reason: 'advice is to wait',
      sentence:
        'The data-protection advice on R-1 is to wait. Only its lead can release the answer, with a reason.',
    });
    expect(story.isRefused('helen', says('pass-check'))).toMatchObject({
      reason: 'something missing',
      field: 'againstWait',
      sentence: 'The data-protection advice is to wait. Say why you release the answer all the same.',
    });
    expect(story.tries('claire', against).kind).toBe('changed');
    const { events } = story.does('helen', against);
    expect(events.map(({ event, actor }) => [event, actor])).toMatchObject([
      [
        { kind: 'answer-released', checked: true, againstWait: 'The meeting is tomorrow.' },
        { person: 'helen' },
      ],
    ]);
  });

  it('is over when the adviser says so', () => {
    const story = waiting();
    story.does('grace', says('advise', { outcome: 'go ahead with changes' }));
    const { events } = story.does('tom', against);
    // Nothing was released against advice, so no reason for it is kept.
    expect(events.at(-1)?.event).toMatchObject({ kind: 'answer-released', againstWait: null });
  });

  it('asked for again still says wait until it is given', () => {
    const story = waiting();
    story.does('priya', says('ask-advice'));
    expect(story.isRefused('tom', says('pass-check')).reason).toBe('advice is to wait');
    expect(story.request().advice.filter(({ given }) => given === null).length).toBe(1);
  });

  it('that has not come yet holds nothing up', () => {
    const story = storyUntil('in check');
    story.does('priya', says('ask-advice'));
    expect(story.tries('tom', says('pass-check')).kind).toBe('changed');
  });
});

describe('asking for advice', () => {
  it('is asked of a data-protection lead, once at a time, with a date', () => {
    const story = storyUntil('accepted', withPolicy({ adviceWithin: 3 }));
    expect(story.isRefused('priya', says('ask-advice', { of: someone('tom') }))).toMatchObject({
      field: 'of',
      sentence: 'Tom Ashby is not a data-protection lead. Choose one of them.',
    });
    story.does('priya', says('ask-advice'));
    expect(story.tries('ruth', says('ask-advice')).kind).toBe('unchanged');
    expect(story.request().advice).toMatchObject([{ due: '2026-11-05' }]);
    story.does('grace', says('advise'));
    expect(story.tries('grace', says('advise')).kind).toBe('unchanged');
    expect(story.tries('grace', says('advise', { text: words('More.') })).kind).toBe('changed');
    expect(story.state()).toBe('accepted');
  });
});
