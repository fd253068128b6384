/**
 * For each word the places it stands in, in chained pieces of one array: a search touches what it finds and
 * passes over nothing else.
 */
export interface Postings {
  add(word: number, place: number): void;
  /** Adds the bits to every place of the word. */
  mark(word: number, bits: number, into: Uint16Array): void;
}

/** In front of each piece: where the next one is (0 for the last), and how many places it has room for. */
const header = 2;
const firstRoom = 2;
const mostRoom = 512;

export function createPostings(): Postings {
  // The first number is used for nothing, so that 0 can say "none".
  let pool = new Uint32Array(4096);
  let used = 1;
  /** For each word its first piece, its last, and how many places are in the last. */
  let words = new Uint32Array(3 * 1024);

  function newPiece(room: number): number {
    const piece = used;
    used += header + room;
    if (used > pool.length) pool = grown(pool, used);
    pool[piece + 1] = room;
    return piece;
  }

  return {
    add(word, place) {
      const at = word * 3;
      if (at + 3 > words.length) words = grown(words, at + 3);
      let last = words[at + 1] ?? 0;
      let filled = words[at + 2] ?? 0;
      const room = last === 0 ? 0 : (pool[last + 1] ?? 0);
      if (filled === room) {
        const piece = newPiece(last === 0 ? firstRoom : Math.min(room * 2, mostRoom));
        if (last === 0) words[at] = piece;
        else pool[last] = piece;
        last = piece;
        filled = 0;
      }
      pool[last + header + filled] = place;
      words[at + 1] = last;
      words[at + 2] = filled + 1;
    },
    mark(word, bits, into) {
      const all = pool;
      for (let piece = words[word * 3] ?? 0; piece !== 0; piece = all[piece] as number) {
        const isLast = all[piece] === 0;
        const end = piece + header + ((isLast ? words[word * 3 + 2] : all[piece + 1]) as number);
        for (let at = piece + header; at < end; at += 1) {
          const place = all[at] as number;
          into[place] = (into[place] as number) | bits;
        }
      }
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, Math.ceil(array.length * 1.25)));
  larger.set(array);
  return larger;
}
