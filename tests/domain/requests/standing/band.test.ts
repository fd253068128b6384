import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { bandOf, loopOf, nextDateOf, standingSentence } from '#domain/requests/standing.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { aPartnership } from '#tests/support/a-partnership.ts';
import {
  aDecided,
  anAccepted,
  anAnswered,
  aSummary,
  at,
  forum,
  on,
  person,
} from '#tests/support/summaries.ts';

const calendar = calendarOf({ extraHolidays: [] });
const says = (summary: Summary, today = '2026-11-23') =>
  standingSentence(summary, aPartnership, on(today), calendar);
const meeting = { forum: forum('vemt'), meetingOn: on('2026-12-15') };

describe('where it stands, in one sentence', () => {
  it('names who has it, until when and for which meeting', () => {
    expect(says(anAccepted(meeting))).toBe(
      'With Priya Nair until 3 December, for the VEMT Strategic Group on 15 December.',
    );
    expect(says(anAccepted({ ...meeting, meetingOn: null }), '2026-12-04')).toBe(
      'With Priya Nair, promised 3 December, 1 working day late, for the VEMT Strategic Group.',
    );
    expect(bandOf(anAccepted(), aPartnership, on('2026-11-23'), calendar)).toEqual({
      lead: 'With Priya Nair',
      rest: ' until 3 December.',
    });
  });

  it('says what is expected of the lead', () => {
    const met = { forum: forum('vemt'), meetingOn: on('2026-11-19') };
    expect(says(anAnswered(met))).toBe(
      'Waiting for Helen Marsh to decide, expected 8 December, after the VEMT Strategic Group of 19 November.',
    );
    const delegate = { person: person('imran'), from: on('2026-11-20'), until: null };
    expect(says(anAnswered({ delegate }))).toBe(
      'Waiting for Helen Marsh, or Imran Qadir acting, to decide, expected 8 December.',
    );
    const early = anAnswered({ decisionType: 'too early, look again on', lookAgainOn: on('2027-03-01') });
    expect(says(early)).toBe('Too early to say: Helen Marsh looks again on 1 March 2027.');
  });

  it.each([
    [aSummary(), 'Nobody has this yet.'],
    [aSummary({ neededBy: on('2026-12-18') }), 'Nobody has this yet, needed by 18 December.'],
    [
      anAccepted({ state: 'in check', turnSince: at('2026-11-20') }),
      'Being checked by a second person, due 25 November.',
    ],
    [
      aDecided({ untold: [{ person: person('marek'), why: 'Marek has not opened the app.' }] }),
      '1 of 3 not told yet, decided 20 November: Marek has not opened the app.',
    ],
    [anAccepted({ state: 'paused' }), 'Paused.'],
    [
      anAccepted({ state: 'paused', pausedUntil: on('2026-12-01'), waitingOn: person('grace') }),
      'Paused until 1 December, waiting for Grace Obi.',
    ],
    [
      aDecided({ state: 'closed', endedAt: at('2026-11-21'), unseen: [person('tom'), person('sam')] }),
      'Loop closed on 21 November; 1 of 3 has seen it.',
    ],
    [
      aSummary({ state: 'declined', endedAt: at('2026-11-21') }),
      'Could not be answered, closed 21 November.',
    ],
    [aSummary({ state: 'withdrawn', endedAt: at('2025-11-21') }), 'Withdrawn on 21 November 2025.'],
    [
      aSummary({ state: 'merged', mergedInto: aSummary().number, endedAt: at('2026-11-21') }),
      'Joined to R-3 on 21 November: what comes of it is told to both.',
    ],
  ])('%#', (summary, sentence) => {
    expect(says(summary)).toBe(sentence);
  });
});

describe('the next date', () => {
  const next = (summary: Summary) => nextDateOf(summary, aPartnership.policy, calendar);
  it.each([
    [aSummary({ neededBy: on('2026-12-18') }), { date: '2026-12-18', label: 'needed by' }],
    [aSummary(), null],
    [anAccepted(), { date: '2026-12-03', label: 'promised' }],
    [
      anAccepted({ pauses: [{ from: at('2026-11-09'), to: at('2026-11-10') }] }),
      { date: '2026-12-04', label: 'due' },
    ],
    [
      anAccepted({ state: 'in check', turnSince: at('2026-11-19') }),
      { date: '2026-11-24', label: 'check due' },
    ],
    [anAnswered(), { date: '2026-12-08', label: 'decision expected' }],
    [
      anAnswered({ decisionType: 'too early, look again on', lookAgainOn: on('2027-03-01') }),
      { date: '2027-03-01', label: 'look again' },
    ],
    [
      anAccepted({ state: 'paused', pausedUntil: on('2026-12-01') }),
      { date: '2026-12-01', label: 'restarts' },
    ],
    [anAccepted({ state: 'paused' }), null],
    [aDecided(), { date: '2026-11-20', label: 'decided' }],
    [aDecided({ state: 'closed', endedAt: at('2026-11-21') }), { date: '2026-11-21', label: 'closed' }],
    [
      aDecided({ state: 'closed', endedAt: at('2026-11-21'), lookAgainOn: on('2027-02-01') }),
      { date: '2027-02-01', label: 'look again' },
    ],
  ])('%#', (summary, date) => {
    expect(next(summary)).toEqual(date);
  });
});

describe('the loop', () => {
  it('fills a bar for each step and says so', () => {
    expect([aSummary(), anAnswered(), aDecided(), aDecided({ state: 'closed' })].map(loopOf)).toEqual([
      { steps: [true, false, false, false], label: 'Asked; not yet answered' },
      { steps: [true, true, false, false], label: 'Asked, answered; not yet decided' },
      { steps: [true, true, true, false], label: 'Asked, answered, decided; not everyone is told yet' },
      { steps: [true, true, true, true], label: 'Asked, answered, decided, told' },
    ]);
  });

  it('keeps the steps of what a pause covers, and tells of a decline', () => {
    expect(loopOf(anAnswered({ state: 'paused', stateBelow: 'answered' })).steps).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(loopOf(aSummary({ state: 'declined' })).steps).toEqual([true, false, false, true]);
    const untold = [{ person: person('sam'), why: null }];
    expect(loopOf(aSummary({ state: 'declined', untold })).steps).toEqual([true, false, false, false]);
  });
});
