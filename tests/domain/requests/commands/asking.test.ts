import { describe, expect, it } from '@jest/globals';
import type { ForumId, RequestNumber } from '#domain/ids.ts';
import { asking, at, day, someone } from '#tests/support/fold.ts';
import { r1, r2, says } from '#tests/support/says.ts';
import { storyUntil, tell } from '#tests/support/story.ts';

const ask = (more: Parameters<typeof asking>[1], lead: string | null = null) =>
  says('ask', { asked: asking('Where do episodes end?', more), lead: lead === null ? null : someone(lead) });

describe('asking a question', () => {
  it('makes the next numbered request, led by who asked unless they ask for somebody', () => {
    const story = tell();
    expect(story.does('helen', says('ask')).number).toBe(1);
    expect(story.does('tom', ask({}, 'imran')).number).toBe(2);
    expect(story.request(r1)).toMatchObject({ raisedBy: 'helen', lead: 'helen', version: 1, edition: 1 });
    expect(story.request(r2)).toMatchObject({ raisedBy: 'tom', lead: 'imran' });
    expect(story.request(r1).state).toEqual({
      kind: 'raised',
      since: at('2026-11-02', '09:00'),
      handedBack: null,
    });
  });

  it('may follow up a request that can be seen', () => {
    const story = storyUntil('closed');
    story.does('sam', ask({ followUpOf: r1 }));
    expect(story.request(3 as RequestNumber).asked.followUpOf).toBe(1);
    expect(story.isRefused('sam', ask({ followUpOf: 9 as RequestNumber }))).toMatchObject({
      reason: 'not found',
      sentence: 'There is no R-9 that you can see. Check the number.',
      field: 'followUpOf',
    });
  });

  it.each([
    [
      'a group that is not there',
      ask({ meeting: { forum: 'nowhere' as ForumId, date: null } }),
      'unknown name',
      'meeting',
      'That group is not in this partnership. Choose one from the list.',
    ],
    [
      'a lead who is not there',
      ask({}, 'zoe'),
      'unknown name',
      'lead',
      'That person is not in this partnership’s list. Choose somebody from it, or ask its manager to add them.',
    ],
    [
      'a reader who is not there',
      ask({ restrictedTo: [someone('zoe')] }),
      'unknown name',
      'restrictedTo',
      'That person is not in this partnership’s list. Choose somebody from it, or ask its manager to add them.',
    ],
    [
      'a day that has passed',
      ask({ neededBy: day('2026-11-01') }),
      'date has passed',
      'neededBy',
      'That date has passed. Please choose today or a later day.',
    ],
  ] as const)('is refused for %s', (_what, command, reason, field, sentence) => {
    expect(tell().isRefused('helen', command)).toEqual({ kind: 'refused', reason, field, sentence });
  });

  it('may be needed today', () => {
    expect(tell().tries('helen', ask({ neededBy: day('2026-11-02') })).kind).toBe('changed');
  });
});

describe('a restricted question', () => {
  const thread = { conversation: '19:abc', activity: null, link: null };
  const restricted = (lead = 'imran') => {
    const story = tell();
    story.does('helen', ask({ restrictedTo: [someone('priya')], thread }, lead));
    return story;
  };

  it('is seen by who asked, who leads and whom it names; is marked for it; and has no thread', () => {
    expect(restricted().request().asked).toMatchObject({
      restrictedTo: ['priya', 'helen', 'imran'],
      marking: 'OFFICIAL-SENSITIVE',
      thread: null,
    });
  });

  it('is not there for anybody else, whatever their role', () => {
    const story = restricted();
    for (const who of ['ruth', 'ada', 'tom', 'grace']) {
      expect(story.isRefused(who, says('comment'))).toEqual({
        kind: 'refused',
        reason: 'not found',
        field: null,
        sentence: 'There is no R-1 that you can see. Check the number in the log.',
      });
      expect(story.isRefused(who, ask({ followUpOf: r1 })).reason).toBe('not found');
    }
  });

  it('takes no pause and no action for somebody outside, who could not read why', () => {
    const story = restricted();
    story.does('priya', says('accept'));
    expect(story.isRefused('priya', says('pause', { on: someone('sam') }))).toEqual({
      kind: 'refused',
      reason: 'not allowed',
      field: 'on',
      sentence: 'Sam Doyle is not among the people who may see R-1. Choose one of those.',
    });
    story.does('priya', says('submit-answer'));
    const action = { ...says('add-action').action, assignee: someone('sam') };
    expect(story.isRefused('imran', says('record-decision', { actions: [action] })).field).toBe('actions');
    expect(
      story.tries('imran', says('record-decision', { actions: [{ ...action, assignee: someone('priya') }] }))
        .kind,
    ).toBe('changed');
  });

  it('is joined by no question whose people may not see it', () => {
    const story = restricted();
    story.does('sam', says('ask'));
    story.does('priya', says('ask'));
    const join = (number: RequestNumber) => says('merge', { number, into: r1 });
    expect(story.isRefused('priya', join(r2))).toMatchObject({
      reason: 'not allowed',
      field: 'into',
      sentence: 'Sam Doyle is not among the people who may see R-1. Choose one of those.',
    });
    expect(story.tries('priya', join(3 as RequestNumber)).kind).toBe('changed');
    expect(story.isRefused('tom', join(3 as RequestNumber))).toMatchObject({
      reason: 'not found',
      field: 'into',
    });
  });

  it('lets in the data-protection lead whose advice is asked for', () => {
    const story = restricted();
    story.does('priya', says('accept'));
    story.does('priya', says('ask-advice'));
    expect(story.request().asked.restrictedTo).toContain('grace');
    story.does('grace', says('advise'));
    expect(story.request().advice[0]?.given?.outcome).toBe('go ahead');
  });

  it('is worked on by whom the circle brings in', () => {
    const story = restricted();
    story.does('priya', says('accept'));
    story.does('priya', says('reassign'));
    story.does('tom', says('comment'));
    expect(story.request().comments.length).toBe(1);
  });
});
