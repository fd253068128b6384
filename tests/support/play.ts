import type { Decided } from '#domain/requests/decide.ts';
import { type Sent, type Step, sentBy } from './arbitraries.ts';
import { type Book, decideIn, emptyBook, write } from './book.ts';

/** One command of a play, with what was before and after it. */
export interface Scene extends Sent {
  readonly before: Book;
  readonly decided: Decided;
  readonly after: Book;
}

/** Lets people do these things one after the other. */
export function play(steps: readonly Step[], look: (scene: Scene) => void): Book {
  let book = emptyBook;
  for (const step of steps) {
    const before = { ...book, clock: book.clock + step.later };
    const { command, actor } = sentBy(step, before);
    const decided = decideIn(before, command, actor);
    book = write(before, decided);
    look({ command, actor, before, decided, after: book });
  }
  return book;
}

/** Freezes everything within reach, so that changing any of it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inside: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  inside.forEach(deepFreeze);
  return value;
}
