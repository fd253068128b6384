import { describe, expect, it } from '@jest/globals';
import { splitMatches } from '../../../tabs/src/log/split-matches.ts';

const found = (text: string, q: string) =>
  splitMatches(text, q)
    .filter((stretch) => stretch.found)
    .map((stretch) => stretch.text);

describe('what a search found', () => {
  it('is every word, in any case', () => {
    expect(found('Bus routes and bus stops', 'BUS stop')).toEqual(['Bus', 'bus', 'stop']);
  });

  it('is text, not a pattern', () => {
    expect(found('Which (if any)? R-3.', '(if ?')).toEqual(['(if', '?']);
    expect(found('Which', '.')).toEqual([]);
  });

  it('joins to the text again', () => {
    const text = 'Are boys under-counted?';
    expect(
      splitMatches(text, 'er-co a')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });
});
