import { createHash } from 'node:crypto';
import type { Message } from '../teams/port.ts';

/** What a message says, whatever the moment and nonce it was drawn with: equal means nothing to update. */
export function says(message: Message): string {
  const text = JSON.stringify(message, (key, value) =>
    key === 'nonce' || key === 'minted' || key === 'edition' ? null : value,
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
