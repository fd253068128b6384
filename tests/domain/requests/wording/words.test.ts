import { describe, expect, it } from '@jest/globals';
import type { ForumId } from '#domain/ids.ts';
import { sayDate, sayShortDate, sayTime } from '#domain/requests/wording/dates.ts';
import { firstNameOf, nameAndTitle, nameOf, sayMeeting, theGroup } from '#domain/requests/wording/people.ts';
import { counted, deed, inline, listed, lowered, sentence } from '#domain/requests/wording/words.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { at, day, someone } from '#tests/support/fold.ts';

describe('dates', () => {
  const today = day('2026-11-25');
  it('are said as people say them, with the year only when it is another', () => {
    expect(sayDate(day('2026-12-08'), today)).toBe('8 December');
    expect(sayDate(day('2027-01-08'), today)).toBe('8 January 2027');
    expect(sayDate(day('2025-12-31'), today)).toBe('31 December 2025');
    expect(sayShortDate(day('2026-09-03'))).toBe('3 Sept');
    expect(sayShortDate(day('2026-12-08'))).toBe('8 Dec');
  });

  it('are told by the clock in London', () => {
    expect(sayTime(at('2026-11-25', '09:05'))).toBe('09:05');
    expect(sayTime(at('2026-07-01', '23:30'))).toBe('00:30');
  });
});

describe('words', () => {
  it('are joined in English', () => {
    expect(listed([])).toBe('');
    expect(listed(['Tom Ashby'])).toBe('Tom Ashby');
    expect(listed(['Tom Ashby', 'Priya Nair'])).toBe('Tom Ashby and Priya Nair');
    expect(listed(['Tom Ashby', 'Priya Nair', 'Sam Doyle'])).toBe('Tom Ashby, Priya Nair and Sam Doyle');
  });

  it('agree with their number', () => {
    expect(counted(1, 'working day')).toBe('1 working day');
    expect(counted(0, 'working day')).toBe('0 working days');
    expect(counted(2, 'person', 'people')).toBe('2 people');
  });

  it('become whole sentences, once', () => {
    expect(sentence('we look again')).toBe('We look again.');
    expect(sentence('Is it?')).toBe('Is it?');
    expect(sentence('He said “yes.”')).toBe('He said “yes.”');
  });

  it('fit into a sentence of ours', () => {
    expect(inline(' Start  sessions.\n')).toBe('Start sessions');
    expect(lowered('Start')).toBe('start');
    expect(lowered('GIS work')).toBe('GIS work');
    expect(deed('I pulled out the list.')).toBe('pulled out the list');
    expect(deed('Pulled out the list')).toBe('pulled out the list');
    expect(deed('illustrated it')).toBe('illustrated it');
  });
});

describe('names', () => {
  it('are first names among people who share none, and whole otherwise', () => {
    expect(firstNameOf(fixturePartnership, someone('tom'))).toBe('Tom');
    const tom = fixturePartnership.people.get(someone('tom'));
    if (tom === undefined) throw new Error('Tom is in the sample.');
    const people = new Map([
      ...fixturePartnership.people,
      [someone('tom2'), { ...tom, id: someone('tom2'), name: 'Tom Brook' }],
      [someone('dr'), { ...tom, id: someone('dr'), name: 'Dr Amara Eze' }],
    ]);
    expect(firstNameOf({ ...fixturePartnership, people }, someone('tom'))).toBe('Tom Ashby');
    expect(firstNameOf({ ...fixturePartnership, people }, someone('dr'))).toBe('Dr Amara Eze');
  });

  it('have words for people who have left', () => {
    expect(nameOf(fixturePartnership, someone('gone'))).toBe('someone no longer in the partnership');
    expect(nameAndTitle(fixturePartnership, someone('tom'))).toBe('Tom Ashby, Performance and Data Lead');
  });

  it('of meetings carry their day when they have one', () => {
    const forum = 'strategic' as ForumId;
    expect(sayMeeting(fixturePartnership, { forum, date: day('2026-12-08') }, day('2026-11-25'))).toBe(
      'VEMT Strategic Group, 8 December',
    );
    expect(sayMeeting(fixturePartnership, { forum, date: null }, day('2026-11-25'))).toBe(
      'VEMT Strategic Group',
    );
    expect(theGroup(fixturePartnership, { forum, date: null })).toBe('the VEMT Strategic Group');
  });
});
