import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { type Page, sameSentence, word } from '../page.ts';
import { type Detail, detailAt } from './details.ts';
import { determiners } from './words.ts';

const nouns = new Set(
  'girl boy child pupil teenager male female youth victim lad lass student person woman man baby toddler'.split(
    ' ',
  ),
);
const pronouns = new Set(['he', 'she']);
/** A child in general may go missing from school on a Friday; one with an age, sex, origin or disability is one. */
const aboutThem: ReadonlySet<Detail> = new Set<Detail>(['age', 'sex', 'ethnicity', 'disability']);
const least = 3;
/** Words that may stand between `a` and `girl`. */
const reach = 5;

/** Sentences with a singular subject and three or more kinds of detail, one of them about the person. */
export function findCombinations(page: Page): Match[] {
  const found: Match[] = [];
  let first = 0;
  while (first < page.tokens.count) {
    let last = first;
    while (sameSentence(page, first, last + 1)) last += 1;
    const match = inSentence(page, first, last);
    if (match) found.push(match);
    first = last + 1;
  }
  return found;
}

function inSentence(page: Page, first: number, last: number): Match | null {
  const subject = subjectIn(page, first, last);
  if (subject === null) return null;
  const details = new Set<Detail>();
  let [from, to] = [subject, subject];
  for (let i = first; i <= last; i += 1) {
    const found = detailAt(page, i);
    if (!found) continue;
    details.add(found.detail);
    from = Math.min(from, i);
    to = Math.max(to, Math.min(last, found.last));
  }
  if (details.size < least || ![...details].some((detail) => aboutThem.has(detail))) return null;
  const list = [...details];
  const why = `Together these may describe one child whom a reader knows: ${list.slice(0, -1).join(', ')} and ${list.at(-1)}.`;
  return { ...spanOf(page, from, to, 'warn'), why };
}

/** `a 14-year-old girl`, `the boy`, `she`; `the girls` and `girls` are many. */
function subjectIn(page: Page, first: number, last: number): number | null {
  for (let i = first; i <= last; i += 1) {
    if (pronouns.has(word(page, i))) return i;
    if (!determiners.has(word(page, i))) continue;
    for (let at = i + 1; at <= Math.min(last, i + reach); at += 1) if (nouns.has(word(page, at))) return i;
  }
  return null;
}
