import type { Normalised } from '../screening/text/normalise.ts';
import { gap, type Tokens } from '../screening/text/tokens.ts';

/** A number of people or records said in a sentence. Offsets are those of the original text. */
export interface ProseCount {
  readonly count: number;
  readonly what: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const numbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n) => [word, n]),
);
const others: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['sole', 1],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['twins', 2],
]);
const nouns = new Set(
  `girl girls boy boys child children person people pupil pupils teenager teenagers student students victim victims
   case cases sibling siblings sister sisters brother brothers family families parent parents mother mothers father
   fathers resident residents adult adults male males female females woman women man men offender offenders suspect
   suspects individual individuals youth youths lad lads baby babies teen teens infant infants household households`
    .trim()
    .split(/\s+/),
);
const between = new Set(
  'young of the these those known other older younger more black white asian looked after missing vulnerable exploited local'.split(
    ' ',
  ),
);
/** Behind these, a number is a name: `Year 7 pupils`, `aged 5`, `R-42`. */
const labels = new Set(
  'year years stage grade age aged q quarter section table page figure week ward r group item line room band tier level no number'.split(
    ' ',
  ),
);
/** `at least one child`, `more than one person`: nobody in particular. */
const vague = new Set('least than most every each any fewer'.split(' '));
/** `One child may appear twice`, `one in six`. */
const general = new Set('may can could should might would in'.split(' '));
const reach = 3;

export function countAt(tokens: Tokens, i: number): number | null {
  const word = tokens.word[i] ?? '';
  if (!tokens.digits[i]) return numbers.get(word) ?? others.get(word) ?? null;
  const glued = tokens.after[i] === gap.glued || (i > 0 && tokens.after[i - 1] === gap.glued);
  return word.length <= 6 && !glued ? Number(word) : null;
}

/** `two girls`, `a single case`, `both siblings`, `3 young people`, `one of the girls`. */
export function proseCounts(tokens: Tokens, text: string, normalised: Normalised): readonly ProseCount[] {
  const counts: ProseCount[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const count = countAt(tokens, i);
    const before = tokens.word[i - 1] ?? '';
    if (
      count === null ||
      labels.has(before) ||
      vague.has(before) ||
      isRange(tokens, i) ||
      isPartOfFigure(text, tokens, i)
    )
      continue;
    const last = nounBehind(tokens, i);
    if (last === null || general.has(tokens.word[last + 1] ?? '')) continue;
    const start = normalised.from(tokens.start[i] ?? 0);
    const end = normalised.to((tokens.end[last] ?? 1) - 1);
    counts.push({ count, what: tokens.word[last] ?? '', first: i, last, start, end });
  }
  return counts;
}

/** `6 to 10 children`: a band. */
const isRange = (tokens: Tokens, i: number): boolean =>
  tokens.word[i - 1] === 'to' && countAt(tokens, i - 2) !== null;

function nounBehind(tokens: Tokens, i: number): number | null {
  for (let at = i + 1; at <= i + 1 + reach && at < tokens.count; at += 1) {
    if (((tokens.after[at - 1] ?? 0) & (gap.soft | gap.glued)) === 0) return null;
    const word = tokens.word[at] ?? '';
    if (nouns.has(word)) return at;
    if (!between.has(word)) return null;
  }
  return null;
}

/** `1,234`, `4.5`, `£3`, `14-year`, `10–17`: a figure longer than this token. */
function isPartOfFigure(text: string, tokens: Tokens, i: number): boolean {
  if (!tokens.digits[i]) return false;
  const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
  return (
    /[\d,.][,.]$|[£$€/-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[,.]\d|^[%/-]|^ %/.test(text.slice(end, end + 2))
  );
}
