import type { Request } from '#domain/requests/request.ts';
import { asking, at, day, fold, type Line, someone, words } from '#tests/support/fold.ts';
import { answered, answering, contributing, operational, strategic } from './parts.ts';

/** Asked for someone else, with a delegate, and marked. */
export const r13: Request = fold(13, [
  [
    at('2026-11-06'),
    'steph',
    {
      kind: 'asked',
      lead: someone('imran'),
      asked: asking('Which kinds of premises come up in more than one agency’s concerns?', {
        marking: 'OFFICIAL-SENSITIVE',
        meeting: operational('2026-11-30'),
        restrictedTo: ['imran', 'steph', 'dan', 'joanne', 'ruth'].map(someone),
      }),
    },
  ],
  [
    at('2026-11-06', '11:00'),
    'ruth',
    {
      kind: 'delegated',
      delegate: { person: someone('steph'), from: day('2026-11-05'), until: day('2026-12-07') },
    },
  ],
  ...answered({
    owner: 'dan',
    accepted: '2026-11-09',
    promised: '2026-11-20',
    contributors: [
      contributing('dan', 'analysed', 'put the three lists side by side'),
      contributing('joanne', 'extracted', 'pulled out the licensing complaints'),
    ],
    answer: answering(
      'dan',
      '2026-11-19',
      'Late-opening shops in two wards come up for three agencies; hotels for two.',
      'Premises nobody visits do not come up at all.',
      {
        confidence: 'low',
        counting: words('Concerns recorded April to September, a premises counted once per agency'),
      },
    ),
    checkedBy: null,
    expected: '2026-12-03',
  }),
]);

const boys: readonly Line[] = [
  [
    at('2026-10-19'),
    'claire',
    {
      kind: 'asked',
      lead: someone('claire'),
      asked: asking('Are boys under-counted in our exploitation figures?', {
        meeting: strategic('2026-12-08'),
      }),
    },
  ],
  ...answered({
    owner: 'leila',
    accepted: '2026-10-20',
    promised: '2026-11-13',
    contributors: [
      contributing('leila', 'analysed', 'compared ages and sexes across three services'),
      contributing('marek', 'extracted', 'added the youth justice figures'),
    ],
    answer: answering(
      'leila',
      '2026-11-12',
      'Boys are about one in five of those flagged here, and about half of those the youth justice service works with.',
      'Whether the other boys are exploited. Services look for different signs in boys.',
      { confidence: 'low' },
    ),
    checkedBy: 'tom',
    expected: '2026-12-11',
  }),
];
export const r16: Request = fold(16, [
  ...boys,
  [
    at('2026-11-17'),
    'nadia',
    {
      kind: 'challenged',
      text: words(
        'In my team boys first come to notice through robbery or possession, so nobody asks the exploitation questions. Can you split by what brought them to notice?',
      ),
    },
  ],
]);
export const r16InCheck: Request = fold(16, boys.slice(0, -1));
export const r16Returned: Request = fold(16, [
  ...boys.slice(0, -1),
  [
    at('2026-11-13'),
    'tom',
    {
      kind: 'answer-returned',
      why: words('Two cells can be worked out from the total. Please suppress a second one.'),
    },
  ],
]);
