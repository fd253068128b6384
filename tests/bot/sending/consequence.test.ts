import { describe, expect, it } from '@jest/globals';
import { consequenceOf, mostTries } from '#bot/sending/consequence.ts';
import type { SendFailure } from '#bot/teams/port.ts';

const now = Date.parse('2026-11-25T10:00:00.000Z');
const failure = (kind: SendFailure['kind'], more: Partial<SendFailure> = {}): SendFailure => ({
  kind,
  status: null,
  code: null,
  retryAfterMs: null,
  ...more,
});
const follows = (failed: SendFailure, more: { tries?: number; jitter?: number; thread?: true } = {}) =>
  consequenceOf(failed, {
    now,
    tries: more.tries ?? 1,
    jitter: more.jitter ?? 1,
    to: more.thread ? { kind: 'thread' } : { kind: 'person', name: 'Marek Nowak' },
  });
const dueIn = (consequence: ReturnType<typeof follows>) =>
  consequence.state.kind === 'due' ? Date.parse(consequence.state.dueAt) - now : null;

describe('what may pass is tried again', () => {
  it.each([
    ['throttled, with Retry-After', failure('throttled', { retryAfterMs: 7_000 }), 1, 7_000],
    ['throttled, without', failure('throttled'), 1, 4_000],
    ['unsure, with Retry-After', failure('unsure', { retryAfterMs: 2_500 }), 3, 2_500],
    ['unsure, without', failure('unsure'), 1, 4_000],
    ['the third time', failure('unsure'), 3, 16_000],
    ['never later than a quarter of an hour', failure('unsure'), 11, 900_000],
    ['not even when Teams says so', failure('throttled', { retryAfterMs: 86_400_000 }), 1, 900_000],
  ])('%s', (_, failed, tries, ms) => {
    expect(dueIn(follows(failed, { tries }))).toBe(ms);
  });

  it('sooner or later by chance, so that not all come back at once', () => {
    expect(dueIn(follows(failure('unsure'), { jitter: 0 }))).toBe(2_000);
  });

  it('for more than an hour, and then no more', () => {
    let waited = 0;
    for (let tries = 1; tries < mostTries; tries += 1)
      waited += dueIn(follows(failure('unsure'), { tries, jitter: 0.5 })) ?? 0;
    expect(waited).toBeGreaterThan(3_600_000 * 0.75);
    expect(follows(failure('unsure'), { tries: mostTries })).toMatchObject({
      state: { kind: 'dead', why: `Teams did not take the message after ${mostTries} tries` },
      alarm: true,
    });
  });
});

describe('what only the person can change waits for them', () => {
  it.each([
    ['not installed', 'Marek Nowak has not opened the app yet'],
    ['not in conversation', 'Marek Nowak has not opened the app yet'],
    ['blocked', 'Marek Nowak has blocked messages from the app'],
    ['gone', 'The chat with Marek Nowak is gone'],
    ['tenant stopped', 'Marek Nowak’s organisation has switched the app off'],
  ] as const)('%s', (kind, why) => {
    expect(follows(failure(kind))).toMatchObject({
      state: { kind: 'waiting', why },
      forgetChat: true,
      alarm: false,
    });
  });

  it.each([
    ['not in conversation', 'The app is not in the channel any more'],
    ['gone', 'The channel is gone'],
  ] as const)('and a thread %s says so in its own words', (kind, why) => {
    expect(follows(failure(kind), { thread: true })).toMatchObject({ state: { kind: 'waiting', why } });
  });
});

describe('what is a fault of ours is not repeated, and somebody is told', () => {
  it.each([
    ['too big', failure('too big', { status: 413 }), 'The card is too long for Teams'],
    [
      'refused',
      failure('ours', { status: 400, code: 'BadSyntax' }),
      'Teams refused the message (400, BadSyntax)',
    ],
    ['broken', failure('ours', { status: 500 }), 'Teams refused the message (500)'],
    ['unanswered', failure('ours', { code: 'Error' }), 'Teams refused the message (no answer, Error)'],
  ])('%s', (_, failed, why) => {
    expect(follows(failed)).toMatchObject({ state: { kind: 'dead', why }, alarm: true, forgetChat: false });
  });
});
