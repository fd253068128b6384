import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askCard, askSubmission, meetingOptions } from '#bot/cards/ask-card.ts';
import { clip, clipList } from '#bot/cards/clip.ts';
import { nearestCommand } from '#bot/cards/commands.ts';
import { takeOnCard, takeOnSubmission } from '#bot/cards/take-on-card.ts';
import { triggers } from '#domain/requests/vocabulary.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { r6Raised } from '#tests/support/fixture-requests.ts';
import { day } from '#tests/support/fold.ts';
import { objectsIn, ofType, optionsOf, textIn } from './elements.ts';
import { wednesday } from './setting.ts';

describe('asking', () => {
  const labels = (showOptional: boolean) => {
    const card = askCard({ showOptional }, wednesday);
    const [more] = ofType(card, 'Container').filter(({ id }) => id === 'more');
    const inMore = new Set([...objectsIn(more)].map(({ id }) => id));
    const fields = ofType(card, 'Input.Text', 'Input.ChoiceSet', 'Input.Date');
    return {
      shown: more?.isVisible,
      first: fields.filter(({ id }) => !inMore.has(String(id))).map(({ label }) => label),
    };
  };

  it('asks four things first; the rest folds open', () => {
    expect(labels(false)).toEqual({
      shown: false,
      first: [
        'What do you want to know?',
        'What decision does it inform?',
        'At which meeting?',
        'Needed by',
        'Who is the answer for?',
      ],
    });
    expect(labels(true).shown).toBe(true);
  });

  it('keeps what was typed, with the sentence above its field', () => {
    const card = askCard(
      { typed: { question: 'Who is it?' }, problems: { question: 'Ask about many.' } },
      wednesday,
    );
    const body = card.card?.body as { id?: string; value?: string }[];
    const at = body.findIndex(({ id }) => id === 'question');
    expect(body[at]?.value).toBe('Who is it?');
    expect(JSON.stringify(body[at - 1])).toContain('Ask about many.');
  });

  it('shows where to turn when a child may be at risk', () => {
    expect(textIn(askCard({ worried: true }, wednesday))).toContain('Immediate danger: 999');
    expect(textIn(askCard({}, wednesday))).not.toContain('999');
  });

  it('offers meetings to come, then the groups, then "not known yet"', () => {
    const options = meetingOptions(fixturePartnership, day('2026-11-25'));
    expect(options.map(({ title }) => title)).toEqual([
      'VEMT Operational Group, 30 November',
      'VEMT Strategic Group, 8 December',
      'VEMT Strategic Group, 9 March 2027',
      'VEMT Strategic Group, no date yet',
      'VEMT Operational Group, no date yet',
      'Not known yet',
    ]);
    expect(options[1]?.value).toBe('strategic|2026-12-08');
  });

  it('reads a form of which nothing was filled in', () => {
    expect(Object.values(askSubmission.parse({})).every((value) => value === '')).toBe(true);
  });
});

describe('taking on', () => {
  it('asks every data-protection question, "not sure" included', () => {
    const [field] = ofType(takeOnCard(r6Raised, wednesday), 'Input.ChoiceSet');
    expect(optionsOf(field)).toHaveLength(triggers.length);
    expect(textIn(takeOnCard(r6Raised, wednesday))).toContain(
      'Needed by 4 December, for the VEMT Strategic Group on 8 December.',
    );
  });

  it('reads back every combination of boxes that Teams joins with commas', () => {
    const [field] = ofType(takeOnCard(r6Raised, wednesday), 'Input.ChoiceSet');
    const values = optionsOf(field).map(({ value }) => value);
    fc.assert(
      fc.property(fc.subarray([...triggers]), (ticked) => {
        const joined = ticked.map((trigger) => values[triggers.indexOf(trigger)]).join(',');
        expect(takeOnSubmission.parse({ triggers: joined }).triggers).toEqual(ticked);
      }),
    );
  });

  it('draws again what was ticked', () => {
    const typed = takeOnSubmission.parse({ promised: '2026-12-04', triggers: 'AI used,not sure ask' });
    const again = takeOnCard(r6Raised, wednesday, { typed, problems: { promised: 'Choose a working day.' } });
    expect(ofType(again, 'Input.ChoiceSet')[0]?.value).toBe('AI used,not sure ask');
    expect(ofType(again, 'Input.Date')[0]?.value).toBe('2026-12-04');
    expect(textIn(again)).toContain('Choose a working day.');
  });
});

describe('clipping', () => {
  it('never exceeds its length, and leaves what fits alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, max) => {
        const cut = clip(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut === text || cut.endsWith('…')).toBe(true);
      }),
    );
  });

  it('cuts at a word, and says how much is left of a list', () => {
    expect(clip('one two three', 9)).toBe('one two…');
    expect(clipList(['a', 'b', 'c'], 2, 'R-1')).toEqual(['a', 'b', '1 more in R-1.']);
    expect(clipList(['a', 'b'], 2, 'R-1')).toEqual(['a', 'b']);
  });
});

it.each([
  ['watting', 'waiting'],
  ['HELP me', 'help'],
  ['mien', 'mine'],
  ['fnd cannabis', 'find'],
  ['how are you today', null],
  ['', null],
])('"%s" is nearest to %s', (said, nearest) => expect(nearestCommand(said)).toBe(nearest));
