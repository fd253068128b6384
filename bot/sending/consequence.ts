import type { NoticeState } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import type { SendFailure } from '../teams/port.ts';

/** Tries before a notice is put on the list of what did not arrive. */
export const mostTries = 6;
const firstPause = 2_000;
const longestPause = 300_000;

export interface Consequence {
  readonly state: NoticeState;
  /** The chat we had is of no use any more. */
  readonly forgetChat: boolean;
  /** Somebody who runs the app has to look. */
  readonly alarm: boolean;
}

/**
 * What follows from a failed attempt (teams.md, "Sending first"). `who` names the person in the reason
 * that managers read; `jitter` is from 0 to 1.
 */
export function consequenceOf(
  failure: SendFailure,
  { now, tries, who, jitter }: { now: number; tries: number; who: string; jitter: number },
): Consequence {
  const at = instantOf(now);
  const again = (afterMs: number): Consequence =>
    tries >= mostTries
      ? dead(`Teams did not take the message after ${tries} tries`)
      : { state: { kind: 'due', dueAt: instantOf(now + afterMs) }, forgetChat: false, alarm: false };
  const dead = (why: string): Consequence => ({
    state: { kind: 'dead', why, at },
    forgetChat: false,
    alarm: true,
  });
  const waiting = (why: string): Consequence => ({
    state: { kind: 'waiting', why, since: at },
    forgetChat: true,
    alarm: false,
  });
  const backoff = Math.min(longestPause, firstPause * 2 ** tries) * (0.5 + jitter / 2);
  switch (failure.kind) {
    case 'throttled':
    case 'unsure':
      return again(failure.retryAfterMs ?? backoff);
    case 'not installed':
    case 'not in conversation':
      return waiting(`${who} has not opened the app yet`);
    case 'blocked':
      return waiting(`${who} has blocked messages from the app`);
    case 'gone':
      return tries > 1 ? waiting(`The chat with ${who} is gone`) : { ...again(0), forgetChat: true };
    case 'tenant stopped':
      return waiting(`${who}’s organisation has switched the app off`);
    case 'too big':
      return dead('The card is too long for Teams');
    case 'ours':
      return dead(
        `Teams refused the message (${failure.status ?? 'no answer'}${failure.code ? `, ${failure.code}` : ''})`,
      );
    default:
      return failure.kind satisfies never;
  }
}
