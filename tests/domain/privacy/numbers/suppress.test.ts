import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf, sumLines } from '#domain/privacy/numbers/lines.ts';
import { isSmall, type PolicyName, policies, policyNames } from '#domain/privacy/numbers/policy.ts';
import { readTables } from '#domain/privacy/numbers/read-table.ts';
import { suppress } from '#domain/privacy/numbers/suppress.ts';
import { sheet } from './said.ts';

const pasted = (policy: PolicyName, text: string) => suppress(text, policies[policy]).text;

describe('a table to paste back', () => {
  it('hides with the symbol of the policy, and says how many', () => {
    const table = sheet('Ward | Children', 'A | 3', 'B | 0', 'C | 41');
    expect(pasted('under-5', table)).toBe(sheet('Ward | Children', 'A | [c]', 'B | 0', 'C | 41'));
    expect(pasted('legacy-1-5', table)).toBe(sheet('Ward | Children', 'A | *', 'B | 0', 'C | 41'));
    expect(pasted('dfe', table)).toBe(sheet('Ward | Children', 'A | c', 'B | 0', 'C | 41'));
    expect(pasted('nhs-hes', table)).toBe(sheet('Ward | Children', 'A | *', 'B | 0', 'C | 40'));
    expect(pasted('threshold-10', table)).toBe(sheet('Ward | Children', 'A | [c]', 'B | [c]', 'C | 41'));
    expect(suppress(table, policies['threshold-10'])).toMatchObject({ small: 2, secondary: 0 });
  });

  it('rounds totals of the raw counts, not of the rounded ones', () => {
    const table = sheet('Ward | Children', 'A | 12', 'B | 12', 'C | 12', 'Total | 36');
    expect(pasted('nhs-hes', table)).toBe(
      sheet('Ward | Children', 'A | 10', 'B | 10', 'C | 10', 'Total | 35'),
    );
  });

  it('hides the next smallest where a total would give one away', () => {
    const table = sheet('Ward | Children', 'A | 3', 'B | 12', 'C | 15', 'Total | 30');
    const suppressed = suppress(table, policies['legacy-1-5']);
    expect(suppressed.text).toBe(sheet('Ward | Children', 'A | *', 'B | *', 'C | 15', 'Total | 30'));
    expect(suppressed).toMatchObject({ small: 1, secondary: 1 });
  });

  it('hides the total where there is nothing else to hide', () => {
    const table = sheet('Ward | Children', 'A | 3', 'B | 0', 'Total | 30');
    expect(pasted('dfe', table)).toBe(sheet('Ward | Children', 'A | c', 'B | 0', 'Total | c'));
  });

  it('hides percentages beside a hidden count', () => {
    const table = sheet('Ward | Children | Share', 'A | 3 | 7%', 'B | 40 | 93%');
    expect(pasted('dfe', table)).toBe(sheet('Ward | Children | Share', 'A | c | c', 'B | 40 | 93%'));
  });

  it('leaves the text around, its spacing and its words alone', () => {
    const text =
      'See below, 3 wards.\n| Ward | Children |\n|---|---|\n| A |   3 |\n| B | 1,041 |\nThank you.';
    expect(pasted('under-5', text)).toBe(text.replace('  3', '  [c]'));
  });

  const row = fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 5 });
  const grid = fc.integer({ min: 3, max: 5 }).chain((width) =>
    fc.array(fc.array(fc.nat({ max: 40 }), { minLength: width, maxLength: width }), {
      minLength: 2,
      maxLength: 6,
    }),
  );
  const withTotals = (counts: readonly (readonly number[])[]): string => {
    const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
    const head = ['Ward', ...(counts[0] ?? []).map((_, n) => `G${n}`), 'Total'];
    const rows = counts.map((list, n) => [`W${n}`, ...list, sum(list)]);
    const columns = [...(counts[0] ?? []).map((_, n) => sum(counts.map((list) => list[n] ?? 0)))];
    return [head, ...rows, ['Total', ...columns, sum(columns)]].map((cells) => cells.join('\t')).join('\n');
  };

  it.each(policyNames)('%s: shows no small count, and none that a total gives away', (name) => {
    const policy = policies[name];
    fc.assert(
      fc.property(grid, (counts) => {
        const [table] = readTables(suppress(withTotals(counts), policy).text);
        const cells = table ? bodyOf(table).flatMap((cellRow) => cellRow.slice(1)) : [];
        for (const { value } of cells)
          expect(value.kind === 'count' && isSmall(value.count, policy)).toBe(false);
        const lone = (table ? sumLines(table) : []).filter(
          ({ parts, total }) =>
            total?.value.kind === 'count' &&
            parts.filter(({ value }) => value.kind === 'hidden').length === 1,
        );
        if (policy.secondary) expect(lone).toEqual([]);
      }),
    );
  });

  it.each(policyNames)('%s: done twice changes nothing more', (name) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (counts) => {
        const width = counts[0]?.length ?? 0;
        const even = counts.map((list) => Array.from({ length: width }, (_, n) => list[n] ?? 9));
        const once = suppress(withTotals(even), policies[name]).text;
        expect(suppress(once, policies[name]).text).toBe(once);
      }),
    );
  });
});
