import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { due } from '#domain/requests/due.ts';
import { day } from '#tests/support/fold.ts';
import { says } from '#tests/support/says.ts';
import { delivered, storyUntil } from '#tests/support/story.ts';

const calendar = calendarOf({ extraHolidays: [] });
const dueOn = (story: ReturnType<typeof storyUntil>, date: string) =>
  due(story.request(), day(date), { notReachedAfter: 10 }, calendar);

describe('what time alone makes due', () => {
  it('is nothing for a request that moves by people', () => {
    for (const state of ['raised', 'accepted', 'answered', 'closed', 'declined'] as const) {
      expect(dueOn(storyUntil(state), '2026-11-03').map(({ command }) => command.kind)).toEqual([]);
    }
  });

  it('is the end of a pause on its day, under the same key whenever it is found', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('pause', { until: day('2026-11-20') }));
    expect(dueOn(story, '2026-11-19')).toEqual([]);
    const [found] = dueOn(story, '2026-11-20');
    expect(found?.command).toEqual({ kind: 'resume-on-date', number: 1 });
    expect(dueOn(story, '2026-12-20')).toEqual([found]);
  });

  it('is counting people as not reached after the working days of the policy, for each round that waits', () => {
    const story = storyUntil('decided');
    story.does(
      'app',
      delivered(['priya'], { kind: 'waiting', why: 'Priya Nair has not opened the app yet' }),
    );
    const { at } = story.request().rounds[0] ?? { at: '' };
    const last = calendar.addWorkingDays(day(String(at).slice(0, 10)), 10);
    expect(dueOn(story, calendar.addWorkingDays(last, -1))).toEqual([]);
    expect(dueOn(story, last)).toEqual([
      { key: 'not reached:1:1', command: { kind: 'count-not-reached', number: 1, round: 1 } },
    ]);
  });
});
