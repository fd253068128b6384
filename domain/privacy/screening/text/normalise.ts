/** The text that rules read, and where each of its UTF-16 units stood in the original. */
export interface Normalised {
  readonly text: string;
  /** Original offset of the first unit that unit `i` came from. */
  readonly from: (i: number) => number;
  /** Original offset behind the last unit that unit `i` came from. */
  readonly to: (i: number) => number;
}

const plain = /^[\n\r -~]*$/;
const mark = /^\p{M}$/u;
/** Zero-width, joiners, direction marks, soft hyphen, variation selectors, tags: they print as nothing. */
const unseen =
  /^(?:\u00ad|\u034f|\u061c|\u115f|\u1160|\u3164|\ufeff|\uffa0|[\u17b4-\u17b5]|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}])$/u;
const dash = /^[\p{Pd}\u2212\u00b7\u2022\u2043]$/u;
const quote = /^[\u2018\u2019\u201b\u02bc\u2032\u0060\u00b4]$/;
const space = /^[\p{Zs}\u2800]$/u;

/** First digit of the decimal digits that keyboards for languages spoken here write. NFKC leaves them. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];

/** NFKC turns one ligature into as many as 18 letters; a text of them would cost 18 times its length. */
const longestExpansion = 4;
/** Marks on one letter that are put together with it; the rest of a longer pile are read one by one. */
const longestCluster = 8;

/**
 * Compatibility forms become plain ones (full-width digits, styled letters), every dash becomes `-`, every
 * kind of space a space, every apostrophe `'`; what prints as nothing goes. Line ends and tabs stay: they
 * part one cell from the next.
 */
export function normalise(original: string): Normalised {
  if (plain.test(original)) return { text: original, from: (i) => i, to: (i) => i + 1 };
  const parts: string[] = [];
  const seen = new Map<string, string>();
  const places = placesOf();
  let at = 0;
  while (at < original.length) {
    const asIs = untouched(original, at);
    if (asIs > at) {
      parts.push(original.slice(at, asIs));
      places.same(at, asIs);
    }
    at = asIs;
    if (at === original.length) break;
    const end = clusterEnd(original, at);
    const cluster = original.slice(at, end);
    const written = seen.get(cluster) ?? plainForm(cluster);
    seen.set(cluster, written);
    parts.push(written);
    if (written.length === 1 && end === at + 1) places.same(at, end);
    else places.other(at, end, written.length);
    at = end;
  }
  return { text: parts.join(''), from: places.from, to: places.to };
}

/** Where units came from. Nothing is kept while each unit stands where it stood, as in most texts. */
function placesOf() {
  const from: number[] = [];
  const to: number[] = [];
  let shifted = false;
  const same = (start: number, end: number): void => {
    for (let i = start; shifted && i < end; i += 1) {
      from.push(i);
      to.push(i + 1);
    }
  };
  const other = (start: number, end: number, length: number): void => {
    if (!shifted) {
      shifted = true;
      same(0, start);
    }
    for (let i = 0; i < length; i += 1) {
      from.push(start);
      to.push(end);
    }
  };
  return {
    same,
    other,
    from: (i: number): number => (shifted ? (from[i] ?? from.at(-1) ?? 0) : i),
    to: (i: number): number => (shifted ? (to[i] ?? to.at(-1) ?? 0) : i + 1),
  };
}

/** Plain characters, but the last before a mark, which belongs to its cluster. */
const plainRun = /[\n\r -_a-~]+/y;
/** Letters that have no other form: Cyrillic, Arabic, the scripts of India, kana, Chinese. */
const letterRun =
  /[\u0430-\u0437\u043a-\u044f\u0410-\u0418\u041a-\u042f\u0621-\u063a\u0641-\u064a\u4e00-\u9fff\u3041-\u3093]+/y;

/** End of the characters from `start` that stay as they are. */
function untouched(text: string, start: number): number {
  let end = start;
  for (const run of [plainRun, letterRun]) {
    run.lastIndex = end;
    if (run.test(text)) end = run.lastIndex;
  }
  return end > start && end < text.length && text.charCodeAt(end) >= 0x300 && isMarkAt(text, end)
    ? end - 1
    : end;
}

const isMarkAt = (text: string, at: number): boolean => mark.test(text.slice(at, at + widthAt(text, at)));

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function clusterEnd(text: string, start: number): number {
  let at = start + widthAt(text, start);
  for (let marks = 0; marks < longestCluster && at < text.length; marks += 1) {
    if (text.charCodeAt(at) < 0x300) return at;
    const next = text.slice(at, at + widthAt(text, at));
    if (!mark.test(next)) return at;
    at += next.length;
  }
  return at;
}

function plainForm(cluster: string): string {
  const code = cluster.codePointAt(0) ?? 0;
  if (cluster.length === 1 && code < 0x7f && code !== 0x60) return cluster;
  if (cluster.length <= 2) {
    if (unseen.test(cluster)) return '';
    if (space.test(cluster)) return ' ';
    if (quote.test(cluster)) return "'";
    if (dash.test(cluster)) return '-';
  }
  const zero = zeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  const written = withoutUnseen(cluster).normalize('NFKC');
  if (written.length > longestExpansion) return cluster;
  return written.length === 1 && dash.test(written) ? '-' : written;
}

const withoutUnseen = (cluster: string): string =>
  cluster.length === 1 ? cluster : [...cluster].filter((one) => !unseen.test(one)).join('');
