import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { screenText } from '#domain/privacy/screened-text.ts';

const rule = { field: 'Your question', max: 10 };
const screened = (raw: string) => {
  const screening = screenText(raw, rule);
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
    expect(screenText(raw, rule)).toEqual({ kind: 'passed', text });
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
    expect(screenText(raw, rule)).toEqual({ kind: 'stopped', field: 'Your question', sentence });
  });

  it('counts after trimming, so that blanks at the ends cost nothing', () => {
    expect(screened(`   ${'a'.repeat(10)}   `)).toBe('a'.repeat(10));
  });

  it('passes unchanged what it let pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const first = screenText(raw, { field: 'It', max: 1000 });
        if (first.kind === 'passed')
          expect(screenText(first.text, { field: 'It', max: 1000 })).toEqual(first);
      }),
    );
  });
});
