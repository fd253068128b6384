import { describe, expect, it } from '@jest/globals';
import { feedbackCard } from '#bot/cards/feedback-card.ts';
import { whatHappenedNextCard } from '#bot/cards/what-happened-next-card.ts';
import { r1, r1Outcome, r1Seen, r1Unconfirmed, r3, r3TooEarly, r5 } from '#tests/support/fixture-requests.ts';
import { someone } from '#tests/support/fold.ts';
import { buttonsOf, textIn } from './elements.ts';
import { afterTheMeeting, wednesday } from './setting.ts';

describe('the feedback card', () => {
  it('leads with what changed, in one named person’s words, then the reader’s own part', () => {
    expect(textIn(feedbackCard(r1, someone('tom'), wednesday))).toBe(
      [
        'OFFICIAL · R-1',
        'This is what your analysis changed',
        '“The group moved two detached youth workers to the station and sea front on Friday and Saturday evenings from next month.”',
        'Helen Marsh, Director of Children’s Services, for the VEMT Strategic Group, 23 October',
        'Your part: you pulled out the placements list that showed who was placed here. Priya Nair worked out where and when the episodes ended; Sam Doyle told us which evenings the sea front fills up.',
        'From Helen: “This is the first time we could see the pattern across both our data sets. Thank you all three.”',
        'Next: Sam Doyle: start Friday and Saturday sessions, by 30 November. Ruth Kelly: ask neighbouring authorities for numbers placed here, by 15 December.',
        'Not known yet: Children placed here by other areas are only visible once they are reported missing; we do not know how many live here.',
        'You were asked: Are missing episodes of children placed here by other areas rising near the station and the sea front?',
        'You get this because you contributed to R-1. If it should not reach you, tell the partnership’s manager.',
      ].join('\n'),
    );
  });

  it.each([
    ['priya', 'Your part: you worked out where and when the episodes ended. Tom Ashby pulled out'],
    ['tom', 'Your part: you pulled out the placements list that showed who was placed here. Priya Nair'],
    ['sam', 'Your part: you told us which evenings the sea front fills up. Priya Nair'],
  ])('tells %s their own part', (person, part) => {
    expect(textIn(feedbackCard(r1, someone(person), wednesday))).toContain(part);
  });

  it('puts no quotation marks round words that the lead has not confirmed', () => {
    const text = textIn(feedbackCard(r1Unconfirmed, someone('tom'), wednesday));
    expect(text).not.toMatch(/[“”"]/);
    expect(text).toContain('Recorded by Ruth Kelly from the minutes');
  });

  it('offers to be seen, to ask on, and to open; once seen, it says when', () => {
    expect(buttonsOf(feedbackCard(r1, someone('tom'), wednesday))).toEqual([
      'Thanks, I’ve seen this',
      'Ask what happened next',
      'Open R-1',
    ]);
    const seen = feedbackCard(r1Seen, someone('tom'), wednesday);
    expect(buttonsOf(seen)).toEqual(['Ask what happened next', 'Open R-1']);
    expect(textIn(seen)).toContain('Seen. You said so on 26 October at 09:15.');
    expect(buttonsOf(feedbackCard(r1Seen, someone('priya'), wednesday))).toContain('Thanks, I’ve seen this');
  });

  it('asks nobody to have seen it who is not owed it', () => {
    const card = feedbackCard(r1, someone('helen'), wednesday);
    expect(buttonsOf(card)).not.toContain('Thanks, I’ve seen this');
    expect(textIn(card)).toContain('This is what came of your question');
    expect(textIn(card)).toContain('Who worked on it: Priya Nair worked out');
  });

  it('says why there is no action, and when it is looked at again', () => {
    expect(textIn(feedbackCard(r5, someone('priya'), wednesday))).toContain(
      'This is what came of your analysis\nNo action, and this is why\n“The profile',
    );
    expect(textIn(feedbackCard(r3TooEarly, someone('tom'), afterTheMeeting))).toContain(
      'Next: We look again on 9 March 2027.',
    );
  });

  it('is not drawn while nothing is recorded', () => {
    expect(feedbackCard(r3, someone('tom'), wednesday)).toBeNull();
  });
});

it('what happened next is quoted from whoever told it, beside what had been recorded', () => {
  const card = whatHappenedNextCard(r1Outcome, someone('tom'), wednesday);
  const text = textIn(card);
  expect(text).toContain('Ruth Kelly, Partnership Manager, 20 November');
  expect(text).toContain('What had been recorded: The group moved two detached youth workers');
  expect(text).toContain('Your part: you pulled out the placements list that showed who was placed here.');
  expect(whatHappenedNextCard(r1, someone('tom'), wednesday)).toBeNull();
});
