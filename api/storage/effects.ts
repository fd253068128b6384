import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** The world outside, as far as the store needs it. */
export interface Effects {
  /** Milliseconds since 1970. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
  /** So many random bytes in hexadecimal. */
  random(bytes: number): string;
}

export const realEffects: Effects = {
  now: () => Date.now(),
  pause: (milliseconds) => sleep(milliseconds),
  random: (bytes) => randomBytes(bytes).toString('hex'),
};
