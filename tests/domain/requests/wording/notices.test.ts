import { describe, expect, it } from '@jest/globals';
import type { ShortNotice } from '#domain/requests/wording/notices.ts';
import { sayNotice } from '#domain/requests/wording/notices.ts';
import { day, someone } from '#tests/support/fold.ts';
import { smallPartnership } from '#tests/support/partnership.ts';
import { r1, says } from '#tests/support/says.ts';
import { type Story, tell } from '#tests/support/story.ts';

const acceptedByPriya = (): Story => {
  const story = tell();
  story.does('helen', says('ask'));
  story.does('priya', says('accept'));
  return story;
};
const said = (story: Story, kind: ShortNotice, reader = 'helen') =>
  sayNotice(kind, story.request(r1), someone(reader), smallPartnership, day('2026-11-02'));

describe('handed back', () => {
  it('says who did it, and why in their own words', () => {
    const story = acceptedByPriya();
    story.does('priya', says('hand-back'));
    expect(said(story, 'handed back')).toMatchObject({
      says: 'Priya Nair handed it back, and says why. Nobody has it yet; you hear when somebody takes it on.',
      quote: { text: 'I am on leave.', quoted: true },
    });
  });

  it('says less once somebody else has it', () => {
    const story = acceptedByPriya();
    story.does('priya', says('hand-back'));
    story.does('tom', says('accept'));
    expect(said(story, 'handed back')).toMatchObject({
      says: 'Somebody has taken it on in the meantime.',
      quote: null,
    });
  });
});
