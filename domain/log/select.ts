/**
 * Puts the values of the places `from` to `to` (exclusive) of the sorted order where they belong and sorts
 * them, without sorting the rest: a page of a hundred thousand costs about a pass over them.
 */
export function selectRange(values: Float64Array, from: number, to: number): Float64Array {
  const first = Math.min(Math.max(0, from), values.length);
  const last = Math.min(Math.max(first, to), values.length);
  if (first > 0) settle(values, 0, values.length - 1, first);
  if (last < values.length) settle(values, first, values.length - 1, last);
  return values.subarray(first, last).sort();
}

/** Takes any number of values and keeps the smallest: the first page of a hundred thousand keeps a thousand. */
export interface Smallest {
  add(value: number): void;
  /** The places `from` to `to` (exclusive) of the sorted order; `to` at most `enough`. */
  range(from: number, to: number): Float64Array;
}

/** More room than is needed, so that it is tidied seldom. */
const spare = 1_024;

/** `room` is used and not kept; it must hold all values, or twice `enough` and the spare. */
export function smallestOf(room: Float64Array, enough: number): Smallest {
  const most = Math.min(room.length, 2 * enough + spare);
  let count = 0;
  let bound = Number.POSITIVE_INFINITY;
  return {
    add(value) {
      if (value >= bound) return;
      if (count === most) {
        settle(room, 0, count - 1, enough);
        bound = room[enough] ?? bound;
        count = enough;
        if (value >= bound) return;
      }
      room[count] = value;
      count += 1;
    },
    range: (from, to) => selectRange(room.subarray(0, count), from, to),
  };
}

/** Quickselect: afterwards nothing before `place` is larger, and nothing after it smaller, than what is there. */
function settle(values: Float64Array, left: number, right: number, place: number): void {
  let low = left;
  let high = right;
  while (low < high) {
    const pivot = middleOf(values[low] ?? 0, values[(low + high) >> 1] ?? 0, values[high] ?? 0);
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else return;
  }
}

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
