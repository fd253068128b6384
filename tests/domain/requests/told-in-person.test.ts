import { expect, it } from '@jest/globals';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { standingOf } from '#domain/requests/standing.ts';
import { summarise } from '#domain/requests/summary.ts';
import { aPartnership } from '#tests/support/a-partnership.ts';
import { says } from '#tests/support/says.ts';
import { storyUntil } from '#tests/support/story.ts';
import { aDecided, at, on, person } from '#tests/support/summaries.ts';

it('the standing counts them apart', () => {
  const closed = aDecided({ state: 'closed', endedAt: at('2026-11-20'), untold: [], unseen: [], owed: 3 });
  const summary = { ...closed, toldInPerson: [person('marek')] };
  const calendar = calendarOf({ extraHolidays: [] });
  expect(standingOf(summary, aPartnership, on('2026-11-20'), calendar).detail).toBe(
    '2 of 2 have seen it, 1 told in person',
  );
});

it('whoever was told in person is neither seen nor unseen, until they say so themselves', () => {
  const story = storyUntil('decided');
  const [first] = summarise(story.request()).untold;
  if (first === undefined) throw new Error('Nobody is to be told.');
  story.does('helen', says('tell-in-person', { person: first.person }));
  expect(summarise(story.request())).toMatchObject({ unseen: [], toldInPerson: [first.person] });
  story.does(first.person, says('acknowledge'));
  expect(summarise(story.request())).not.toHaveProperty('toldInPerson');
});
