import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { between, isCapital, isDigits, isKnown, type Page, startOf, word } from '../page.ts';
import { institutions, months, notSurnames } from './words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Enough on their own to make a capitalised word a street. */
const streets = set('street st road rd avenue ave lane crescent cres terrace grove gardens mews');
/** Streets only behind a house number: `Crown Court`, `Park Place` and `Key Way` are other things. */
const withNumber = set(
  'street st road rd avenue ave lane ln close drive dr court ct crescent cres terrace way place gardens grove walk row parade square hill view rise',
);
const flats = set('flat apartment apt bedsit');
/** `Road Safety`, `Street Games`: a street's name ends the name. */
const goesOn = set('safety policing work workers worker games league wise crime lighting team group project');

const spaced = /^,? $/;

export function findAddresses(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    if (page.links.inAny(startOf(page, i))) continue;
    const match = numbered(page, i) ?? flat(page, i) ?? streetAlone(page, i);
    if (!match) continue;
    found.push(match);
    while (i + 1 < page.tokens.count && startOf(page, i + 1) < match.end) i += 1;
  }
  return found;
}

/** Token of the street's kind, one to three capitalised words from token `i`; null: no street begins here. */
function streetEnd(page: Page, i: number, kinds: ReadonlySet<string>): number | null {
  for (let at = i; at <= i + 3; at += 1) {
    if (at >= page.tokens.count || isDigits(page, at) || !isCapital(page, at)) return null;
    if (at > i && between(page, at - 1) !== ' ' && between(page, at - 1) !== "'") return null;
    if (at > i && kinds.has(word(page, at))) return at;
    if (months.has(word(page, at)) || notSurnames.has(word(page, at))) return null;
  }
  return null;
}

const continues = (page: Page, last: number): boolean =>
  between(page, last) === ' ' &&
  (goesOn.has(word(page, last + 1)) || (isCapital(page, last + 1) && isThing(page, last + 1)));

/** `Lord Street Community Centre` is a building that everybody may go to. */
const isThing = (page: Page, i: number): boolean =>
  institutions.has(word(page, i)) || (isCapital(page, i + 1) && institutions.has(word(page, i + 1)));

/** `3 High St`, `12a Albert Road`. Four figures of a year are not a house: `in 2024 Station Road`. */
function numbered(page: Page, i: number): Match | null {
  if (!isDigits(page, i) || word(page, i).length > 4 || /^(?:19|20)\d\d$/.test(word(page, i))) return null;
  if (/[-/.,£$€]$/.test(page.text.slice(Math.max(0, startOf(page, i) - 1), startOf(page, i)))) return null;
  const letter = between(page, i) === '' && word(page, i + 1).length === 1 ? i + 1 : i;
  if (!spaced.test(between(page, letter))) return null;
  const last = streetEnd(page, letter + 1, withNumber) ?? smallStreetEnd(page, i, letter + 1);
  return last === null || continues(page, last) ? null : spanOf(page, i, last, 'block');
}

const livesAt = set('at lives living live address stays staying');

/** `lives at 3 high street`, typed in a hurry: only behind a word that says so. */
function smallStreetEnd(page: Page, number: number, i: number): number | null {
  if (number === 0 || !livesAt.has(word(page, number - 1))) return null;
  for (let at = i; at <= i + 2 && at < page.tokens.count; at += 1) {
    if (isDigits(page, at) || (at > i && between(page, at - 1) !== ' ')) return null;
    if (at > i && streets.has(word(page, at))) return at;
  }
  return null;
}

/** `Flat 2`, `flat 2, Seaton House`; `flat 2 per cent` is a trend. */
function flat(page: Page, i: number): Match | null {
  if (!flats.has(word(page, i)) || between(page, i) !== ' ' || !isDigits(page, i + 1)) return null;
  if (word(page, i + 1).length > 4) return null;
  const letter = between(page, i + 1) === '' && word(page, i + 2).length === 1 ? i + 2 : i + 1;
  const follows = page.text.slice(page.tokens.end[letter], (page.tokens.end[letter] ?? 0) + 2);
  const addressed = isCapital(page, i) ? !/^ ?%|^\.\d/.test(follows) : /^,/.test(follows);
  return addressed && word(page, letter + 1) !== 'per' ? spanOf(page, i, letter, 'block') : null;
}

/** A street that the partnership did not name itself. */
function streetAlone(page: Page, i: number): Match | null {
  if (i > 0 && isCapital(page, i - 1) && !isDigits(page, i - 1) && between(page, i - 1) === ' ') return null;
  const last = isDigits(page, i) || !isCapital(page, i) ? null : streetEnd(page, i, streets);
  if (last === null || continues(page, last) || isKnown(page, i) || isKnown(page, last)) return null;
  const why = 'A street can be a handful of homes: with an age or a date it can point to one child.';
  return { ...spanOf(page, i, last, 'warn'), why };
}
