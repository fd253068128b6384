import { describe, expect, it } from '@jest/globals';
import type { RequestDetail } from '#api/contract/reads.ts';
import { changedSince } from '../../../tabs/src/request/acts/changed-since.ts';
import {
  sayAction,
  sayForWhom,
  sayNoAnswer,
  sayNobodyTold,
  sayNoDecision,
  sayRail,
  sayWhose,
} from '../../../tabs/src/request/sentences.ts';
import { noteFor } from '../../../tabs/src/request/step-notes.ts';
import { fullDate, longDate, shortDate, timeOf } from '../../../tabs/src/words/dates.ts';
import { list } from '../../../tabs/src/words/plural.ts';
import { sampleDetails } from '../support/sample-detail.ts';

const now = new Date('2026-11-25T12:00:00Z');
const details = sampleDetails();
const detailOf = (number: string, change: Partial<RequestDetail> = {}): RequestDetail => {
  const detail = details.get(number);
  if (!detail) throw new Error(`No ${number} in the sample.`);
  return { ...detail, ...change };
};

describe('what the page says where there is nothing yet', () => {
  it('says who has waited, and how long the server says', () => {
    expect(sayNoDecision(detailOf('R-3'), now)).toBe('No decision yet. Tom has waited 7 working days.');
    const late = { ...detailOf('R-3').standing, detail: 'to decide · 142 working days late' };
    expect(sayNoDecision(detailOf('R-3', { standing: late }), now)).toBe(
      'No decision yet. Tom answered on 16 November.',
    );
    expect(sayNoDecision(detailOf('R-6'), now)).toBe('Nothing to decide before there is an answer.');
  });

  it('says what is promised', () => {
    expect(sayNoAnswer(detailOf('R-8'), now)).toBe('No answer yet: nobody has taken it on.');
    expect(sayNoAnswer(detailOf('R-6'), now)).toBe('No answer yet. Tom Ashby promised one by 4 December.');
    expect(sayNoAnswer(detailOf('R-7'), now)).toMatch(/Paused until 1 Dec\.$/);
  });

  it('names a group once, when the answer is for that group', () => {
    const forum = { id: 'strategic', name: 'VEMT Strategic Group' };
    const meeting = { forum, date: '2026-12-08' };
    const said = (audience: string | null) => sayForWhom({ audience, meeting }, now);
    expect(said('VEMT Strategic Group')).toBe('the VEMT Strategic Group on 8 December');
    expect(said('the VEMT strategic group.')).toBe('the VEMT Strategic Group on 8 December');
    expect(said(null)).toBe('the VEMT Strategic Group on 8 December');
    expect(said('Head teachers')).toBe('the VEMT Strategic Group on 8 December; Head teachers');
    expect(sayForWhom({ audience: 'Head teachers', meeting: null }, now)).toBe('Head teachers');
  });

  it('names whom there will be to tell', () => {
    expect(sayNobodyTold(detailOf('R-3'))).toBe('Nobody yet. 2 people will be: Tom Ashby and Priya Nair.');
    expect(sayNobodyTold(detailOf('R-8'))).toMatch(/^Nobody yet\. Everybody whose work/);
  });
});

describe('whose words a decision is in', () => {
  const { decision } = detailOf('R-1');
  if (decision === null) throw new Error('R-1 has no decision.');

  it('is the lead’s when the lead typed or confirmed them', () => {
    expect(sayWhose(decision, now)).toBe(
      'Helen Marsh, Director of Children’s Services, for the VEMT Strategic Group, 23 October.',
    );
  });

  it('says both days when they differ', () => {
    const later = { ...decision, recordedAt: '2026-10-27T09:00:00.000Z' };
    expect(sayWhose(later, now)).toMatch(/Strategic Group on 23 October; recorded 27 October\.$/);
  });

  it('is never the lead’s before', () => {
    const minuted = { ...decision, quoted: false, confirmedBy: null };
    expect(sayWhose(minuted, now)).toMatch(/^Recorded by Helen Marsh from the minutes.*Not confirmed/);
  });
});

describe('small facts', () => {
  it('keep agreed and done apart', () => {
    const [agreed, done] = detailOf('R-1').actions;
    if (!agreed || !done) throw new Error('R-1 has two actions.');
    expect(sayAction(agreed, now)).toBe('Sam Doyle; agreed, not done yet; by 30 November');
    expect(sayAction(done, now)).toBe('Ruth Kelly, with several agencies; done 12 November');
  });

  it('fold the rail into a line', () => {
    expect(sayRail(detailOf('R-3'))).toBe(
      'Asked by Helen Marsh · analyst Tom Ashby · 2 contributors · Grace Obi: go ahead with changes',
    );
  });

  it('put a day under each step', () => {
    const notes = ['Asked', 'Answered', 'Decided', 'Told'].map((name) => noteFor(name, detailOf('R-3'), now));
    expect(notes).toEqual(['3 Nov', '16 Nov', 'expected 11 Dec', null]);
    expect(noteFor('Answered', detailOf('R-6'), now)).toBe('promised 4 Dec');
  });

  it('tell what happened since somebody looked', () => {
    expect(changedSince(7, detailOf('R-3')).map(({ sentence }) => sentence)).toEqual([
      'Ruth Kelly asked a question.',
    ]);
  });
});

describe('days and names', () => {
  it('are said as people say them', () => {
    expect(shortDate('2026-12-08', now)).toBe('8 Dec');
    expect(shortDate('2027-01-06', now)).toBe('6 Jan 2027');
    expect(longDate('2026-06-30T23:30:00.000Z', now)).toBe('1 July');
    expect(fullDate('2026-12-08')).toBe('Tuesday 8 December 2026');
    expect(fullDate('2026-')).toBe('');
    expect(timeOf('2026-07-01T09:42:00.000Z')).toBe('10:42');
    expect(list(['Tom', 'Priya', 'Sam'])).toBe('Tom, Priya and Sam');
  });
});
