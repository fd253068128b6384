import type { DoorContext } from './partnership-screening.ts';
import { type ScreenedText, type Screening, screenText } from './screened-text.ts';

/** What the person calls each field: it opens the sentence that refuses a text. */
const labels: Readonly<Record<string, string>> = {
  question: 'The question',
  informs: 'The decision it informs',
  audience: 'Who the answer is for',
  scope: 'The geography and period',
  background: 'The background',
  why: 'The reason',
  reason: 'The reason',
  text: 'Your text',
  word: 'The word of thanks',
  gap: 'What we don’t know',
  signpost: 'Where else to turn',
  headline: 'The headline',
  doesNotTell: 'What this does not tell us',
  counting: 'How it was counted',
  detail: 'The detail',
  link: 'The link',
  furtherQuestions: 'Further questions',
  otherExplanations: 'Other explanations',
  dataSets: 'The data set',
  what: 'What was contributed',
  againstWait: 'The reason for releasing it',
};

export type Stopped = Extract<Screening, { kind: 'stopped' }>;

/**
 * Reads a body's texts through the one door and remembers the first that was stopped. What it returns
 * for a stopped text must not be used: ask `stopped` before using any.
 */
export interface TextReader {
  text(field: string, raw: string, max: number): ScreenedText;
  /** Null for a text that was left out or left empty. */
  optional(field: string, raw: string | null | undefined, max: number): ScreenedText | null;
  readonly stopped: Stopped | null;
}

export function readTexts(door: DoorContext): TextReader {
  let stopped: Stopped | null = null;
  const text = (field: string, raw: string, max: number): ScreenedText => {
    const screening = screenText(raw, { field: labels[field] ?? 'Your text', max }, door);
    if (screening.kind === 'passed') return screening.text;
    stopped ??= { ...screening, field };
    return '' as ScreenedText;
  };
  return {
    text,
    optional: (field, raw, max) => (raw == null || raw.trim() === '' ? null : text(field, raw, max)),
    get stopped() {
      return stopped;
    },
  };
}
