/** Repeatable choices out of one number, so that a failing run can be shrunk and replayed. */
export interface Dice {
  /** A whole number from 0 up to but not including `below`. */
  roll(below: number): number;
  /** True once in `n`. */
  once(n: number): boolean;
  pick<T>(of: readonly T[]): T;
}

export function diceFrom(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const roll = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    roll,
    once: (n) => roll(n) === 0,
    pick(of) {
      const found = of[roll(of.length)];
      if (found === undefined) throw new Error('Nothing to pick from.');
      return found;
    },
  };
}
