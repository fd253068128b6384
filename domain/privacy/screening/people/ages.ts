import { between, endOf, isDigits, type Page, startOf, word } from '../page.ts';

export interface Age {
  readonly first: number;
  readonly last: number;
  /** `14-year-olds` are a group. */
  readonly plural: boolean;
}

/** Ages of children and care leavers. */
const oldest = 25;
const year = new Set(['year', 'years', 'yr', 'yrs']);

const isAge = (page: Page, i: number): boolean =>
  isDigits(page, i) && word(page, i).length <= 2 && Number(word(page, i)) <= oldest;

/** `14-year-old`, `14 yo`, `14 y/o`, `aged 14`, `age of 14` at token `i`; null: something else. */
export function ageAt(page: Page, i: number): Age | null {
  if (isAge(page, i)) {
    const [next, third] = [word(page, i + 1), word(page, i + 2)];
    if (year.has(next) && (third === 'old' || third === 'olds')) {
      return { first: i, last: i + 2, plural: third === 'olds' };
    }
    if (next === 'yo' || next === 'yos') return { first: i, last: i + 1, plural: next === 'yos' };
    if (next === 'y' && third === 'o') return { first: i, last: i + 2, plural: false };
  }
  const said = word(page, i);
  if (said !== 'aged' && said !== 'age') return null;
  const at = isDigits(page, i + 1) || word(page, i + 1) !== 'of' ? i + 1 : i + 2;
  if (!isAge(page, at) || isSpan(page, at)) return null;
  return { first: i, last: at, plural: false };
}

/** `aged 14 to 16`, `aged 14–16`, `aged 14 and over`, `aged 14+`: a band, not a child. */
const isSpan = (page: Page, i: number): boolean =>
  /^(?:to|and|or|plus|under|over)$/.test(word(page, i + 1)) ||
  (isDigits(page, i + 1) && between(page, i).includes('-')) ||
  page.text.charAt(endOf(page, i)) === '+';

/** `, 14,` or `(14)` directly behind a token. */
export function bareAgeBehind(page: Page, i: number): number | null {
  const at = i + 1;
  if (!isAge(page, at) || Number(word(page, at)) < youngestBare) return null;
  const gapText = page.text.slice(endOf(page, i), startOf(page, at)).replace(/^\./, '');
  if (gapText !== ', ' && gapText !== ' (' && gapText !== ',' && gapText !== '(') return null;
  const then = page.text.charAt(endOf(page, at));
  const opened = gapText.includes('(');
  if (opened) return then === ')' || then === ',' ? at : null;
  if (then === ',' || then === ';' || then === ')' || then === '' || then === '\n') return at;
  if (then === '.')
    return /^\.(?:\s|$)/.test(page.text.slice(endOf(page, at), endOf(page, at) + 2)) ? at : null;
  return after.has(word(page, at + 1)) ? at : null;
}

/** Under five, a number behind a name counts things. */
const youngestBare = 5;
const after = new Set(['from', 'at', 'who', 'was', 'is', 'has', 'went', 'lives', 'living', 'and', 'attends']);
