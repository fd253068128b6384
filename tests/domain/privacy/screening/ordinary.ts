import { readFileSync } from 'node:fs';
import { type ScreeningContext, screeningContext } from '#domain/privacy/screening/context.ts';
import { screen } from '#domain/privacy/screening/screen.ts';
import { parseDate } from '#domain/time.ts';

const read = (place: string) => readFileSync(new URL(place, import.meta.url), 'utf8');

/** Sentences as analysts, leads and minute-takers write them; none of them is about a person. */
export const ordinaryText = (): string => read('./ordinary.txt');
export const ordinarySentences = (): string[] => ordinaryText().trim().split('\n');

interface Sample {
  readonly partnership: { readonly name: string };
  readonly agencies: readonly { readonly name: string }[];
  readonly people: readonly { readonly name: string }[];
}

export const sample = (): Sample =>
  JSON.parse(read('../../../../local/sample/sample-partnership.json')) as Sample;

/** What the sample partnership knows about itself. */
export function sampleContext(): ScreeningContext {
  const { agencies, people, partnership } = sample();
  return screeningContext({
    people: people.map(({ name }) => name),
    places: [...agencies.map(({ name }) => name), partnership.name],
    areas: ['Tees Bay'],
    hosts: ['contoso.sharepoint.example'],
    published: ['01632 960100'],
    today: parseDate('2026-11-22'),
  });
}

/** Every text anywhere in a value, keys left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

export interface Alarms {
  readonly sentences: number;
  readonly words: number;
  readonly blocks: readonly string[];
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
}

/** Every finding in ordinary text is a false alarm, by level and rule. */
export function falseAlarms(sentences: readonly string[], context: ScreeningContext): Alarms {
  const counts = new Map<string, number>();
  const blocks: string[] = [];
  for (const sentence of sentences) {
    for (const { level, kind } of screen(sentence, context)) {
      counts.set(`${level} ${kind}`, (counts.get(`${level} ${kind}`) ?? 0) + 1);
      if (level === 'block') blocks.push(`${kind}: ${sentence}`);
    }
  }
  const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
  const rules = [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
  return { sentences: sentences.length, words, blocks, rules };
}
