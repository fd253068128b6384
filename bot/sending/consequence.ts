import type { NoticeState } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import type { SendFailure } from '../teams/port.ts';

/** Tries before a notice is put on the list of what did not arrive: together they outlast an outage of an hour. */
export const mostTries = 12;
const firstPause = 2_000;
const longestPause = 900_000;

export interface Consequence {
  readonly state: NoticeState;
  /** The chat we had is of no use any more. */
  readonly forgetChat: boolean;
  /** Somebody who runs the app has to look. */
  readonly alarm: boolean;
}

/** What an attempt was made for. `name` is the person's, for the reason that managers read. */
export type SentTo = { readonly kind: 'person'; readonly name: string } | { readonly kind: 'thread' };

export interface Attempted {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** This one included. */
  readonly tries: number;
  readonly to: SentTo;
  /** From 0 to 1. */
  readonly jitter: number;
}

/** What follows from a failed attempt (teams.md, "Sending first"). */
export function consequenceOf(failure: SendFailure, attempted: Attempted): Consequence {
  const { now, tries, to, jitter } = attempted;
  const waiting = (why: string): Consequence => ({
    state: { kind: 'waiting', why, since: instantOf(now) },
    forgetChat: true,
    alarm: false,
  });
  switch (failure.kind) {
    case 'throttled':
    case 'unsure': {
      if (tries >= mostTries) return dead(`Teams did not take the message after ${tries} tries`, now);
      const backoff = firstPause * 2 ** tries * (0.5 + jitter / 2);
      const pause = Math.min(longestPause, failure.retryAfterMs ?? backoff);
      return { state: { kind: 'due', dueAt: instantOf(now + pause) }, forgetChat: false, alarm: false };
    }
    case 'not installed':
    case 'not in conversation':
    case 'blocked':
    case 'gone':
    case 'tenant stopped':
      return waiting(to.kind === 'thread' ? threadWaits[failure.kind] : personWaits[failure.kind](to.name));
    case 'too big':
      return dead('The card is too long for Teams', now);
    case 'ours': {
      const answered = [failure.status ?? 'no answer', failure.code].filter((part) => part !== null);
      return dead(`Teams refused the message (${answered.join(', ')})`, now);
    }
    default:
      return failure.kind satisfies never;
  }
}

/** Not tried again until somebody acts. */
export const dead = (why: string, now: number): Consequence => ({
  state: { kind: 'dead', why, at: instantOf(now) },
  forgetChat: false,
  alarm: true,
});

type Waits = 'not installed' | 'not in conversation' | 'blocked' | 'gone' | 'tenant stopped';

const personWaits: Readonly<Record<Waits, (name: string) => string>> = {
  'not installed': (name) => `${name} has not opened the app yet`,
  'not in conversation': (name) => `${name} has not opened the app yet`,
  blocked: (name) => `${name} has blocked messages from the app`,
  gone: (name) => `The chat with ${name} is gone`,
  'tenant stopped': (name) => `${name}’s organisation has switched the app off`,
};

const notThere = 'The app is not in the channel any more';
const threadWaits: Readonly<Record<Waits, string>> = {
  'not installed': notThere,
  'not in conversation': notThere,
  blocked: notThere,
  gone: 'The channel is gone',
  'tenant stopped': 'The organisation of the channel has switched the app off',
};
