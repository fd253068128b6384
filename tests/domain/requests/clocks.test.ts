import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf } from '#domain/partnership/calendar.ts';
import {
  checkDue,
  decisionExpected,
  dueDate,
  lateBy,
  noMovement,
  unclaimedAlarm,
} from '#domain/requests/clocks.ts';
import { workedDays } from '#domain/requests/paused-time.ts';
import { instantOf } from '#domain/time.ts';
import { aDecided, anAccepted, anAnswered, aSummary, at, on } from '#tests/support/summaries.ts';

const calendar = calendarOf({ extraHolidays: [] });
const policy = {
  checkWithin: 3,
  decideAfterMeeting: 3,
  decideAfterAnswer: 10,
  unclaimedAlarm: 3,
  noMovementAfter: 10,
};
const late = (summary: Parameters<typeof lateBy>[0], today: string) =>
  lateBy(summary, on(today), calendar, policy);

describe('the dates of a request', () => {
  const expected = (meeting: string | null) =>
    decisionExpected(meeting === null ? null : on(meeting), on('2026-11-12'), policy, calendar);

  it('expects a decision three working days after the meeting', () => {
    expect(expected('2026-12-03')).toBe('2026-12-08');
    expect(expected('2026-11-12')).toBe('2026-11-17');
  });

  it('expects it ten working days after the answer without a meeting, or after the meeting has gone', () => {
    expect(expected(null)).toBe('2026-11-26');
    expect(expected('2026-11-11')).toBe('2026-11-26');
  });

  it('wants a check and someone to take it on within three working days', () => {
    expect(checkDue(at('2026-11-19'), policy, calendar)).toBe('2026-11-24');
    expect(unclaimedAlarm(at('2026-11-20T23:30:00.000Z'), policy, calendar)).toBe('2026-11-25');
  });
});

describe('worked days', () => {
  const pause = (from: string, to: string | null) => ({ from: at(from), to: to === null ? null : at(to) });
  const worked = (...pauses: ReturnType<typeof pause>[]) =>
    workedDays(at('2026-11-02'), at('2026-11-13'), pauses, calendar);

  it('leave out the time the clocks stood still', () => {
    expect(worked()).toBe(9);
    expect(worked(pause('2026-11-04', '2026-11-06'))).toBe(7);
    expect(worked(pause('2026-11-04T09:00:00.000Z', '2026-11-04T16:00:00.000Z'))).toBe(9);
    expect(worked(pause('2026-11-11', null))).toBe(7);
    expect(worked(pause('2026-10-01', '2026-11-03'), pause('2026-11-12', '2026-12-25'))).toBe(7);
  });

  it('count overlapping pauses once', () => {
    expect(worked(pause('2026-11-04', '2026-11-09'), pause('2026-11-05', '2026-11-06'))).toBe(6);
  });

  it('are the days in between, less those paused, and never below zero', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }).map(instantOf);
    fc.assert(
      fc.property(fc.array(moment, { minLength: 4, maxLength: 4 }), (moments) => {
        const [a, b, c, d] = moments.sort() as [
          (typeof moments)[0],
          (typeof moments)[0],
          (typeof moments)[0],
          (typeof moments)[0],
        ];
        const whole = workedDays(a, d, [], calendar);
        const parts = workedDays(a, b, [], calendar) + workedDays(c, d, [], calendar);
        expect(workedDays(a, d, [{ from: b, to: c }], calendar)).toBe(parts);
        expect(parts).toBeLessThanOrEqual(whole);
        expect(workedDays(a, d, [{ from: a, to: null }], calendar)).toBe(0);
      }),
    );
  });
});

describe('late', () => {
  it('begins on the first working day after the date', () => {
    expect(late(anAccepted(), '2026-12-03')).toBe(0);
    expect(late(anAccepted(), '2026-12-04')).toBe(1);
    expect(late(anAccepted({ promised: on('2026-12-04') }), '2026-12-06')).toBe(0);
    expect(late(anAnswered(), '2026-12-11')).toBe(3);
    expect(late(aSummary({ neededBy: on('2026-12-03') }), '2026-12-07')).toBe(2);
  });

  it('is never said of the paused, the decided, the ended, or where no date was given', () => {
    const today = '2027-06-01';
    expect(late(anAccepted({ state: 'paused', stateBelow: 'accepted' }), today)).toBe(0);
    expect(late(aDecided(), today)).toBe(0);
    expect(late(aDecided({ state: 'closed' }), today)).toBe(0);
    expect(late(aSummary(), today)).toBe(0);
  });

  it('waits as long as the clocks stood still since the date was given', () => {
    const pauses = [{ from: at('2026-11-09'), to: at('2026-11-11') }];
    expect(dueDate(anAccepted({ pauses }), calendar, policy)).toBe('2026-12-07');
    expect(dueDate(anAccepted({ pauses, promisedAt: at('2026-11-12') }), calendar, policy)).toBe(
      '2026-12-03',
    );
    expect(dueDate(aSummary({ neededBy: on('2026-12-03'), pauses }), calendar, policy)).toBe('2026-12-03');
    const check = anAccepted({ state: 'in check', turnSince: at('2026-11-09'), pauses });
    expect(dueDate(check, calendar, policy)).toBe('2026-11-16');
  });

  it('counts from the day an answer came back when the promise was for earlier', () => {
    const returned = anAccepted({ turnSince: at('2026-12-09') });
    expect(late(returned, '2026-12-09')).toBe(0);
    expect(late(returned, '2026-12-10')).toBe(1);
  });
});

describe('no movement', () => {
  const still = (differs: Parameters<typeof aSummary>[0], today: string) =>
    noMovement(aSummary(differs), on(today), calendar, policy);

  it('is ten working days without an act of a person', () => {
    expect(still({}, '2026-11-15')).toBe(false);
    expect(still({}, '2026-11-16')).toBe(true);
  });

  it('is not said of what ended, or of a pause until a day to come', () => {
    expect(still({ state: 'closed' }, '2027-01-01')).toBe(false);
    const paused = { state: 'paused', pausedUntil: on('2026-12-01') } as const;
    expect(still(paused, '2026-11-30')).toBe(false);
    expect(still(paused, '2026-12-01')).toBe(true);
    expect(still({ state: 'paused' }, '2026-11-16')).toBe(true);
  });

  it('is not said while it is too early to say', () => {
    const early = {
      state: 'answered',
      decisionType: 'too early, look again on',
      lookAgainOn: on('2027-03-01'),
    } as const;
    expect(still(early, '2027-02-28')).toBe(false);
    expect(still(early, '2027-03-01')).toBe(true);
  });
});
