import { describe, expect, it } from '@jest/globals';
import { summarise } from '#domain/requests/summary.ts';
import { day, someone, words } from '#tests/support/fold.ts';
import { part, r1, r2, says } from '#tests/support/says.ts';
import { storyUntil, toldInChat } from '#tests/support/story.ts';

describe('what can’t be answered', () => {
  it('names a gap or a signpost, keeps the gap, and owes the asker the news', () => {
    const story = storyUntil('raised');
    expect(story.isRefused('priya', says('decline', { gap: null }))).toMatchObject({
      reason: 'something missing',
      field: 'gap',
      sentence: 'Say what we don’t know, or where else the asker can turn: one of the two.',
    });
    story.does('priya', says('decline'));
    expect(story.request()).toMatchObject({
      state: { kind: 'declined', by: 'priya', gap: 'Who lives here' },
      gaps: [{ text: 'Who lives here', by: 'priya' }],
      rounds: [{ about: 'declined', recordedBy: 'priya', people: [{ person: 'helen' }] }],
    });
    expect(story.tries('priya', says('decline')).kind).toBe('unchanged');
    for (const differs of [{ reason: words('No') }, { gap: words('No') }, { signpost: words('No') }]) {
      expect(story.isRefused('priya', says('decline', differs)).reason).toBe('not now');
    }
  });

  it('may be a signpost without a gap', () => {
    const story = storyUntil('raised');
    story.does('tom', says('decline', { gap: null, signpost: words('Public Health has it.') }));
    expect(story.request().gaps).toEqual([]);
  });

  it('is news for the lead, who joined, and who contributed as well', () => {
    const story = storyUntil('raised');
    story.does('tom', says('merge', { number: r2, into: r1 }));
    story.does('sam', says('comment', { commentKind: 'practice insight' }));
    story.does('priya', says('decline'));
    expect(story.request().rounds[0]?.people.map(({ person }) => person)).toEqual(['helen', 'imran', 'sam']);
  });
});

describe('withdrawing', () => {
  it('ends it with a reason, and stops the clocks of a pause', () => {
    const story = storyUntil('paused').on('2026-11-05');
    story.does('helen', says('withdraw'));
    expect(story.request()).toMatchObject({
      state: { kind: 'withdrawn', by: 'helen', reason: 'No longer needed.' },
      pauses: [{ to: '2026-11-05T10:42:00.000Z' }],
    });
    expect(story.tries('helen', says('withdraw')).kind).toBe('unchanged');
  });
});

describe('joining two requests', () => {
  it('brings who asked and who worked on it along, and can be undone', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('add-contributor', { contributor: part('sam', 'counted') }));
    const before = story.request().state;
    story.does('ruth', says('merge'));
    expect(summarise(story.request())).toMatchObject({
      state: 'merged',
      stateBelow: 'accepted',
      mergedInto: 2,
    });
    expect(story.request(r2).followers).toEqual([
      { person: 'helen', from: 1 },
      { person: 'priya', from: 1 },
      { person: 'sam', from: 1 },
    ]);
    expect(story.tries('tom', says('merge')).kind).toBe('unchanged');
    story.does('tom', says('unmerge'));
    expect(story.request().state).toEqual(before);
    expect(story.request(r2).followers).toEqual([]);
    expect(story.tries('tom', says('unmerge')).kind).toBe('unchanged');
  });

  it('stops the clocks’ standing still, and undoing it lets them stand again', () => {
    const story = storyUntil('paused');
    story.does('ruth', says('merge'));
    expect(story.request().pauses.every(({ to }) => to !== null)).toBe(true);
    story.does('ruth', says('unmerge'));
    expect(story.request().pauses.at(-1)?.to).toBeNull();
  });

  it.each([
    ['itself', r1, 'same request', 'R-1 cannot be joined to itself. Give the number of the other request.'],
    [
      'one that is not there',
      9 as typeof r1,
      'not found',
      'There is no R-9 that you can see. Check the number.',
    ],
  ] as const)('is refused with %s', (_what, into, reason, sentence) => {
    expect(storyUntil('raised').isRefused('ruth', says('merge', { into }))).toMatchObject({
      reason,
      sentence,
      field: 'into',
    });
  });

  it('is refused with one that has ended without an answer', () => {
    for (const state of ['declined', 'withdrawn', 'merged'] as const) {
      const story = storyUntil(state);
      expect(story.isRefused('ruth', says('merge', { number: r2, into: r1 }))).toMatchObject({
        reason: 'not now',
        sentence: 'R-1 has ended, so nothing can be joined to it. Choose a request that is open.',
      });
    }
    expect(storyUntil('closed').tries('ruth', says('merge', { number: r2, into: r1 })).kind).toBe('changed');
  });
});

describe('reopening', () => {
  it.each(['decided', 'closed'] as const)(
    'of %s returns to the answer, and a new day is expected',
    (state) => {
      const story = storyUntil(state).on('2026-12-01');
      story.does('helen', says('reopen'));
      expect(story.request().state).toMatchObject({
        kind: 'answered',
        owner: 'priya',
        decisionExpected: '2026-12-15',
        tooEarly: null,
      });
      expect(story.tries('helen', says('reopen')).kind).toBe('unchanged');
    },
  );

  it.each(['declined', 'withdrawn'] as const)('of %s asks it anew', (state) => {
    const story = storyUntil(state).on('2026-12-01');
    story.does('helen', says('reopen'));
    expect(story.request().state).toEqual({
      kind: 'raised',
      since: '2026-12-01T10:42:00.000Z',
      handedBack: null,
    });
  });

  it('lets it be decided anew, and only the new decision has to be told', () => {
    const story = storyUntil('decided');
    story.does('helen', says('reopen'));
    story.on('2026-11-03').does('helen', says('record-decision', { type: 'confirmed' }));
    expect(story.state()).toBe('decided');
    story.does('app', toldInChat(['priya'], 2));
    expect(story.state()).toBe('closed');
  });
});

describe('a delegate', () => {
  const until = day('2026-11-09');

  it('has dates, and is shown beside the lead', () => {
    const story = storyUntil('accepted');
    story.does('helen', says('delegate', { until }));
    expect(story.request()).toMatchObject({
      lead: 'helen',
      delegate: { person: 'claire', from: '2026-11-02', until: '2026-11-09' },
    });
    expect(story.tries('helen', says('delegate', { until })).kind).toBe('unchanged');
    for (const differs of [
      { until: day('2026-11-10') },
      { from: day('2026-11-03'), until },
      { to: someone('tom'), until },
    ]) {
      expect(story.tries('helen', says('delegate', differs)).kind).toBe('changed');
    }
  });

  it.each([
    ['the lead', { to: someone('helen') }, 'The lead cannot act for themselves. Choose somebody else.'],
    [
      'days turned round',
      { from: day('2026-11-09'), until: day('2026-11-08') },
      'The last day is before the first. Please turn them round.',
    ],
    [
      'a last day that has passed',
      { until: day('2026-11-01') },
      'That date has passed. Please choose today or a later day.',
    ],
    [
      'nobody',
      { to: someone('zoe') },
      'That person is not in this partnership’s list. Choose somebody from it, or ask its manager to add them.',
    ],
  ] as const)('cannot be %s', (_what, differs, sentence) => {
    expect(storyUntil('accepted').isRefused('helen', says('delegate', differs)).sentence).toBe(sentence);
  });

  it('may act for one day', () => {
    const one = { from: day('2026-11-09'), until: day('2026-11-09') };
    expect(storyUntil('accepted').tries('helen', says('delegate', one)).kind).toBe('changed');
  });
});
