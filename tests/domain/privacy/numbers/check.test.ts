import { describe, expect, it } from '@jest/globals';
import { checkSmallNumbers } from '#domain/privacy/numbers/check.ts';
import { policies, policyNames, strictest } from '#domain/privacy/numbers/policy.ts';
import { said, sheet } from './said.ts';

describe('the five policies', () => {
  it.each([
    ['under-5', [0, 5], [1, 4]],
    ['legacy-1-5', [0, 6], [1, 5]],
    ['dfe', [0, 6], [1, 5]],
    ['nhs-hes', [0, 10], [1, 7]],
    ['threshold-10', [10, 11], [0, 9]],
  ] as const)('%s shows %j and hides %j', (policy, shown, hidden) => {
    const table = (count: number) => sheet('Ward | Children', `A | ${count}`, 'B | 100');
    for (const count of shown) expect(said(table(count), policy)).toEqual([]);
    for (const count of hidden) expect(said(table(count), policy)).toEqual([`small count: ${count}`]);
  });

  it('takes the strictest of those named, and nhs-hes when none is', () => {
    expect(strictest(['under-5', 'threshold-10', 'dfe']).name).toBe('threshold-10');
    expect(strictest(['under-5', 'nhs-hes', 'dfe']).name).toBe('nhs-hes');
    expect(strictest([]).name).toBe('nhs-hes');
    expect(policyNames.map((name) => policies[name].name)).toEqual([...policyNames]);
  });
});

describe('tables', () => {
  it.each([
    ['tabs', 'Ward\tChildren\nA\t3\nB\t40'],
    ['bars', '| Ward | Children |\n| --- | ---: |\n| A | 3 |\n| B | 40 |'],
    ['runs of spaces', 'Ward    Children\nA       3\nB       40'],
    ['commas', 'Ward,Children\nA,3\nB,40'],
    ['commas and thousands', 'Ward,Children\nA,3\nB,1,040'],
  ])('are read with %s', (_, table) => {
    expect(said(table)).toEqual(['small count: 3']);
  });

  it('leaves headings, labels, years and words alone', () => {
    expect(said(sheet('Age | 2023 | 2024', '3 | 40 | 50', '4 | 60 | not known'))).toEqual([]);
  });

  it('warns of a total that gives away the one hidden part, in rows and columns', () => {
    expect(said(sheet('Ward | Girls | Boys | Total', 'A | * | 12 | 15', 'B | 20 | 30 | 50'))).toEqual([
      'gives a small count away: *',
    ]);
    expect(said(sheet('Ward | Children', 'A | [c]', 'B | 12', 'C | 15', 'Total | 30'))).toEqual([
      'gives a small count away: [c]',
    ]);
    expect(said(sheet('Ward | Children', 'A | *', 'B | *', 'C | 15', 'Total | 30'))).toEqual([]);
    expect(said(sheet('Ward | Children', 'A | *', 'B | 12', 'C | 15'))).toEqual([]);
  });

  it('knows a total by its sum where no word says it', () => {
    expect(said(sheet('Ward | Children', 'A | 3', 'B | 12', 'C | 15', 'Tees | 30'))).toEqual([
      'small count: 3',
      'gives a small count away: 3',
    ]);
  });

  it('warns of none and all, and of percentages of fewer than twenty', () => {
    expect(said(sheet('Ward | Share', 'A | 0%', 'B | 100 %', 'C | 99%'))).toEqual([
      'none or all: 0%',
      'none or all: 100 %',
    ]);
    expect(said(sheet('Ward | n | Share', 'A | 19 | 21%', 'B | 20 | 25%'))).toEqual([
      'percentage of few: 21%',
    ]);
  });

  it('says once for a table that its counts are not rounded', () => {
    expect(said(sheet('Ward | Children', 'A | 41', 'B | 43', 'C | 45'), 'nhs-hes')).toEqual([
      'not rounded: Ward\tChildren\nA\t41\nB\t43\nC\t45',
    ]);
    expect(said(sheet('Ward | Children', 'A | 40', 'B | 45'), 'nhs-hes')).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    ['Two girls were seen.', 'small count: Two girls'],
    ['There was a single case.', 'small count: single case'],
    ['We spoke to both siblings.', 'small count: both siblings'],
    ['It was 3 young people', 'small count: 3 young people'],
    ['one of the boys', 'small count: one of the boys'],
    ['a couple of pupils', 'small count: couple of pupils'],
    ['２ children', 'small count: ２ children'],
    ['There were *, 12 and 15, total 30.', 'gives a small count away: 12 and 15, total 30'],
    ['25% of 16 pupils', 'percentage of few: 25'],
    ['33 per cent (n = 12)', 'percentage of few: 33'],
    ['100% of girls', 'none or all: 100'],
    ['The mean age of 7 pupils was 14.', 'average of few: 7'],
  ])('%j says %j', (text, finding) => {
    expect(said(text)).toEqual([finding]);
  });

  it('finds the part that a total gives away', () => {
    expect(said('It was 3, 12 and 15, total 30.')).toEqual(['gives a small count away: 3']);
  });

  it.each([
    'Five pupils',
    'Year 4 pupils',
    'aged 3 children',
    'R-2 children',
    'at least one child',
    'more than one person',
    'One child may appear in more than one row.',
    'one in six',
    '1 to 4 children',
    'for 3 years and in 2 wards',
    '1,204 children',
    '£3 children',
    '2.4 children',
    '14-year-old girls',
    '25% of 20 pupils',
    '25% of pupils',
    '100% confidential',
    'The mean age of 8 pupils was 14.',
    'We saw 10, 12 and 15, total 37.',
    'We saw 3, 12 and 15, total 31.',
    'In total 30 children',
  ])('%j says nothing', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('points at the text around a table and not into it', () => {
    const text = `Two girls.\n${sheet('Ward | Children', 'A | 3', 'B | 40')}\nOne boy.`;
    expect(said(text)).toEqual(['small count: Two girls', 'small count: 3', 'small count: One boy']);
  });
});

describe('earlier answers', () => {
  const about = { theme: 'Missing', area: 'Tees Bay', period: '2024/25' };
  const differing = (text: string, earlier: string, other = about) =>
    checkSmallNumbers(text, policies['under-5'], {
      about,
      answers: [{ request: 'R-12', text: earlier, ...other }],
    }).map(({ kind, start, end, why }) => `${kind}: ${text.slice(start, end)}: ${why}`);

  it('warns when the difference is a small count', () => {
    const now = sheet('Ward | 2024', 'Seaton | 42', 'Coatham | 60');
    const then = sheet('Ward | 2024', 'Seaton | 45', 'Coatham | 60');
    expect(differing(now, then)).toEqual([
      'difference from an earlier answer: 42: R-12 says 45 where this says 42: the difference, 3, is a small count.',
    ]);
    expect(differing('There were 42 girls', 'We counted 45 girls')).toHaveLength(1);
  });

  it('compares only the same theme, area, period and label', () => {
    expect(differing('There were 42 girls', 'We counted 45 boys')).toEqual([]);
    expect(differing('There were 42 girls', 'We counted 47 girls')).toEqual([]);
    expect(differing('There were 42 girls', 'We counted 45 girls', { ...about, period: '2023/24' })).toEqual(
      [],
    );
    expect(
      differing('There were 42 girls', 'We counted 45 girls', { ...about, area: ' tees bay' }),
    ).toHaveLength(1);
  });
});
