import { describe, expect, it } from '@jest/globals';
import type { Request } from '#domain/requests/request.ts';
import { decisionTypes } from '#domain/requests/vocabulary.ts';
import { choices, choiceType } from '#domain/requests/wording/choices.ts';
import { feedbackFor } from '#domain/requests/wording/feedback.ts';
import { headingFor, headingForAsker } from '#domain/requests/wording/headings.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { contributing, r1, r1Unconfirmed, r3TooEarly, r5, r6, r13 } from '#tests/support/fixture-requests.ts';
import { day, someone, words } from '#tests/support/fold.ts';

const today = day('2026-11-25');
function read(request: Request, reader: string) {
  const feedback = feedbackFor(request, someone(reader), fixturePartnership, today);
  if (feedback === null) throw new Error('Something has been recorded on this request.');
  return feedback;
}

describe('headings are true', () => {
  it('say "changed" only over what did change', () => {
    const changed = decisionTypes.filter(
      (type) => headingFor(type).heading === 'This is what your analysis changed',
    );
    expect(changed).toEqual([
      'changed a decision',
      'new action',
      'resource or commission',
      'targeted prevention or education',
      'disruption',
      'recording or definition change',
    ]);
  });

  it.each([
    ['escalated', 'This is what came of your analysis'],
    ['confirmed', 'This is what your analysis confirmed'],
    ['further question', 'This is what your analysis made us ask'],
    ['noted, no action because', 'This is what came of your analysis'],
    ['not used because', 'Your analysis was not used, and this is why'],
    ['too early, look again on', 'It is too early to say what your analysis changed'],
  ] as const)('%s: %s', (type, heading) => expect(headingFor(type).heading).toBe(heading));

  it('never give the analysis to somebody who did none of it', () => {
    for (const type of decisionTypes) expect(headingForAsker(type).heading).not.toContain('your analysis');
  });

  it('follow from the five choices of the phone', () => {
    expect(choices.map((choice) => headingFor(choiceType(choice)).heading)).toEqual([
      'This is what your analysis changed',
      'This is what your analysis confirmed',
      'This is what came of your analysis',
      'This is what your analysis made us ask',
      'It is too early to say what your analysis changed',
    ]);
  });
});

describe('what one contributor reads', () => {
  it('is their own part first, then the others by name', () => {
    const tom = read(r1, 'tom');
    expect(tom.ownPart).toBe('you pulled out the placements list that showed who was placed here');
    expect(tom.othersParts).toEqual([
      'Priya Nair worked out where and when the episodes ended',
      'Sam Doyle told us which evenings the sea front fills up',
    ]);
    expect(read(r1, 'sam').ownPart).toBe('you told us which evenings the sea front fills up');
    expect(read(r1, 'sam').othersParts).toHaveLength(2);
  });

  it('joins several parts of one person, and tells a repeat once', () => {
    const more = {
      ...r1,
      contributors: [
        ...r1.contributors,
        contributing('tom', 'checked', 'Checked the totals.'),
        contributing('tom', 'checked', 'checked the totals'),
      ],
    };
    expect(read(more, 'tom').ownPart).toBe(
      'you pulled out the placements list that showed who was placed here and checked the totals',
    );
  });

  it('quotes the lead who typed it, with title, group and day', () => {
    expect(read(r1, 'tom').quote).toEqual({
      text: expect.stringContaining('two detached youth workers'),
      quoted: true,
      attribution: 'Helen Marsh, Director of Children’s Services, for the VEMT Strategic Group, 23 October',
    });
    expect(read(r1, 'tom').thanks).toMatchObject({ from: 'From Helen', quoted: true });
  });

  it('quotes nobody until the lead has confirmed', () => {
    const { quote, thanks } = read(r1Unconfirmed, 'tom');
    expect(quote.quoted).toBe(false);
    expect(quote.attribution).toBe(
      'Recorded by Ruth Kelly from the minutes of the VEMT Strategic Group, 23 October. Not yet confirmed by Helen Marsh.',
    );
    expect(thanks).toMatchObject({ from: 'A word, recorded by Ruth', quoted: false });
  });

  it('shows both names when a delegate decides for the lead', () => {
    const decided = {
      ...r5,
      delegate: { person: someone('steph'), from: day('2026-11-01'), until: null },
      state:
        r5.state.kind === 'decided'
          ? { ...r5.state, decision: { ...r5.state.decision, confirmedBy: someone('steph') } }
          : r5.state,
    };
    expect(read(decided, 'priya').quote.attribution).toBe(
      'Steph Carr, Detective Chief Inspector, acting for Imran Qadir, 12 November',
    );
  });

  it('keeps what is agreed apart from what is done', () => {
    expect(read(r1, 'tom').next).toEqual([
      'Sam Doyle: start Friday and Saturday sessions, by 30 November.',
      'Ruth Kelly: ask neighbouring authorities for numbers placed here, by 15 December.',
    ]);
    expect(read(r1, 'sam').next[0]).toBe('You: start Friday and Saturday sessions, by 30 November.');
    expect(read(r1, 'tom').done).toEqual([]);
  });

  it('says when it is looked at again', () => {
    expect(read(r3TooEarly, 'tom').next).toEqual(['We look again on 9 March 2027.']);
  });

  it('explains why each person gets it', () => {
    expect(read(r1, 'tom').why).toBe('You get this because you contributed to R-1.');
    expect(read(r1, 'helen').why).toBe('You get this because you asked R-1.');
    const followed = { ...r1, followers: [{ person: someone('kev'), from: 15 as Request['number'] }] };
    expect(read(followed, 'kev').why).toBe('You get this because you asked R-15, which was joined to R-1.');
  });

  it('makes nothing up for what is not there', () => {
    const { thanks, gaps, next } = read({ ...r5, gaps: [] }, 'tom');
    expect({ gaps, next }).toEqual({ gaps: [], next: [] });
    expect(thanks?.text).toBe('It saved us from a wrong headline.');
    expect(feedbackFor(r6, someone('tom'), fixturePartnership, today)).toBeNull();
    expect(feedbackFor(r13, someone('dan'), fixturePartnership, today)).toBeNull();
  });

  it('tells a gap once, and not when it only repeats the limits of the answer', () => {
    const gap = (text: string) => ({ text: words(text), by: someone('tom'), at: r5.raisedAt });
    const limits = 'Whether harm is higher or lower here than next door.';
    const twice = { ...r5, gaps: [gap('How neighbours count'), gap('How neighbours count'), gap(limits)] };
    expect(read(twice, 'priya').gaps).toEqual(['How neighbours count']);
    expect(read(twice, 'priya').notKnown).toBe(limits);
  });
});
