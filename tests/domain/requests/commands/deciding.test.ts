import { describe, expect, it } from '@jest/globals';
import type { ForumId } from '#domain/ids.ts';
import { decisionOf, summarise } from '#domain/requests/summary.ts';
import { decisionTypes } from '#domain/requests/vocabulary.ts';
import { day, someone, words } from '#tests/support/fold.ts';
import { newAction, says } from '#tests/support/says.ts';
import { storyUntil, toldInChat } from '#tests/support/story.ts';

const tooEarly = says('record-decision', {
  type: 'too early, look again on',
  text: words('The pilot has just begun.'),
  lookAgainOn: day('2027-01-11'),
});

describe('recording what came of it', () => {
  it.each(decisionTypes.filter((type) => type !== tooEarly.type))('decides it: %s', (type) => {
    const story = storyUntil('answered');
    story.does('helen', says('record-decision', { type }));
    expect(story.request().state).toMatchObject({
      kind: 'decided',
      decision: { type, recordedBy: 'helen', confirmedBy: 'helen' },
    });
  });

  it('closes at once what nobody else worked on', () => {
    const story = storyUntil('raised');
    story.does('priya', says('accept'));
    story.does('priya', says('submit-answer'));
    story.does('helen', says('delegate', { to: someone('priya') }));
    story.does('priya', says('record-decision'));
    expect(story.request()).toMatchObject({ state: { kind: 'closed' }, rounds: [] });
  });

  it('by the manager quotes nobody until the lead, or who acts for them, confirms it', () => {
    const story = storyUntil('answered');
    story.does('helen', says('delegate'));
    expect(story.isRefused('helen', says('confirm-decision'))).toMatchObject({
      reason: 'not now',
      sentence: 'Nothing has been recorded on R-1 yet. Record what came of it first.',
    });
    story.does('ruth', says('record-decision'));
    expect(decisionOf(story.request().state)).toMatchObject({ recordedBy: 'ruth', confirmedBy: null });
    story.does('claire', says('confirm-decision'));
    expect(decisionOf(story.request().state)).toMatchObject({ recordedBy: 'ruth', confirmedBy: 'claire' });
    expect(story.tries('helen', says('confirm-decision')).kind).toBe('unchanged');
  });

  it('again by the same words is already so; by other words needs the loop to be reopened', () => {
    const story = storyUntil('decided');
    expect(story.tries('helen', says('record-decision')).kind).toBe('unchanged');
    for (const differs of [
      { text: words('Something else') },
      { type: 'confirmed' as const },
      { lookAgainOn: day('2027-01-11') },
    ]) {
      expect(story.tries('helen', says('record-decision', differs)).kind).toBe('refused');
    }
    expect(story.tries('ruth', says('record-decision')).kind).toBe('refused');
  });

  it.each([
    ['a day that has passed', { lookAgainOn: day('2026-11-01') }, 'lookAgainOn'],
    ['a group that is not there', { meeting: { forum: 'nowhere' as ForumId, date: null } }, 'meeting'],
    ['an action for somebody who is not there', { actions: [newAction('Go', 'zoe')] }, 'actions'],
    ['an action due in the past', { actions: [{ ...newAction('Go'), due: day('2026-11-01') }] }, 'actions'],
  ] as const)('is refused for %s', (_what, differs, field) => {
    expect(storyUntil('answered').isRefused('helen', says('record-decision', differs)).field).toBe(field);
  });
});

describe('too early to say', () => {
  it('needs a day to look again, tells the contributors meanwhile, and stays open', () => {
    const story = storyUntil('answered');
    expect(story.isRefused('helen', { ...tooEarly, lookAgainOn: null })).toMatchObject({
      reason: 'something missing',
      field: 'lookAgainOn',
      sentence: 'Say when to look again, so that this loop comes back to you.',
    });
    story.does('helen', tooEarly);
    expect(story.tries('helen', tooEarly).kind).toBe('unchanged');
    expect(story.request().state).toMatchObject({
      kind: 'answered',
      decisionExpected: '2027-01-11',
      tooEarly: { lookAgainOn: '2027-01-11', confirmedBy: 'helen' },
    });
    expect(story.request().rounds).toMatchObject([
      { n: 1, about: 'too early', people: [{ person: 'priya' }] },
    ]);
    story.does('app', toldInChat(['priya']));
    expect(story.state()).toBe('answered');
  });

  it('agrees no actions yet', () => {
    const story = storyUntil('answered');
    expect(story.isRefused('helen', { ...tooEarly, actions: [newAction('Move the van')] })).toMatchObject({
      reason: 'not now',
      field: 'actions',
      sentence:
        'Actions are agreed with a decision. Leave them out while it is too early to say, or choose what was decided.',
    });
  });

  it('from the minutes is confirmed like any other', () => {
    const story = storyUntil('answered');
    story.does('ruth', tooEarly);
    expect(summarise(story.request()).confirmed).toBe(false);
    story.does('helen', says('confirm-decision'));
    expect(summarise(story.request()).confirmed).toBe(true);
  });

  it('can be put off, not into the past, and decided when the day comes', () => {
    const story = storyUntil('answered');
    expect(story.isRefused('helen', says('look-again'))).toMatchObject({
      reason: 'not now',
      sentence: 'Record on R-1 that it is too early to say, and when to look again.',
    });
    story.does('helen', tooEarly);
    expect(story.isRefused('helen', says('look-again', { on: day('2026-11-01') })).field).toBe('on');
    story.does('helen', says('look-again'));
    expect(story.tries('helen', says('look-again')).kind).toBe('unchanged');
    expect(story.request().state).toMatchObject({
      decisionExpected: '2027-03-01',
      tooEarly: { lookAgainOn: '2027-03-01' },
    });
    story.does('helen', says('record-decision'));
    expect(story.request().rounds.map(({ about }) => about)).toEqual(['too early', 'decision']);
  });

  it('news that never arrived keeps no later decision open', () => {
    const story = storyUntil('answered');
    story.does('helen', tooEarly);
    story.does('helen', says('record-decision'));
    story.does('app', toldInChat(['priya'], 2));
    expect(story.state()).toBe('closed');
  });
});

describe('actions', () => {
  it('are agreed, numbered and done once', () => {
    const story = storyUntil('answered');
    const actions = [newAction('Move the van', 'sam'), newAction('Write to schools')];
    story.does('helen', says('record-decision', { actions }));
    story.does('ruth', says('add-action', { action: newAction('Tell the board') }));
    story.does('sam', says('complete-action', { action: 1 }));
    expect(story.tries('helen', says('complete-action', { action: 1 })).kind).toBe('unchanged');
    expect(story.isRefused('helen', says('complete-action', { action: 4 }))).toMatchObject({
      reason: 'not found',
      sentence: 'That action is not on this request. Look at its list of actions again.',
    });
    expect(story.isRefused('ruth', says('add-action', { action: newAction('Go', 'zoe') })).field).toBe(
      'actions',
    );
    const { state } = story.request();
    expect('actions' in state && state.actions.map(({ id, what, doneBy }) => [id, what, doneBy])).toEqual([
      [1, 'Move the van', 'sam'],
      [2, 'Write to schools', null],
      [3, 'Tell the board', null],
    ]);
  });
});

describe('what happened next', () => {
  it('is told to the contributors again, and the loop stays closed', () => {
    const story = storyUntil('closed');
    expect(story.isRefused('helen', says('record-outcome', { lookAgainOn: day('2026-11-01') })).field).toBe(
      'lookAgainOn',
    );
    story.does('helen', says('look-again'));
    story.does('helen', says('record-outcome'));
    expect(story.tries('helen', says('record-outcome')).kind).toBe('unchanged');
    expect(story.request()).toMatchObject({
      state: { kind: 'closed', lookAgainOn: null },
      outcomes: [{ text: 'Fewer went missing.', by: 'helen' }],
    });
    expect(story.request().rounds[1]).toMatchObject({ about: 'outcome', people: [{ person: 'priya' }] });
    story.does('ruth', says('record-outcome', { lookAgainOn: day('2027-06-01') }));
    expect(summarise(story.request()).lookAgainOn).toBe('2027-06-01');
  });

  it('may be looked for on a day given with the decision', () => {
    const story = storyUntil('answered');
    story.does('helen', says('record-decision', { lookAgainOn: day('2027-03-01') }));
    expect(summarise(story.request()).lookAgainOn).toBe('2027-03-01');
    story.does('app', toldInChat(['priya']));
    expect(story.request().state).toMatchObject({ kind: 'closed', lookAgainOn: '2027-03-01' });
  });
});
