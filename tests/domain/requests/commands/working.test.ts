import { describe, expect, it } from '@jest/globals';
import type { Owned } from '#domain/requests/states.ts';
import { ownedPart, summarise } from '#domain/requests/summary.ts';
import { asking, day, someone, words } from '#tests/support/fold.ts';
import { withPolicy } from '#tests/support/partnership.ts';
import { part, says } from '#tests/support/says.ts';
import { storyUntil, tell } from '#tests/support/story.ts';

const owned = (story: ReturnType<typeof tell>): Owned => {
  const found = ownedPart(story.request().state);
  if (found === null) throw new Error('Nobody has it.');
  return found;
};

describe('taking a question on', () => {
  it('names an owner and promises a day: today at the earliest', () => {
    const story = storyUntil('raised');
    expect(story.isRefused('priya', says('accept', { promised: day('2026-11-01') }))).toMatchObject({
      reason: 'date has passed',
      field: 'promised',
    });
    expect(story.isRefused('priya', says('accept', { promised: day('2028-11-03') }))).toMatchObject({
      reason: 'date too far',
      sentence: 'That date is more than two years ahead. Please check the year and choose an earlier day.',
      field: 'promised',
    });
    expect(story.tries('priya', says('accept', { promised: day('2028-11-02') })).kind).toBe('changed');
    story.does('priya', says('accept', { promised: day('2026-11-02') }));
    expect(owned(story)).toMatchObject({ owner: 'priya', promised: { date: '2026-11-02', moved: [] } });
  });

  it('completes what the asker left out, and leaves their own words', () => {
    const story = tell();
    story.does('helen', says('ask', { asked: asking('Where?', { scope: words('TS10, one year') }) }));
    const completing = {
      scope: words('Everywhere'),
      background: words('Asked before'),
      lenses: ['place'] as const,
      population: 'known' as const,
    };
    story.does('priya', says('accept', { completing }));
    expect(story.request().asked).toMatchObject({
      scope: 'TS10, one year',
      background: 'Asked before',
      lenses: ['place'],
      population: 'known',
    });
    story.does('priya', says('hand-back'));
    const other = { background: words('Else'), lenses: ['peer group'] as const, population: 'all' as const };
    story.does('tom', says('accept', { completing: other }));
    expect(story.request().asked).toMatchObject({
      background: 'Asked before',
      lenses: ['place'],
      population: 'known',
    });
  });

  it('asks the data-protection lead when a trigger is ticked, once, and goes on meanwhile', () => {
    const story = storyUntil('raised', withPolicy({ adviceWithin: 5 }));
    story.does('priya', says('accept', { triggers: ['not sure, ask'] }));
    expect(story.request().advice).toMatchObject([{ of: 'grace', due: '2026-11-09', given: null }]);
    expect(story.state()).toBe('accepted');
    story.does('priya', says('hand-back'));
    story.does('tom', says('accept', { triggers: ['AI used'] }));
    expect(story.request().advice.length).toBe(1);
    expect(storyUntil('accepted').request().advice).toEqual([]);
  });

  it('can be handed back, handed on, and promised for another day with the old one kept', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('promise-date'));
    expect(owned(story).promised).toMatchObject({
      date: '2026-11-27',
      moved: [{ from: '2026-11-20', why: 'Late data.' }],
    });
    story.does('priya', says('reassign'));
    expect(owned(story)).toMatchObject({ owner: 'tom', promised: { date: '2026-11-27' } });
    story.does('tom', says('hand-back'));
    expect(story.state()).toBe('raised');
    expect(summarise(story.request()).owner).toBeNull();
  });

  it('is handed on only to somebody who answers questions', () => {
    const story = storyUntil('accepted');
    expect(story.isRefused('ruth', says('reassign', { to: someone('imran') }))).toMatchObject({
      reason: 'not allowed',
      field: 'to',
      sentence: 'Imran Qadir does not answer questions here. Choose an analyst.',
    });
    expect(story.tries('ruth', says('reassign', { to: someone('priya') })).kind).toBe('unchanged');
  });
});

describe('a pause', () => {
  it.each(['raised', 'accepted', 'in check', 'answered'] as const)('of %s returns where it was', (state) => {
    const story = storyUntil(state);
    const before = story.request().state;
    story.does('helen', says('pause'));
    expect(story.state()).toBe(`paused, was ${state}`);
    story.does('helen', says('resume'));
    expect(story.request().state).toEqual(before);
    expect(story.request().pauses).toHaveLength(1);
  });

  it('names why, on whom and until when, and ends by the clock on its day, not before', () => {
    const story = storyUntil('accepted');
    expect(story.isRefused('priya', says('pause', { until: day('2026-11-01') })).field).toBe('until');
    expect(story.isRefused('priya', says('pause', { on: someone('zoe') })).field).toBe('on');
    const pause = says('pause', { on: someone('sam'), until: day('2026-11-09') });
    story.does('priya', pause);
    expect(story.tries('priya', pause).kind).toBe('unchanged');
    expect(story.isRefused('priya', says('pause')).reason).toBe('not now');
    story.on('2026-11-08');
    expect(story.tries('clock', says('resume-on-date')).kind).toBe('unchanged');
    story.on('2026-11-09');
    const { edition } = story.request();
    story.does('clock', says('resume-on-date'));
    expect(story.state()).toBe('accepted');
    expect(story.request().edition).toBe(edition);
    expect(story.tries('clock', says('resume-on-date')).kind).toBe('unchanged');
  });

  it('after another keeps both times', () => {
    const story = storyUntil('paused').on('2026-11-05');
    story.does('priya', says('resume'));
    story.on('2026-11-09').does('priya', says('pause'));
    expect(story.request().pauses.map(({ from, to }) => [from.slice(0, 10), to?.slice(0, 10)])).toEqual([
      ['2026-11-02', '2026-11-05'],
      ['2026-11-09', undefined],
    ]);
  });

  it('without a day waits for a person', () => {
    const story = storyUntil('paused').on('2028-01-01');
    expect(story.tries('clock', says('resume-on-date')).kind).toBe('unchanged');
    expect(story.tries('ruth', says('resume')).kind).toBe('changed');
  });

  it('for a question to the lead ends with the reply, and the words stay', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('ask-lead'));
    expect(summarise(story.request())).toMatchObject({ state: 'paused', waitingOn: 'helen' });
    expect(story.tries('clock', says('resume-on-date')).kind).toBe('unchanged');
    story.does('helen', says('reply'));
    expect(story.state()).toBe('accepted');
    expect(story.request().comments.map(({ kind, text, by }) => [kind, text, by])).toEqual([
      ['question', 'Which year?', 'priya'],
      ['comment', 'The last one.', 'helen'],
    ]);
  });

  it('for another reason has no question to reply to', () => {
    expect(storyUntil('paused').isRefused('helen', says('reply'))).toMatchObject({
      reason: 'not now',
      sentence: 'R-1 has no open question to the lead. Write a comment instead.',
    });
  });
});

describe('contributors', () => {
  it('are named once for each part they had', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('add-contributor'));
    expect(story.tries('priya', says('add-contributor')).kind).toBe('unchanged');
    story.does('priya', says('add-contributor', { contributor: part('sam', 'listed the places') }));
    expect(story.request().contributors.map(({ what }) => what)).toEqual([
      'counted the visits',
      'listed the places',
    ]);
    expect(story.isRefused('priya', says('add-contributor', { contributor: part('zoe', 'it') })).field).toBe(
      'person',
    );
  });

  it('include who writes a practice insight, until the request has ended without an answer', () => {
    const insight = says('comment', { commentKind: 'practice insight' });
    for (const state of [
      'raised',
      'accepted',
      'in check',
      'answered',
      'paused',
      'decided',
      'closed',
    ] as const) {
      const story = storyUntil(state);
      story.does('sam', insight);
      expect(story.request().contributors).toContainEqual({
        person: 'sam',
        how: 'practice insight',
        what: 'added what they see in practice',
      });
    }
    for (const state of ['declined', 'withdrawn', 'merged'] as const) {
      const story = storyUntil(state);
      story.does('sam', insight);
      expect(story.request().contributors).toEqual([]);
    }
    const story = storyUntil('accepted');
    story.does('sam', says('comment'));
    expect(story.request().contributors).toEqual([]);
  });
});
