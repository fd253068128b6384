import type { Summary } from '#domain/requests/summary.ts';

/** Longer than a date and most ids, shorter than a moment, which seldom repeats. */
const longest = 23;
const nothing: readonly never[] = Object.freeze([]);

/**
 * Makes equal ids and empty lists of many summaries one and the same, and equal moments of one summary,
 * which saves memory. Texts do not repeat.
 */
export function createSharing(): (summary: Summary) => Summary {
  const texts = new Map<string, string>();

  function shared(value: unknown): unknown {
    if (Array.isArray(value)) return value.length === 0 ? nothing : value.map(shared);
    if (typeof value !== 'string' || value.length > longest) return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  }

  return (summary) => {
    const moments: string[] = [];
    const moment = (value: string) => {
      const known = moments.find((other) => other === value);
      if (known === undefined) moments.push(value);
      return known ?? value;
    };
    // A copy whose keys are overwritten keeps the compact shape; built up key by key it would take four times as much.
    const copy: Record<string, unknown> = { ...summary };
    for (const name in copy) {
      const value = copy[name];
      copy[name] = typeof value === 'string' && name.endsWith('At') ? moment(value) : shared(value);
    }
    return copy as unknown as Summary;
  };
}
