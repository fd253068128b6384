import type { ScreeningContext } from './context.ts';
import { type Finding, type Level, levels, type Match } from './finding.ts';
import { pageOf } from './page.ts';
import { type Rule, rules } from './rules.ts';
import { type Normalised, normalise } from './text/normalise.ts';
import { wording } from './wording.ts';

interface Found {
  readonly rule: Rule;
  readonly match: Match;
  readonly order: number;
}

/**
 * What in a text must not be posted, or asks for a second look, in the order of the text. Never throws;
 * takes time in proportion to the length. Offsets are those of `text` as given. Findings at one level do
 * not overlap; advice on words may lie inside another finding.
 */
export function screen(text: string, context: ScreeningContext): readonly Finding[] {
  const normalised = normalise(text);
  const page = pageOf(normalised.text, context);
  const found = rules
    .filter(({ kind }) => !context.off.includes(kind))
    .flatMap((rule, order) => rule.find(page).map((match) => ({ rule, match, order })))
    .filter(({ match }) => !page.links.inOwn(match.start));
  const advice = found.filter(({ match }) => match.level === 'advice');
  const others = withoutOverlaps(found.filter(({ match }) => match.level !== 'advice'));
  return [...others, ...withoutOverlaps(advice)]
    .map((one) => findingOf(one, normalised))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

const rank = (level: Level): number => levels.indexOf(level);

/** The graver finding keeps the place; then the longer; then the rule that stands earlier in the table. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const byPlace = [...found].sort((one, other) => one.match.start - other.match.start);
  const kept: Found[] = [];
  for (const one of byPlace) {
    const last = kept.at(-1);
    if (!last || last.match.end <= one.match.start) kept.push(one);
    else if (stronger(one, last)) kept[kept.length - 1] = one;
  }
  return kept;
}

function stronger(one: Found, other: Found): boolean {
  const byLevel = rank(one.match.level) - rank(other.match.level);
  if (byLevel !== 0) return byLevel > 0;
  const byLength = one.match.end - one.match.start - (other.match.end - other.match.start);
  return byLength !== 0 ? byLength > 0 : one.order < other.order;
}

function findingOf({ rule, match }: Found, normalised: Normalised): Finding {
  const said = wording[rule.kind];
  return {
    kind: rule.kind,
    start: normalised.from(match.start),
    end: normalised.to(match.end - 1),
    level: match.level,
    why: match.why ?? said.why,
    rephrase: match.rephrase ?? said.rephrase,
  };
}

/** The gravest level of some findings; null: nothing was found. */
export const gravest = (findings: readonly Finding[]): Level | null =>
  findings.reduce<Level | null>(
    (worst, { level }) => (worst === null || rank(level) > rank(worst) ? level : worst),
    null,
  );
