import { describe, expect, it } from '@jest/globals';
import { isTurnOf, whoseTurn } from '#domain/requests/turn.ts';
import { aDecided, anAccepted, anAnswered, aSummary, on, person } from '#tests/support/summaries.ts';

const today = on('2026-11-23');
const delegate = { person: person('imran'), from: on('2026-11-23'), until: on('2026-11-24') };

describe('whose turn it is', () => {
  it('goes from the analysts to the owner, the checkers, the lead and the app', () => {
    const turns = [
      aSummary(),
      anAccepted(),
      anAccepted({ state: 'in check' }),
      anAnswered(),
      aDecided(),
      aDecided({ state: 'closed' }),
    ].map((summary) => whoseTurn(summary, today));
    expect(turns.map((turn) => [turn.kind, turn.person])).toEqual([
      ['analysts', null],
      ['owner', 'priya'],
      ['checkers', null],
      ['lead', 'helen'],
      ['app', null],
      ['nobody', null],
    ]);
  });

  it('is the lead’s or the delegate’s from the first day of acting to the last', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(on);
    const summary = anAnswered({ delegate });
    expect(days.map((day) => whoseTurn(summary, day).delegate)).toEqual([null, 'imran', 'imran', null]);
    expect(days.map((day) => isTurnOf(summary, person('imran'), day))).toEqual([false, true, true, false]);
    expect(days.every((day) => isTurnOf(summary, person('helen'), day))).toBe(true);
    const open = anAnswered({ delegate: { ...delegate, until: null } });
    expect(whoseTurn(open, on('2028-01-01')).delegate).toBe('imran');
    expect(whoseTurn(anAccepted({ delegate }), today).delegate).toBeNull();
  });

  it('waits for whom a pause names', () => {
    const paused = anAccepted({ state: 'paused', waitingOn: person('grace') });
    expect(whoseTurn(paused, today)).toEqual({ kind: 'waiting', person: 'grace', delegate: null });
    expect(isTurnOf(paused, person('grace'), today)).toBe(true);
    expect(isTurnOf(paused, person('priya'), today)).toBe(false);
    const question = anAccepted({ state: 'paused', waitingOn: person('helen'), delegate });
    expect(whoseTurn(question, today).delegate).toBe('imran');
  });

  it('returns to the lead on the day to look again', () => {
    const early = anAnswered({ decisionType: 'too early, look again on', lookAgainOn: on('2026-11-24') });
    expect(whoseTurn(early, today).kind).toBe('waiting');
    expect(whoseTurn(early, on('2026-11-24')).kind).toBe('lead');
  });

  it('is also an adviser’s, beside the owner’s, while it is open', () => {
    expect(isTurnOf(anAccepted({ advisers: [person('grace')] }), person('grace'), today)).toBe(true);
    expect(isTurnOf(aDecided({ state: 'closed', advisers: [person('grace')] }), person('grace'), today)).toBe(
      false,
    );
  });
});
