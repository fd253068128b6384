import { createHash } from 'node:crypto';

/** Letters and digits that are always the same for the same text, and hardly ever for two. */
export const tailOf = (text: string): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 16)}`)
    .toString(36)
    .slice(-7);
