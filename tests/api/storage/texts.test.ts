import { describe, expect, it } from '@jest/globals';
import { putTogether, redacted, setApart, textHash, textsMatch } from '#api/storage/ledger/texts.ts';

let made = 0;
const salt = () => `salt-${++made}`;
const event = {
  kind: 'answer-submitted',
  check: 'needed',
  answer: { headline: 'Six of ten', dataSets: ['School census', 'Missing log'], detail: null, by: 'priya' },
};

describe('texts people wrote', () => {
  it('are kept apart from the event, each with a salt of its own', () => {
    const apart = setApart(event, salt);
    expect(apart.data).not.toMatch(/Six|School|Missing/);
    expect(apart.data).toContain('priya');
    expect(apart.texts.map((kept) => kept?.text)).toEqual(['Six of ten', 'School census', 'Missing log']);
    expect(new Set(apart.texts.map((kept) => kept?.salt)).size).toBe(3);
    expect(putTogether(apart)).toEqual(event);
  });

  it('are what was recorded, or it shows', () => {
    const { data, texts } = setApart(event, salt);
    expect(textsMatch({ data, texts })).toBe(true);
    const [first, ...others] = texts;
    const changed = { salt: first?.salt ?? '', text: 'Five of ten' };
    expect(textsMatch({ data, texts: [changed, ...others] })).toBe(false);
    expect(textsMatch({ data, texts: [null, ...others] })).toBe(false);
  });

  it('can be destroyed with their salt and leave the event and its hash as they are', () => {
    const { data, texts } = setApart(event, salt);
    const destroyed = { data, texts: [null, ...texts.slice(1)] };
    expect(putTogether(destroyed)).toEqual({ ...event, answer: { ...event.answer, headline: redacted } });
  });

  it('do not show in a hash that knows no salt', () => {
    expect(textHash('a', 'yes')).not.toBe(textHash('b', 'yes'));
  });
});
