/** So many in any stretch of that length. */
export interface Rule {
  readonly most: number;
  readonly ms: number;
}

/** What one request to Teams counts against: a conversation, a tenant, a person. */
export interface Use {
  readonly key: string;
  readonly rules: readonly Rule[];
}

/** Counts what went out. Times are milliseconds since 1970, and never go back. Kept in memory: one process sends. */
export interface Limits {
  /**
   * Null when a request may go out now. Otherwise when it may: each answer is a later place in the queue, so that
   * what has to wait is put off once.
   */
  putOff(uses: readonly Use[], now: number): number | null;
  /** It goes out. Call what comes back when the answer is there: Teams counted it at some moment in between. */
  take(uses: readonly Use[], now: number): (answeredAt: number) => void;
  /** Teams said to wait. */
  hold(key: string, until: number): void;
  heldUntil(key: string): number;
}

interface Counted {
  readonly taken: number[];
  readonly promised: number[];
}

export function createLimits(): Limits {
  const counted = new Map<string, Counted>();
  const held = new Map<string, number>();

  /** What is too old to count is dropped, and with it whoever has been quiet. */
  function of({ key, rules }: Use, now: number): Counted {
    const one = counted.get(key) ?? { taken: [], promised: [] };
    counted.set(key, one);
    const longest = Math.max(...rules.map(({ ms }) => ms));
    one.taken.splice(0, before(one.taken, now - longest));
    one.promised.splice(0, before(one.promised, now));
    return one;
  }
  const free = (use: Use, times: readonly number[], now: number): number =>
    use.rules.reduce(
      (at, { most, ms }) => Math.max(at, (times[times.length - most] ?? Number.NEGATIVE_INFINITY) + ms),
      Math.max(now, held.get(use.key) ?? 0),
    );

  return {
    putOff(uses, now) {
      const all = uses.map((use) => ({ use, ...of(use, now) }));
      if (all.every(({ use, taken }) => free(use, taken, now) <= now)) return null;
      const at = all.map(({ use, taken, promised }) => free(use, [...taken, ...promised], now));
      const latest = Math.max(...at);
      // Only where it has to queue: another conversation of the same tenant must not wait for this one.
      for (const [n, { promised }] of all.entries()) if (at[n] === latest) promised.push(latest);
      return latest;
    },
    take(uses, now) {
      const all = uses.map((use) => of(use, now).taken);
      for (const taken of all) taken.push(now);
      return (answeredAt) => {
        for (const taken of all) {
          const at = taken.lastIndexOf(now);
          if (at >= 0) taken.splice(at, 1);
          taken.push(answeredAt);
        }
      };
    },
    hold: (key, until) => void held.set(key, Math.max(until, held.get(key) ?? 0)),
    heldUntil: (key) => held.get(key) ?? 0,
  };
}

/** How many of these times, in order, are at or before `until`. */
const before = (times: readonly number[], until: number): number => {
  const kept = times.findIndex((time) => time > until);
  return kept < 0 ? times.length : kept;
};
