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

export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const digits: boolean[] = [];
  const word: string[] = [];
  const after: number[] = [];
  let from = 0;
  let open = other;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? classOf(text.charCodeAt(at), text, at) : other;
    if (kind === open) continue;
    if (open !== other) {
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
    after.push(i + 1 < start.length ? gapOf(text, end[i] ?? 0, start[i + 1] ?? 0) : gap.none);
  }
  return { count: start.length, start, end, digits, after, word };
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
