import { normalise } from '../screening/text/normalise.ts';
import { tokenise } from '../screening/text/tokens.ts';
import type { NumberFinding } from './finding.ts';
import { bodyOf, headingsOf } from './lines.ts';
import { isSmall, type SmallNumberPolicy } from './policy.ts';
import { proseCounts } from './prose-counts.ts';
import { readTables } from './read-table.ts';

/** What figures are about: only figures about the same can be taken from each other. */
export interface About {
  readonly theme: string;
  readonly area: string;
  readonly period: string;
}

export interface EarlierAnswer extends About {
  /** `R-12` */
  readonly request: string;
  readonly text: string;
}

interface Figure {
  readonly label: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const isSame = (one: About, other: About): boolean =>
  same(one.theme, other.theme) && same(one.area, other.area) && same(one.period, other.period);

/** Two answers on the same theme, area and period whose figures differ by a small count give that count away. */
export function checkDifferences(
  text: string,
  about: About,
  earlier: readonly EarlierAnswer[],
  policy: SmallNumberPolicy,
): NumberFinding[] {
  const ours = figuresIn(text);
  return earlier
    .filter((answer) => isSame(answer, about))
    .flatMap(({ request, text: theirs }) => {
      const byLabel = new Map(figuresIn(theirs).map((figure) => [figure.label, figure.count]));
      return ours.flatMap(({ label, count, start, end }) => {
        const before = byLabel.get(label);
        const difference = before === undefined ? 0 : Math.abs(before - count);
        if (before === undefined || difference === 0 || !isSmall(difference, policy)) return [];
        const why = `${request} says ${before} where this says ${count}: the difference, ${difference}, is a small count.`;
        const rephrase = 'Use the same groups as that answer, or round both.';
        return [{ kind: 'difference from an earlier answer' as const, start, end, why, rephrase }];
      });
    });
}

/** Every count with what it is a count of: `Seaton · 2024` in a table, `girls` in a sentence. */
function figuresIn(text: string): readonly Figure[] {
  const tables = readTables(text);
  const inTables = tables.flatMap((table) => {
    const headings = headingsOf(table);
    return bodyOf(table).flatMap((row) =>
      row.slice(1).flatMap(({ value, start, end }, n) => {
        const label = `${row[0]?.text ?? ''} · ${headings[n + 1] ?? n}`.toLowerCase();
        return value.kind === 'count' ? [{ label, count: value.count, start, end }] : [];
      }),
    );
  });
  const normalised = normalise(text);
  const said = proseCounts(tokenise(normalised.text), normalised.text, normalised)
    .filter(({ start }) => !tables.some((table) => table.start <= start && start < table.end))
    .map(({ what, count, start, end }) => ({ label: what, count, start, end }));
  return [...inTables, ...said];
}
