import type { Tokens } from './tokens.ts';

const breaks = /\n|[.!?]\s/;

/** Number of the sentence each token stands in. A line is a sentence of its own. */
export function sentencesOf(text: string, tokens: Tokens): readonly number[] {
  const numbers: number[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (
      i > 0 &&
      breaks.test(text.slice(tokens.end[i - 1], tokens.start[i])) &&
      !isAbbreviation(tokens, text, i)
    ) {
      sentence += 1;
    }
    numbers.push(sentence);
  }
  return numbers;
}

const short = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'rd', 'no', 'approx', 'eg', 'ie', 'vs']);

const isAbbreviation = (tokens: Tokens, text: string, i: number): boolean =>
  short.has(tokens.word[i - 1] ?? '') && !text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
