import { gap, type Tokens } from '../screening/text/tokens.ts';
import { cellAt } from './cell.ts';
import { givesAway } from './check-table.ts';
import type { NumberFinding } from './finding.ts';
import type { SmallNumberPolicy } from './policy.ts';

type Place = (first: number, last: number) => { start: number; end: number };

/** `3, 12 and 15, total 30` in a sentence: the parts stand before the word, or the one hidden as `*`. */
export function inlineTotals(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  policy: SmallNumberPolicy,
  place: Place,
): NumberFinding[] {
  let said = first;
  while (said <= last && tokens.word[said] !== 'total') said += 1;
  if (said > last) return [];
  const totalAt = [said + 1, said + 2].find((i) => i <= last && tokens.digits[i]);
  if (totalAt === undefined) return [];
  const total = Number(tokens.word[totalAt]);
  const numbers: number[] = [];
  for (let i = first; i < said; i += 1) if (tokens.digits[i] && plainNumber(tokens, i)) numbers.push(i);
  const sum = numbers.reduce((all, i) => all + Number(tokens.word[i]), 0);
  const starred = text.slice(tokens.start[first], tokens.start[said]).split('*').length === 2;
  if (numbers.length < 2 || (sum !== total && !(starred && sum < total))) return [];
  const parts = numbers.map((i) => ({ ...cellAt(tokens.word[i] ?? '', 0), ...place(i, i) }));
  const star = { ...cellAt('*', 0), ...place(numbers[0] ?? first, totalAt) };
  const cell = { ...cellAt(String(total), 0), ...place(totalAt, totalAt) };
  return givesAway({ parts: starred ? [...parts, star] : parts, total: cell }, policy);
}

const plainNumber = (tokens: Tokens, i: number): boolean =>
  tokens.after[i] !== gap.glued && (i === 0 || tokens.after[i - 1] !== gap.glued);
