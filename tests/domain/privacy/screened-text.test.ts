import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { screenText } from '#domain/privacy/screened-text.ts';
import { screeningContext } from '#domain/privacy/screening/context.ts';

const door = { screening: screeningContext(), referral: 'Worried about a child? Immediate danger: 999.' };

const rule = { field: 'Your question', max: 10 };
const screened = (raw: string) => {
  const screening = screenText(raw, rule, door);
  return screening.kind === 'passed' ? screening.text : screening.sentence;
};

describe('the one door for text', () => {
  it.each([
    ['a'.repeat(10), 'a'.repeat(10)],
    ['  where?\n', 'where?'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\tb', 'a\tb'],
    ['e\u0301t\u00e9', '\u00e9t\u00e9'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['?', '?'],
  ])('lets %j pass as %j', (raw, text) => {
    expect(screenText(raw, rule, door)).toEqual({ kind: 'passed', text });
  });

  it.each([
    ['', 'Your question is empty. Please write it in a sentence.'],
    [' \n\t', 'Your question is empty. Please write it in a sentence.'],
    ['\u200b\u200d\ufeff', 'Your question is empty. Please write it in a sentence.'],
    ['a'.repeat(11), 'Your question is 1 character too long (the limit is 10). Please shorten it.'],
    ['a'.repeat(12), 'Your question is 2 characters too long (the limit is 10). Please shorten it.'],
    ['a\u0000b', 'Your question contains a character that is not text. Please type it again.'],
    ['a\u007fb', 'Your question contains a character that is not text. Please type it again.'],
    ['a\ud800b', 'Your question contains a character that is not text. Please type it again.'],
  ])('stops %j: %s', (raw, sentence) => {
    expect(screenText(raw, rule, door)).toEqual({ kind: 'stopped', field: 'Your question', sentence });
  });

  it('counts after trimming, so that blanks at the ends cost nothing', () => {
    expect(screened(`   ${'a'.repeat(10)}   `)).toBe('a'.repeat(10));
  });

  it('passes unchanged what it let pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const first = screenText(raw, { field: 'It', max: 1000 }, door);
        if (first.kind === 'passed')
          expect(screenText(first.text, { field: 'It', max: 1000 }, door)).toEqual(first);
      }),
    );
  });
});

describe('what points to one person', () => {
  it.each([
    ['an NHS number', 'We looked at 999 000 0018 last week.'],
    ['a pupil number', 'Is B801200005001 in both lists?'],
    ['a full postcode', 'Most live around TS10 1AB.'],
    ['a mobile number', 'Ring 07700 900123 for more.'],
    ['a PNC id', 'See 79/163001B.'],
  ])('%s is stopped with why, what instead and where to turn, and is not repeated', (_, raw) => {
    const screening = screenText(raw, { ...rule, max: 600 }, door);
    expect(screening.kind).toBe('stopped');
    if (screening.kind !== 'stopped') return;
    expect(screening.sentence).toMatch(/^Your question was not saved\. /);
    expect(screening.sentence).toContain('Worried about a child? Immediate danger: 999.');
    expect(screening.sentence).not.toMatch(/999 000 0018|B801200005001|TS10 1AB|07700|163001/);
  });

  it.each(['R-42', '2025/26 and Q3 2024', 'TS10', 'KS4 5A', 'Up by 1,234,567,890', 'DN12 in section DN12'])(
    '"%s" passes',
    (raw) => {
      expect(screenText(raw, { ...rule, max: 600 }, door)).toEqual({ kind: 'passed', text: raw });
    },
  );
});
