import type { Match } from './finding.ts';
import { spanOf } from './identifiers/match.ts';
import {
  endOf,
  isCapital,
  isDigits,
  isUpper,
  type Page,
  sameSentence,
  startOf,
  typed,
  word,
} from './page.ts';

const two = new Set([
  'handling code',
  'ir ref',
  'ir number',
  'ir no',
  'ir reference',
  'intel report',
  'intelligence report',
  'intelligence log',
  'source grading',
  'covert source',
  'sensitive source',
]);
/** In health, CHIS is the Child Health Information Service; `an intelligence report` may be a kind of paper. */
const health = new Set([
  'health',
  'immunisation',
  'immunisations',
  'vaccination',
  'vaccinations',
  'screening',
  'births',
  'midwifery',
]);
const reach = 12;

/** `3x5x2` and `5x5x5` grade police intelligence (College of Policing, APP). */
function graded(page: Page, i: number): number | null {
  const parts = [0, 1, 2, 3, 4].map((n) => word(page, i + n));
  const fits = parts[1] === 'x' && parts[3] === 'x' && /^[35]$/.test(parts[0] ?? '') && parts[2] === '5';
  return fits && /^[25]$/.test(parts[4] ?? '') ? i + 4 : null;
}

function lastAt(page: Page, i: number): number | null {
  if (isDigits(page, i)) return graded(page, i);
  const said = word(page, i);
  if (said === 'secret')
    return isUpper(typed(page, i, i)) && !shouting(page, i) && !inName(page, i) ? i : null;
  if (said === 'top' && isCapital(page, i) && word(page, i + 1) === 'secret') return i + 1;
  if (said === 'chis' && !healthNear(page, i)) return i;
  if (two.has(`${said} ${word(page, i + 1)}`)) {
    const report = /^(?:report|log)$/.test(word(page, i + 1));
    return !report || isDigits(page, i + 2) || /^(?:ref|number|no)$/.test(word(page, i + 2)) ? i + 1 : null;
  }
  return null;
}

export function findIntelligence(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const last = lastAt(page, i);
    if (last === null) continue;
    const first = i > 0 && word(page, i) === 'secret' && word(page, i - 1) === 'top' ? i - 1 : i;
    found.push(spanOf(page, first, last, 'block'));
    i = last;
  }
  return found;
}

function healthNear(page: Page, i: number): boolean {
  for (let at = i - reach; at <= i + reach; at += 1) {
    if (sameSentence(page, i, at) && health.has(word(page, at))) return true;
  }
  return false;
}

/** `CLIENT_SECRET` is a setting of a program. */
const inName = (page: Page, i: number): boolean =>
  page.text.charAt(startOf(page, i) - 1) === '_' || page.text.charAt(endOf(page, i)) === '_';

/** All of a heading in capitals: the marking is one word of it, or two. */
const shouting = (page: Page, i: number): boolean =>
  [i - 1, i + 1].every((at) => sameSentence(page, i, at) && isUpper(typed(page, at, at))) &&
  word(page, i - 1) !== 'top';
