import { describe, expect, it } from '@jest/globals';
import { clearDraft, keepDraft, readDraft } from '../../../tabs/src/request/acts/draft.ts';
import { createOnce } from '../../../tabs/src/request/acts/once.ts';

const place = { partnership: 'saltmere', person: 'helen', number: 'R-3', act: 'record-decision' };

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a draft', () => {
  it('is one person’s, for one act on one request', () => {
    const storage = memory();
    keepDraft(storage, place, { at: '2026-11-22T10:42:00.000Z', values: { text: 'We offer' } });
    expect(readDraft(storage, place)?.values).toEqual({ text: 'We offer' });
    for (const other of [
      { person: 'tom' },
      { number: 'R-5' },
      { act: 'challenge' },
      { partnership: 'other' },
    ])
      expect(readDraft(storage, { ...place, ...other })).toBeNull();
  });

  it('is gone when cleared, or when it cannot be read', () => {
    const storage = memory();
    keepDraft(storage, place, { at: '2026-11-22T10:42:00.000Z', values: {} });
    clearDraft(storage, place);
    expect(readDraft(storage, place)).toBeNull();
    const broken = { ...storage, getItem: () => '{"at":' };
    expect(readDraft(broken, place)).toBeNull();
  });

  it('that cannot be kept stops nobody from writing', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(keepDraft(full, place, { at: '', values: {} })).toBe(false);
  });
});

describe('sending once', () => {
  it('repeats the key with the same text and changes it with the text', () => {
    let made = 0;
    const once = createOnce(() => `key ${++made}`);
    expect([once('a'), once('a'), once('b'), once('a')]).toEqual(['key 1', 'key 1', 'key 2', 'key 3']);
  });
});
