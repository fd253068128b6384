import type { ScreeningContext } from '../context.ts';
import type { Tokens } from './tokens.ts';

/** Which tokens are part of a name that the partnership knows: its people, places and areas. */
export function knownTokens(tokens: Tokens, context: ScreeningContext): Uint8Array {
  const known = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) {
    for (const name of context.names.get(tokens.word[i] ?? '') ?? []) {
      if (name.every((word, n) => tokens.word[i + n] === word)) known.fill(1, i, i + name.length);
    }
  }
  return known;
}
