/**
 * Text a person wrote, after it passed the one door. Commands accept nothing else, so no handler can
 * forget to screen. Today the door checks length and control characters; the screening for identifiers
 * of privacy.md goes behind it without moving anything else.
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

/** Trims, normalises to NFC with `\n` line ends, and refuses what is empty, too long or not text. */
export function screenText(raw: string, rule: TextRule): Screening {
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
  return { kind: 'passed', text: text as ScreenedText };
}
