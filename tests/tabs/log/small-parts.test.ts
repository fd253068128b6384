import { describe, expect, it } from '@jest/globals';
import { layoutFor } from '../../../tabs/src/log/layout.ts';
import { sayNoMatch } from '../../../tabs/src/log/sentences.ts';
import { addressOf } from '../../../tabs/src/shell/deep-link.ts';
import { sayChanged } from '../../../tabs/src/shell/say-changed.ts';
import { plainTheme } from '../../../tabs/src/shell/theme-name.ts';

describe('small parts of the log', () => {
  it('lays out by its own width', () => {
    expect([599, 600, 1099, 1100].map(layoutFor)).toEqual(['narrow', 'middle', 'middle', 'wide']);
  });

  it('says that nothing matches, with what was asked', () => {
    expect(sayNoMatch('cannabis', 2)).toBe('Nothing matches ‘cannabis’ with 2 filters.');
    expect(sayNoMatch('', 1)).toBe('Nothing matches with 1 filter.');
  });

  it('says once what others changed', () => {
    expect(sayChanged(['R-3'])).toBe('R-3 changed.');
    expect(sayChanged(['R-3', 'R-5'])).toBe('R-3 and R-5 changed.');
    expect(sayChanged(['R-3', 'R-5', 'R-6'])).toBe('R-3 and 2 others changed.');
  });

  it('follows a link of a card, and nothing else', () => {
    expect(addressOf('requests/R-3')).toBe('/requests/R-3');
    expect(addressOf('/r-3')).toBe('/requests/R-3');
    expect(addressOf('ask?question=x')).toBe('/ask?question=x');
    for (const other of [null, '', 'https://example.org', 'requestsX', 'R-0'])
      expect(addressOf(other)).toBeNull();
  });

  it('takes a theme from the address before the system’s', () => {
    expect(plainTheme('?theme=contrast', true)).toBe('contrast');
    expect(plainTheme('', true)).toBe('dark');
    expect(plainTheme('?theme=light', true)).toBe('default');
  });
});
