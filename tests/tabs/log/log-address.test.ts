import { describe, expect, it } from '@jest/globals';
import { apiQuery, readAddress, writeAddress } from '../../../tabs/src/log/log-address.ts';

describe('the address of the log', () => {
  it('is empty for the plain log', () => {
    expect(writeAddress(readAddress(''))).toBe('');
  });

  it('gives the same view when read again', () => {
    const address = 'view=closed&q=sea+front&turn=mine&forum=strategic&lens=place&overdue=true';
    expect(writeAddress(readAddress(address))).toBe(address);
  });

  it('leaves out what it does not know, so that an old link opens', () => {
    expect(readAddress('view=lost&turn=theirs&lens=moon&overdue=1&state=')).toEqual({
      view: 'open',
      q: '',
      filters: {},
    });
  });

  it('keeps the theme of a plain browser', () => {
    expect(writeAddress(readAddress('view=late'), '?theme=dark')).toBe('view=late&theme=dark');
  });

  it('asks the API for the same', () => {
    expect(apiQuery(readAddress('q=+bus++&agency=police'))).toBe('view=open&agency=police&q=bus');
  });
});
