import type { ScreenedText } from './screened-text.ts';

/** Words of the app's own, where a person's text would stand. Never made from input. */
export const appTexts = {
  answeredTheQuestion: 'answered the question',
  addedInsight: 'added what they see in practice',
  checkedTheAnswer: 'checked the answer',
  whatHappenedNext: 'What happened next?',
} as const satisfies Record<string, string>;

export const appText = (name: keyof typeof appTexts): ScreenedText =>
  appTexts[name] as string as ScreenedText;

const all: ReadonlySet<string> = new Set(Object.values(appTexts));
export const isAppText = (text: string): boolean => all.has(text);
