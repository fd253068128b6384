import type { DoorContext } from './partnership-screening.ts';
import { screen } from './screening/screen.ts';

/**
 * Text a person wrote, after it passed the one door: not too long, text and nothing else, and without what
 * points to one person. Commands accept nothing else, so no handler can forget to screen. What only warns
 * passes.
 */
declare const screened: unique symbol;
export type ScreenedText = string & { readonly [screened]: true };

export interface TextRule {
  /** What the person calls the field: it opens the sentence that refuses the text. */
  readonly field: string;
  /** Longest text accepted, in UTF-16 units. */
  readonly max: number;
}

export type Screening =
  | { readonly kind: 'passed'; readonly text: ScreenedText }
  | { readonly kind: 'stopped'; readonly field: string; readonly sentence: string };

/** Control characters other than tab and line break, and halves of broken surrogate pairs. */
const notText = /[^\P{Cc}\t\n]|\p{Surrogate}/u;

/** A letter, digit, sign or mark of punctuation: blanks and zero-width characters alone say nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Trims, normalises to NFC with `\n` line ends, and refuses what is empty, too long, not text, or points to
 * one person (privacy.md, level "block"). The sentence never repeats what was found.
 */
export function screenText(raw: string, rule: TextRule, door: DoorContext): Screening {
  const text = raw.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  const stopped = (sentence: string): Screening => ({ kind: 'stopped', field: rule.field, sentence });
  if (!visible.test(text)) return stopped(`${rule.field} is empty. Please write it in a sentence.`);
  if (text.length > rule.max) {
    const over = text.length - rule.max;
    return stopped(
      `${rule.field} is ${over} ${over === 1 ? 'character' : 'characters'} too long (the limit is ${rule.max}). Please shorten it.`,
    );
  }
  if (notText.test(text)) {
    return stopped(`${rule.field} contains a character that is not text. Please type it again.`);
  }
  const blocked = screen(text, door.screening).filter(({ level }) => level === 'block');
  if (blocked.length > 0) {
    const reasons = [...new Set(blocked.map(({ why, rephrase }) => `${why} ${rephrase}`))];
    return stopped(
      `${rule.field} was not saved. ${reasons.slice(0, mostReasons).join(' ')} ${door.referral}`,
    );
  }
  return { kind: 'passed', text: text as ScreenedText };
}

/** More at once would not be read. */
const mostReasons = 2;
