import { describe, expect, it } from '@jest/globals';
import type { TellingResult } from '#domain/requests/request.ts';
import { day, someone } from '#tests/support/fold.ts';
import { withPolicy } from '#tests/support/partnership.ts';
import { part, says } from '#tests/support/says.ts';
import { delivered, type Story, storyUntil, toldInChat } from '#tests/support/story.ts';

/** Priya and Sam are owed what came of it. */
const owed = (): Story => {
  const story = storyUntil('accepted', withPolicy({ notReachedAfter: 10 }));
  story.does('priya', says('submit-answer', { contributors: [part('sam', 'counted the visits')] }));
  story.does('helen', says('record-decision'));
  return story;
};
const results = (story: Story, round = 1) =>
  story.request().rounds[round - 1]?.people.map(({ person, result }) => `${person}: ${result.kind}`);
const waiting: TellingResult = { kind: 'waiting', why: 'has not opened the app' };

describe('a loop closes', () => {
  it('when the last contributor has been told, not before', () => {
    const story = owed();
    story.does('app', toldInChat(['sam']));
    expect(story.state()).toBe('decided');
    const { events } = story.does('app', toldInChat(['priya']));
    expect(events.map(({ event }) => event.kind)).toEqual(['delivery-recorded', 'loop-closed']);
    expect(story.state()).toBe('closed');
    expect(story.tries('app', toldInChat(['priya'])).kind).toBe('unchanged');
  });

  it('by being seen: who has seen it has been told', () => {
    const story = owed();
    story.does('app', toldInChat(['sam']));
    const { settles } = story.does('priya', says('acknowledge'));
    expect(settles).toEqual([{ number: 1, person: 'priya', become: { kind: 'acknowledged' } }]);
    expect(story.request().rounds[0]?.people[1]).toMatchObject({
      result: { kind: 'told', route: { kind: 'tab' } },
    });
    expect(story.state()).toBe('closed');
    expect(story.tries('priya', says('acknowledge')).kind).toBe('unchanged');
  });

  it('by being told in person, by somebody named', () => {
    const story = owed();
    story.does('app', toldInChat(['priya']));
    const told = says('tell-in-person', { person: someone('sam') });
    const { settles } = story.does('priya', told);
    expect(settles).toEqual([{ number: 1, person: 'sam', become: { kind: 'told in person', by: 'priya' } }]);
    expect(story.request().rounds[0]?.people[0]).toMatchObject({
      person: 'sam',
      result: { kind: 'told', route: { kind: 'in person', by: 'priya' } },
    });
    expect(story.state()).toBe('closed');
    expect(story.tries('helen', told).kind).toBe('unchanged');
  });

  it('not by a send that only waits', () => {
    const story = owed();
    story.does('app', delivered(['priya', 'sam'], waiting));
    expect(story.state()).toBe('decided');
    expect(story.tries('app', delivered(['priya', 'sam'], waiting)).kind).toBe('unchanged');
    expect(story.tries('app', delivered(['priya'], { kind: 'waiting', why: 'is away' })).kind).toBe(
      'changed',
    );
    expect(story.tries('app', delivered(['priya'], { kind: 'telling' })).kind).toBe('unchanged');
  });
});

describe('after ten working days', () => {
  it('who has not been told is counted as not reached, and the loop closes', () => {
    const story = owed();
    story.does('app', toldInChat(['priya']));
    story.does('app', delivered(['sam'], waiting));
    story.on('2026-11-13');
    expect(story.tries('clock', says('count-not-reached')).kind).toBe('unchanged');
    story.on('2026-11-16').does('clock', says('count-not-reached'));
    expect(story.request().rounds[0]?.people[0]).toMatchObject({
      person: 'sam',
      result: { kind: 'not reached', why: 'has not opened the app' },
    });
    expect(results(story)).toEqual(['sam: not reached', 'priya: told']);
    expect(story.state()).toBe('closed');
    expect(story.tries('clock', says('count-not-reached')).kind).toBe('unchanged');
    expect(story.tries('clock', says('count-not-reached', { round: 2 })).kind).toBe('unchanged');
  });

  it('they may still be told, and nothing else is news', () => {
    const story = owed().on('2026-11-16');
    story.does('clock', says('count-not-reached'));
    expect(story.tries('app', delivered(['sam'], waiting)).kind).toBe('unchanged');
    story.does('app', toldInChat(['sam']));
    story.does('helen', says('tell-in-person'));
    expect(results(story)).toEqual(['sam: told', 'priya: told']);
    expect(story.state()).toBe('closed');
  });

  it('says that no message got through when that is all there is to say', () => {
    const story = owed().on('2026-11-16');
    story.does('clock', says('count-not-reached'));
    expect(story.request().rounds[0]?.people[0]?.result).toEqual({
      kind: 'not reached',
      why: 'No message got through',
    });
  });
});

describe('a contributor who joins late', () => {
  const late = says('add-contributor', { contributor: part('tom', 'listed the places') });

  it('is owed the news at once, and the loop is open again until they have it', () => {
    const story = storyUntil('closed');
    story.does('helen', says('look-again'));
    story.does('priya', late);
    expect(story.state()).toBe('decided');
    expect(story.request().rounds.at(-1)).toMatchObject({
      n: 2,
      about: 'joined late',
      recordedBy: 'helen',
      people: [{ person: 'tom' }],
    });
    story.does('app', toldInChat(['tom'], 2));
    // The day on which to ask what happened next has not been lost on the way.
    expect(story.request().state).toMatchObject({ kind: 'closed', lookAgainOn: '2027-03-01' });
  });

  it('hears it although they were owed news of something else before', () => {
    const story = storyUntil('declined');
    story.does('helen', says('reopen'));
    story.does('priya', says('accept'));
    story.does('priya', says('submit-answer'));
    story.does('ruth', says('record-decision'));
    story.does('ruth', says('add-contributor', { contributor: part('helen', 'told us where') }));
    expect(story.request().rounds.at(-1)).toMatchObject({
      about: 'joined late',
      people: [{ person: 'helen' }],
    });
  });

  it('hears it once, whatever else they did', () => {
    const story = owed();
    story.does('priya', says('add-contributor', { contributor: part('sam', 'checked the list') }));
    expect(story.request().rounds.length).toBe(1);
  });

  it('hears nothing new if they recorded it or add themselves', () => {
    const story = storyUntil('closed');
    story.does('priya', says('add-contributor', { contributor: part('helen', 'told us where') }));
    story.does('ruth', says('add-contributor', { contributor: part('ruth', 'kept the minutes') }));
    expect(story.request().rounds.length).toBe(1);
    expect(story.state()).toBe('closed');
  });

  it('keeps no loop open for what happened next', () => {
    const story = storyUntil('closed');
    story.does('helen', says('record-outcome'));
    story.does('priya', late);
    story.does('app', toldInChat(['tom'], 3));
    expect(story.state()).toBe('closed');
  });
});

describe('telling and seeing', () => {
  it('is refused for who is owed nothing, or by oneself', () => {
    const story = owed();
    expect(story.isRefused('helen', says('tell-in-person', { person: someone('tom') }))).toMatchObject({
      reason: 'not found',
      field: 'person',
      sentence: 'Tom Ashby is not owed any news of R-1. Choose one of the people it lists as not told yet.',
    });
    expect(story.isRefused('priya', says('tell-in-person'))).toMatchObject({
      reason: 'own work',
      sentence: 'You can say that you have seen it yourself: use “Thanks, I’ve seen this”.',
    });
  });

  it('in person is possible until all of the news has been told', () => {
    const story = storyUntil('answered');
    const tooEarly = says('record-decision', {
      type: 'too early, look again on',
      lookAgainOn: day('2027-01-11'),
    });
    story.does('helen', tooEarly);
    story.does('app', toldInChat(['priya']));
    expect(story.tries('helen', says('tell-in-person')).kind).toBe('unchanged');
    story.does('helen', says('record-decision'));
    story.does('helen', says('tell-in-person'));
    expect(story.state()).toBe('closed');
  });

  it('is not for who recorded it, although they contributed', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('submit-answer', { contributors: [part('helen', 'told us where')] }));
    story.does('helen', says('record-decision'));
    expect(story.isRefused('helen', says('acknowledge')).reason).toBe('not allowed');
  });

  it('goes on after the request was reopened', () => {
    const story = owed();
    story.does('helen', says('reopen'));
    story.does('sam', says('challenge'));
    story.does('app', toldInChat(['priya']));
    story.does('sam', says('acknowledge'));
    expect(results(story)).toEqual(['sam: told', 'priya: told']);
    expect(story.state()).toBe('accepted');
  });

  it('is known of a round that does not exist to be nothing', () => {
    expect(owed().tries('app', toldInChat(['priya'], 7)).kind).toBe('unchanged');
    expect(owed().tries('app', toldInChat(['tom'])).kind).toBe('unchanged');
  });
});
