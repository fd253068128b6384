import type { Tokens } from './tokens.ts';

const breaks = /\n|[.!?]\s/;

/** Number of the sentence each token stands in. A line is a sentence of its own. */
export function sentencesOf(text: string, tokens: Tokens): readonly number[] {
  const numbers: number[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (i > 0 && breaksBefore(text, tokens, i) && !isAbbreviation(tokens, text, i)) sentence += 1;
    numbers.push(sentence);
  }
  return numbers;
}

/** Most words are parted by one space: that is seen without a pattern. */
function breaksBefore(text: string, tokens: Tokens, i: number): boolean {
  const [from, to] = [tokens.end[i - 1] ?? 0, tokens.start[i] ?? 0];
  if (to === from || (to - from === 1 && text.charCodeAt(from) !== 10)) return false;
  return breaks.test(text.slice(from, to));
}

const short = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'rd', 'no', 'approx', 'eg', 'ie', 'vs']);

const isAbbreviation = (tokens: Tokens, text: string, i: number): boolean =>
  short.has(tokens.word[i - 1] ?? '') && !text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
