/** A number for each different text, in order of first sight. */
export interface Numbering {
  numberFor(key: string): number;
  /** -1 for what was never seen. */
  known(key: string): number;
  readonly keys: readonly string[];
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  return {
    keys,
    known: (key) => numbers.get(key) ?? -1,
    numberFor(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      keys.push(key);
      return keys.length - 1;
    },
  };
}

/** A short list of whole numbers in each place, all in one array: a pass over every list is a pass over memory. */
export interface Lists {
  put(place: number, numbers: readonly number[]): void;
  /** The marks of the numbers in that place, together. */
  bits(place: number, marks: Uint16Array): number;
}

export function createLists(): Lists {
  let values = new Uint32Array(1024);
  let used = 0;
  let starts = new Uint32Array(1024);
  let counts = new Uint32Array(1024);
  return {
    put(place, numbers) {
      if (place >= starts.length) {
        starts = grown(starts, place + 1);
        counts = grown(counts, place + 1);
      }
      // A longer list goes to the end; what it leaves behind is swept when the log is next loaded.
      const fits = numbers.length <= (counts[place] ?? 0);
      const start = fits ? (starts[place] ?? 0) : used;
      if (!fits) used += numbers.length;
      if (used > values.length) values = grown(values, used);
      starts[place] = start;
      counts[place] = numbers.length;
      values.set(numbers, start);
    },
    bits(place, marks) {
      const start = starts[place] ?? 0;
      const end = start + (counts[place] ?? 0);
      const all = values;
      let bits = 0;
      for (let at = start; at < end; at += 1) bits |= marks[all[at] as number] as number;
      return bits;
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
