import { normalise } from '../screening/text/normalise.ts';
import { sentencesOf } from '../screening/text/sentences.ts';
import { type Tokens, tokenise } from '../screening/text/tokens.ts';
import { leastBase, percentageOfFew } from './check-table.ts';
import type { NumberFinding } from './finding.ts';
import { inlineTotals } from './inline-totals.ts';
import { isSmall, type SmallNumberPolicy } from './policy.ts';
import { countAt, type ProseCount, proseCounts } from './prose-counts.ts';

/** Averages of so few say what each of them is. */
const leastAverage = 7;

/** What sentences say in numbers; tables are read apart. */
export function checkProse(text: string, policy: SmallNumberPolicy): NumberFinding[] {
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  const sentence = sentencesOf(normalised.text, tokens);
  const place = (first: number, last: number) => ({
    start: normalised.from(tokens.start[first] ?? 0),
    end: normalised.to((tokens.end[last] ?? 1) - 1),
  });
  const found: NumberFinding[] = proseCounts(tokens, normalised.text, normalised).flatMap((count) =>
    smallCount(count, policy),
  );
  for (let first = 0; first < tokens.count; ) {
    let last = first;
    while (last + 1 < tokens.count && sentence[last + 1] === sentence[first]) last += 1;
    const base = baseIn(tokens, first, last);
    for (let i = first; i <= last; i += 1) {
      const percent = percentAt(normalised.text, tokens, i);
      if (percent === null) continue;
      if (base && base.count < leastBase) found.push(percentageOfFew(place(i, i), String(base.count)));
      if ((percent === 0 || percent === 100) && tokens.word[i + 1] === 'of')
        found.push(noneOrAll(place(i, i), percent));
    }
    if (base && base.count <= leastAverage && saysAverage(tokens, first, last))
      found.push(average(place(base.at, base.at)));
    found.push(...inlineTotals(normalised.text, tokens, first, last, policy, place));
    first = last + 1;
  }
  return found.sort((one, other) => one.start - other.start);
}

function smallCount({ count, start, end }: ProseCount, policy: SmallNumberPolicy): NumberFinding[] {
  if (!isSmall(count, policy) || count === 0) return [];
  const why = `${count} is a small count (${policy.label}), also in words: it can be enough to know who is meant.`;
  return [
    {
      kind: 'small count',
      start,
      end,
      why,
      rephrase: 'Say “a few”, “fewer than ten”, or put groups together.',
    },
  ];
}

const words = { average: new Set(['average', 'mean', 'median', 'averages', 'averaged']) };

const saysAverage = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.word.slice(first, last + 1).some((word) => words.average.has(word));

const numberBehind = new Set(['of', 'across', 'from', 'for', 'among', 'n', 'base']);

/** `n = 12`, `of 12`, `of the 12 girls`: how many a percentage or an average is of. */
function baseIn(tokens: Tokens, first: number, last: number): { count: number; at: number } | null {
  for (let i = first; i < last; i += 1) {
    if (!numberBehind.has(tokens.word[i] ?? '')) continue;
    const at = tokens.word[i + 1] === 'the' || tokens.word[i + 1] === 'all' ? i + 2 : i + 1;
    const count = countAt(tokens, at);
    const next = tokens.word[at + 1] ?? '';
    if (count !== null && count > 0 && at <= last && !unit.has(next)) return { count, at };
  }
  return null;
}

/** `for 3 years`, `of 6 weeks`: not how many there are. */
const unit = new Set(
  'year years month months week weeks day days hour hours per minutes times points quarters terms in and to miles km january february march april may june july august september october november december'.split(
    ' ',
  ),
);

function percentAt(text: string, tokens: Tokens, i: number): number | null {
  if (!tokens.digits[i] || text.charAt((tokens.start[i] ?? 0) - 1) === '.') return null;
  const behind = text.slice(tokens.end[i], (tokens.end[i] ?? 0) + 2);
  const said = tokens.word[i + 1] === 'per' && tokens.word[i + 2] === 'cent';
  return said || behind.startsWith('%') || behind === ' %' ? Number(tokens.word[i]) : null;
}

const noneOrAll = (place: { start: number; end: number }, percent: number): NumberFinding => ({
  kind: 'none or all',
  ...place,
  why: `${percent}% says something about every single one of the group.`,
  rephrase: 'Say “few” or “nearly all”, or put groups together.',
});

const average = (place: { start: number; end: number }): NumberFinding => ({
  kind: 'average of few',
  ...place,
  why: 'An average of seven or fewer comes close to saying what each of them is.',
  rephrase: 'Leave out the average, or widen the group.',
});
