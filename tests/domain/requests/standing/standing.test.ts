import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { standingOf } from '#domain/requests/standing.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { aPartnership } from '#tests/support/a-partnership.ts';
import { aDecided, anAccepted, anAnswered, aSummary, at, on, person } from '#tests/support/summaries.ts';

const calendar = calendarOf({ extraHolidays: [] });
const shown = (summary: Summary, today: string) => {
  const { sign, person, title, detail, tone } = standingOf(summary, aPartnership, on(today), calendar);
  return [sign, person, title, detail, tone];
};

describe('where it stands', () => {
  it('says that nobody has it, and warns on the third working day', () => {
    const nobody = ['nobody', null, 'Nobody has this yet'];
    expect(shown(aSummary(), '2026-11-02')).toEqual([...nobody, 'asked today', 'neutral']);
    expect(shown(aSummary(), '2026-11-03')).toEqual([...nobody, 'for 1 working day', 'neutral']);
    expect(shown(aSummary(), '2026-11-04')).toEqual([...nobody, 'for 2 working days', 'neutral']);
    expect(shown(aSummary(), '2026-11-05')).toEqual([...nobody, 'for 3 working days', 'warning']);
    expect(shown(aSummary({ neededBy: on('2026-11-03') }), '2026-11-04')).toEqual([
      ...nobody,
      'for 2 working days · 1 working day late',
      'warning',
    ]);
  });

  it('names the owner and the agency, and who advises beside', () => {
    expect(shown(anAccepted(), '2026-11-23')).toEqual([
      'person',
      'priya',
      'With Priya Nair',
      'Police',
      'neutral',
    ]);
    expect(shown(anAccepted({ advisers: [person('grace')] }), '2026-11-23')[3]).toBe(
      'Police · Grace Obi advising',
    );
    expect(shown(anAccepted({ headline: 'Yes' }), '2026-11-23')[3]).toBe('Police · answer sent back');
  });

  it('says late from the first working day after the promise', () => {
    expect(shown(anAccepted(), '2026-12-03')[0]).toBe('person');
    expect(shown(anAccepted(), '2026-12-04')).toEqual([
      'late',
      'priya',
      'With Priya Nair',
      '1 working day late',
      'warning',
    ]);
  });

  it('says that it is being checked, and of whose answer', () => {
    const check = anAccepted({ state: 'in check', turnSince: at('2026-11-19') });
    expect(shown(check, '2026-11-24')).toEqual([
      'check',
      null,
      'Being checked',
      'answer by Priya Nair',
      'neutral',
    ]);
    expect(shown(check, '2026-11-25')).toEqual([
      'late',
      null,
      'Being checked',
      '1 working day late · answer by Priya Nair',
      'warning',
    ]);
  });

  it('waits for the lead, or whoever acts for the lead', () => {
    const waiting = ['person', 'helen', 'Waiting for Helen Marsh'];
    expect(shown(anAnswered(), '2026-11-23')).toEqual([...waiting, 'to decide · 7 working days', 'neutral']);
    expect(shown(anAnswered(), '2026-11-12')[3]).toBe('to decide · since today');
    const delegate = { person: person('imran'), from: on('2026-11-20'), until: null };
    expect(shown(anAnswered({ delegate }), '2026-11-23')[3]).toBe(
      'or Imran Qadir, acting · to decide · 7 working days',
    );
    expect(shown(anAnswered(), '2026-12-09').slice(3)).toEqual(['to decide · 1 working day late', 'warning']);
  });

  it('does not count the days the clocks stood still', () => {
    const pauses = [{ from: at('2026-11-16'), to: at('2026-11-19') }];
    expect(shown(anAnswered({ pauses }), '2026-11-23')[3]).toBe('to decide · 4 working days');
  });

  it('says that it is too early, until the day to look again', () => {
    const early = anAnswered({ decisionType: 'too early, look again on', lookAgainOn: on('2027-03-01') });
    expect(shown(early, '2026-11-23')).toEqual([
      'person',
      'helen',
      'Too early to say',
      'Helen Marsh looks again on 1 Mar 2027',
      'neutral',
    ]);
    expect(shown(early, '2027-03-01')[2]).toBe('Waiting for Helen Marsh');
  });

  it('counts who is not told, and warns only when telling was tried in vain', () => {
    const untold = (...whys: (string | null)[]) =>
      aDecided({ untold: whys.map((why) => ({ person: person('marek'), why })) });
    expect(shown(untold('Marek Nowak has not opened the app'), '2026-11-23')).toEqual([
      'untold',
      null,
      '1 of 3 not told yet',
      'Marek Nowak has not opened the app',
      'warning',
    ]);
    expect(shown(untold('A', 'B'), '2026-11-23')[3]).toBe('A, and 1 other');
    expect(shown(untold(null), '2026-11-23').slice(2)).toEqual(['Telling 1 person', 'on its way', 'neutral']);
    expect(shown(untold(), '2026-11-23')[2]).toBe('Decided');
  });

  it('says until when it is paused, and for whom', () => {
    const paused = { state: 'paused', turnSince: at('2026-11-20') } as const;
    expect(shown(anAccepted({ ...paused, pausedUntil: on('2026-12-01') }), '2026-11-23')).toEqual([
      'paused',
      null,
      'Paused until 1 Dec',
      '1 working day',
      'neutral',
    ]);
    expect(shown(anAccepted({ ...paused, waitingOn: person('grace') }), '2026-11-24').slice(2, 4)).toEqual([
      'Paused',
      'waiting for Grace Obi · 2 working days',
    ]);
  });

  it('says how it ended, and who has seen it or was not reached', () => {
    const closed = { state: 'closed', owed: 3 } as const;
    expect(shown(aDecided({ ...closed, unseen: [person('sam')] }), '2026-11-23')).toEqual([
      'closed',
      null,
      'Loop closed',
      '2 of 3 have seen it',
      'success',
    ]);
    const untold = [{ person: person('marek'), why: 'x' }];
    expect(shown(aDecided({ ...closed, untold }), '2026-11-23').slice(3)).toEqual([
      '1 of 3 not told yet',
      'warning',
    ]);
    expect(shown(aSummary({ state: 'declined', untold }), '2026-11-23')).toEqual([
      'declined',
      null,
      'Could not be answered',
      'Marek Nowak not told yet',
      'warning',
    ]);
    expect(shown(aSummary({ state: 'merged', mergedInto: aSummary().number }), '2026-11-23')[2]).toBe(
      'Joined to R-3',
    );
    expect(shown(aSummary({ state: 'withdrawn' }), '2026-11-23')[2]).toBe('Withdrawn');
  });

  it('has words for people who have left', () => {
    expect(shown(anAccepted({ owner: person('gone') }), '2026-11-23').slice(2, 4)).toEqual([
      'With someone no longer in the partnership',
      '',
    ]);
  });
});
