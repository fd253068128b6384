/** How a token is parted from the next one. Tables' cells (tab, comma, line end) never join. */
export const gap = { none: 0, glued: 1, soft: 2, bracket: 4, slash: 8 } as const;
export const soft = gap.glued | gap.soft;

/** Runs of letters and runs of digits, in order; `AB12` is two tokens, glued. */
export interface Tokens {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly digits: readonly boolean[];
  /** Kind of gap behind each token. */
  readonly after: readonly number[];
  /** Lower-case words; digits as they are. */
  readonly word: readonly string[];
  /** The nearest token of letters at or before each token, or −1; at or behind it, or `count`. */
  readonly lettersBefore: Int32Array;
  readonly lettersBehind: Int32Array;
  /** All letters and digits in capitals, without what parts them. */
  readonly compact: string;
  /** Where in `compact` each token begins. */
  readonly offset: readonly number[];
  /** The token that ends before that place in `compact`, or −1. */
  readonly endingAt: Int32Array;
  /** Digits in `compact` before that place. */
  readonly digitsBefore: Int32Array;
}

const other = 0;
const letter = 1;
const digit = 2;
const isLetter = /^[\p{L}\p{M}]$/u;

function classOf(code: number, text: string, at: number): number {
  if (code >= 48 && code <= 57) return digit;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
  if (code < 0xaa) return other;
  return isLetter.test(text.charAt(at)) ? letter : other;
}

/** Letters and digits in turn without a gap, past this length, are a file or a key: nobody types one. */
const longestGlued = 120;

export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const digits: boolean[] = [];
  const word: string[] = [];
  const after: number[] = [];
  let from = 0;
  let open = other;
  let glued = 0;
  const bridged = new Set<number>();
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? classOf(text.charCodeAt(at), text, at) : other;
    if (kind === open || (kind !== other && open !== other && at - glued > longestGlued)) continue;
    if (open === other) glued = at;
    if (open !== other) {
      if (open === digit && endsInFiller(text, { start, end, digits, word }, from)) {
        for (const list of [start, end, digits, word]) list.pop();
        bridged.add(start.length - 1);
      }
      start.push(from);
      end.push(at);
      digits.push(open === digit);
      const raw = text.slice(from, at);
      word.push(open === digit ? raw : raw.toLowerCase());
    }
    open = kind;
    from = at;
  }
  for (let i = 0; i < start.length; i += 1) {
    const next = start[i + 1];
    if (next === undefined) after.push(gap.none);
    else after.push(bridged.has(i) ? gap.soft : gapOf(text, end[i] ?? 0, next));
  }
  return {
    count: start.length,
    start,
    end,
    digits,
    after,
    word,
    ...neighbours(digits),
    ...compacted(word, digits),
  };
}

/** Said or typed between the groups of one number: `999 then 000 dash 0018`. */
const fillers = new Set(['then', 'dash', 'hyphen', 'space', 'stroke', 'slash', 'dot', 'point', 'minus']);

/** The last token is such a word, alone between two groups of digits: the number goes on at `next`. */
function endsInFiller(
  text: string,
  read: Pick<Tokens, 'start' | 'end' | 'digits' | 'word'>,
  next: number,
): boolean {
  const last = read.word.length - 1;
  if (last < 1 || !fillers.has(read.word[last] ?? '') || read.digits[last - 1] !== true) return false;
  const before = gapOf(text, read.end[last - 1] ?? 0, read.start[last] ?? 0);
  return before === gap.soft && gapOf(text, read.end[last] ?? 0, next) === gap.soft;
}

/** Three separators are as many as somebody types between the groups of one number. */
const widest = 3;

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return gap.glued;
  if (to - from > widest) return gap.none;
  let kind: number = gap.soft;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === ' ' || character === '-' || character === '_') continue;
    if (character === '.' && to - from === 1) continue;
    if (character === '/' && kind === gap.soft) kind = gap.slash;
    else if ((character === '(' || character === ')') && kind !== gap.slash) kind = gap.bracket;
    else return gap.none;
  }
  return kind;
}

/** A capital that would be longer (`ß`, `SS`) stays small, so that places agree. */
function capitals(word: string): string {
  const upper = word.toUpperCase();
  return upper.length === word.length ? upper : word;
}

function compacted(
  words: readonly string[],
  digits: readonly boolean[],
): Pick<Tokens, 'compact' | 'offset' | 'endingAt' | 'digitsBefore'> {
  const compact = words.map((word, i) => (digits[i] ? word : capitals(word))).join('');
  const endingAt = new Int32Array(compact.length + 1).fill(-1);
  const digitsBefore = new Int32Array(compact.length + 1);
  const offset: number[] = [];
  let at = 0;
  words.forEach((word, i) => {
    offset.push(at);
    for (let n = 0; n < word.length; n += 1) {
      digitsBefore[at + 1] = (digitsBefore[at] ?? 0) + (digits[i] ? 1 : 0);
      at += 1;
    }
    endingAt[at] = i;
  });
  return { compact, offset, endingAt, digitsBefore };
}

function neighbours(digits: readonly boolean[]): Pick<Tokens, 'lettersBefore' | 'lettersBehind'> {
  const count = digits.length;
  const lettersBefore = new Int32Array(count);
  const lettersBehind = new Int32Array(count);
  for (let i = 0, last = -1; i < count; i += 1) {
    if (!digits[i]) last = i;
    lettersBefore[i] = last;
  }
  for (let i = count - 1, next = count; i >= 0; i -= 1) {
    if (!digits[i]) next = i;
    lettersBehind[i] = next;
  }
  return { lettersBefore, lettersBehind };
}
