import { describe, expect, it } from '@jest/globals';
import { fold, wordsOf } from '#domain/log/fold.ts';
import { numberMatch, numberText } from '#domain/log/searchable.ts';

describe('folding text for search', () => {
  it.each([
    ['Is Café  culture ÅRE?', 'is cafe culture are'],
    ['R-42, r 42 and r42', 'r42 r42 and r42'],
    ['the agency’s “return-home” offer', 'the agencys return home offer'],
    ['2025/26', '2025 26'],
    ['ﬁrst', 'first'],
    ['For 7 after 9', 'for 7 after 9'],
    [' · ', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('looks for each word once, sixteen at most', () => {
    expect(wordsOf('Home home, again')).toEqual(['home', 'again']);
    expect(wordsOf(Array.from({ length: 20 }, (_, n) => `w${n}`).join(' '))).toHaveLength(16);
    expect(wordsOf(' ?')).toEqual([]);
  });
});

describe('finding by number', () => {
  it('is looking for the word in the number as text', () => {
    const words = [
      'r',
      'r1',
      'r10',
      'r0',
      'r01',
      '0',
      '1',
      '01',
      '10',
      '100',
      '007',
      '99',
      'r999',
      'x',
      '1234567890',
    ];
    for (const word of words) {
      const holds = numberMatch(word);
      for (let number = 1; number < 1200; number += 1) {
        if (holds(number) !== numberText(number).includes(word)) throw new Error(`${word} in ${number}`);
      }
    }
    expect(numberMatch('42')(1423)).toBe(true);
  });
});
