import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { waitsOf } from '#domain/reminders/waits.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { smallPartnership } from '#tests/support/partnership.ts';
import { aDecided, anAccepted, anAnswered, aSummary, at, on, person } from '#tests/support/summaries.ts';

const calendar = calendarOf(smallPartnership.policy);
const waits = (summary: Summary, today = '2026-11-25') =>
  waitsOf(summary, { partnership: smallPartnership, calendar, today: on(today) }).map(
    ({ kind, party, date, first, second }) => ({ kind, party, date, first, second }),
  );
const acting = (from: string, until: string | null) => ({
  person: person('imran'),
  from: on(from),
  until: until === null ? null : on(until),
});

describe('what a request waits for', () => {
  it('an answer: the owner hears two working days before the promised date, then the day after it', () => {
    expect(waits(anAccepted())).toEqual([
      { kind: 'answer', party: ['priya'], date: '2026-12-03', first: '2026-12-01', second: '2026-12-04' },
    ]);
  });

  it('a promise that is near when it is made is not repeated on the same day', () => {
    const near = anAccepted({ promised: on('2026-11-05') });
    expect(waits(near)).toMatchObject([{ first: '2026-11-05', second: '2026-11-06' }]);
  });

  it('a decision: the lead and who acts today hear the morning after it was expected', () => {
    expect(waits(anAnswered())).toEqual([
      { kind: 'decide', party: ['helen'], date: '2026-12-08', first: '2026-12-09', second: null },
    ]);
    expect(waits(anAnswered({ delegate: acting('2026-11-25', null) }))).toMatchObject([
      { party: ['helen', 'imran'] },
    ]);
    expect(waits(anAnswered({ delegate: acting('2026-11-26', null) }))).toMatchObject([{ party: ['helen'] }]);
  });

  it('a check: an analyst who did not write it, from the next morning', () => {
    expect(waits(anAnswered({ state: 'in check', turnSince: at('2026-11-20') }))).toEqual([
      { kind: 'check', party: ['tom'], date: '2026-11-25', first: '2026-11-23', second: '2026-11-26' },
    ]);
  });

  it.each([
    ['2026-11-04', []],
    ['2026-11-05', ['ruth']],
  ])(
    'a question that nobody has, on %s: the manager, after three working days, and nobody before',
    (today, party) => {
      expect(waits(aSummary(), today).flatMap((wait) => wait.party)).toEqual(party);
    },
  );

  it('advice: each adviser, on their own date, beside the turn', () => {
    const asked = anAccepted({
      advisers: [person('grace')],
      adviceDue: { [person('grace')]: on('2026-11-27') },
    });
    expect(waits(asked)).toMatchObject([
      { kind: 'answer', party: ['priya'] },
      { kind: 'advise', party: ['grace'], date: '2026-11-27', first: '2026-11-27' },
    ]);
    expect(waits({ ...asked, state: 'withdrawn', endedAt: at('2026-11-24') })).toEqual([]);
  });

  it('a pause: whom it waits for, from its date on, or after three working days when it has none', () => {
    const pause = { state: 'paused', waitingOn: person('sam'), turnSince: at('2026-11-20') } as const;
    expect(waits(anAccepted({ ...pause, pausedUntil: on('2026-11-30') }))).toMatchObject([
      { kind: 'paused', party: ['sam'], date: '2026-11-30', first: '2026-11-30' },
    ]);
    expect(waits(anAccepted(pause))).toMatchObject([{ party: ['sam'], date: null, first: '2026-11-25' }]);
  });

  it('a pause on nobody whose date has come: the owner, and not before', () => {
    const pause = anAccepted({ state: 'paused', pausedUntil: on('2026-11-25'), turnSince: at('2026-11-20') });
    expect(waits(pause)).toMatchObject([{ kind: 'paused', party: ['priya'] }]);
    expect(waits(pause, '2026-11-24')).toEqual([]);
  });

  it('too early to say: nobody before the day to look again, the lead from it on', () => {
    const early = anAnswered({
      decisionType: 'too early, look again on',
      lookAgainOn: on('2026-12-14'),
      decisionExpected: on('2026-12-14'),
    });
    expect(waits(early, '2026-12-13')).toEqual([]);
    expect(waits(early, '2026-12-14')).toMatchObject([
      { kind: 'look again', party: ['helen'], first: '2026-12-14' },
    ]);
  });

  it('a closed loop: the lead, from the day to look again', () => {
    const closed = aDecided({ state: 'closed', endedAt: at('2026-11-23'), lookAgainOn: on('2026-11-25') });
    expect(waits(closed, '2026-11-24')).toEqual([]);
    expect(waits(closed)).toMatchObject([{ kind: 'look again', party: ['helen'] }]);
  });

  it('nothing, when it is the app’s turn or nobody’s', () => {
    expect(waits(aDecided())).toEqual([]);
    for (const state of ['closed', 'declined', 'withdrawn', 'merged'] as const) {
      expect(waits(aDecided({ state, endedAt: at('2026-11-24') }))).toEqual([]);
    }
  });

  it('has a new key when the date is moved, and the same one from day to day', () => {
    const key = (summary: Summary, today: string) =>
      waitsOf(summary, { partnership: smallPartnership, calendar, today: on(today) })[0]?.key;
    expect(key(anAccepted(), '2026-11-25')).toBe(key(anAccepted(), '2026-12-25'));
    const moved = anAccepted({ promised: on('2026-12-10'), promisedAt: at('2026-12-02') });
    expect(key(moved, '2026-12-04')).not.toBe(key(anAccepted(), '2026-12-04'));
  });
});
