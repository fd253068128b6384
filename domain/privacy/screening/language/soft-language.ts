import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { type Page, sameSentence, word } from '../page.ts';
import { guide, type SoftWord, sources } from './guide.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly advice: SoftWord;
}

const byFirst: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const advice of guide) {
    for (const phrase of advice.phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), { words, advice }]);
    }
  }
  return map;
})();

/** Advice only: people quote these words, and sometimes must. */
export function findSoftLanguage(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    for (const { words, advice } of byFirst.get(word(page, i)) ?? []) {
      const last = i + words.length - 1;
      if (!words.every((one, n) => word(page, i + n) === one) || !sameSentence(page, i, last)) continue;
      found.push({
        ...spanOf(page, i, last, 'advice'),
        why: `These words can put the blame on a child. Source: ${sources[advice.source]}.`,
        rephrase: `You could write: ${advice.better}.`,
      });
    }
  }
  return found;
}
