import { describe, expect, it } from '@jest/globals';
import { draw } from '#bot/sending/draw.ts';
import { says } from '#bot/sending/says.ts';
import type { Notice, Recipient } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import { r3, r6Raised } from '#tests/support/fixture-requests.ts';
import { wednesday } from '../cards/setting.ts';
import { person } from '../support/life.ts';

const thread: Recipient = { kind: 'thread', thread: { conversation: '19:x', activity: null, link: null } };
const notice = (kind: Notice['kind'], to: Recipient): Notice => ({
  id: '1|1|1',
  number: r6Raised.number,
  kind,
  to,
  round: null,
  at: instantOf(0),
  state: { kind: 'due', dueAt: instantOf(0) },
  tries: 0,
  lastError: null,
  acknowledgedAt: null,
});
const restricted = { restrictedTo: [person('helen')] };

describe('drawing for a thread', () => {
  it.each([
    ['request card', r6Raised],
    ['answer ready', r3],
  ] as const)(
    '%s is never drawn of a restricted request, even if a notice of it were there',
    (kind, request) => {
      expect(draw(notice(kind, thread), request, wednesday)).not.toBeNull();
      const closed = { ...request, asked: { ...request.asked, ...restricted } };
      expect(draw(notice(kind, thread), closed, wednesday)).toBeNull();
    },
  );
});

describe('what a message says', () => {
  const card = (more: Partial<typeof wednesday>, request = r6Raised) => {
    const message = draw(notice('request card', thread), request, { ...wednesday, ...more });
    if (message === null) throw new Error('No card.');
    return says(message);
  };
  it('is the same whenever it is drawn, and another when it reads otherwise', () => {
    expect(card({ nonce: 'another', now: instantOf(Date.parse(wednesday.now) + 60_000) })).toBe(card({}));
    expect(card({}, { ...r6Raised, edition: r6Raised.edition + 1 })).toBe(card({}));
    expect(card({}, r3)).not.toBe(card({}));
  });
});
