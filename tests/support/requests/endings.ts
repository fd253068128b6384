import type { Request } from '#domain/requests/request.ts';
import { asking, at, day, fold, someone, words } from '#tests/support/fold.ts';
import { answered, answering, contributing, deciding, owed, strategic } from './parts.ts';

/** Could not be answered; the gap it became. */
export const r4: Request = fold(4, [
  [
    at('2026-10-30'),
    'sam',
    {
      kind: 'asked',
      lead: someone('sam'),
      asked: asking(
        'Are girls reported for anti-social behaviour at the sea front also seen by the exploitation team?',
        {
          meeting: strategic('2026-12-08'),
        },
      ),
    },
  ],
  [
    at('2026-11-05'),
    'tom',
    {
      kind: 'declined',
      reason: words('This needs records linked person by person; no agreement covers it yet.'),
      gap: words(
        'How far the young people in anti-social behaviour reports are already known to the exploitation team',
      ),
      signpost: null,
    },
  ],
]);

/** No action, with the reason. */
export const r5: Request = fold(5, [
  [
    at('2026-11-03'),
    'imran',
    {
      kind: 'asked',
      lead: someone('imran'),
      asked: asking('How does our count of exploitation flags compare with the neighbouring forces?'),
    },
  ],
  ...answered({
    owner: 'priya',
    accepted: '2026-11-04',
    promised: '2026-11-12',
    contributors: [
      contributing('priya', 'collected', 'asked each neighbouring force how it counts'),
      contributing('tom', 'checked', 'checked that the figures cannot be set side by side'),
    ],
    answer: answering(
      'priya',
      '2026-11-11',
      'It cannot be compared: each force flags at a different point.',
      'Whether harm is higher or lower here than next door.',
      { confidence: 'high' },
    ),
    checkedBy: 'tom',
    expected: '2026-11-25',
  }),
  [
    at('2026-11-12'),
    'imran',
    {
      kind: 'decision-recorded',
      decision: deciding(
        'imran',
        '2026-11-12',
        'The profile will describe our own trend only and say why; the regional lead will be asked for a common definition.',
        { type: 'noted, no action because', word: words('It saved us from a wrong headline.') },
      ),
    },
  ],
  owed('2026-11-12', ['priya', 'tom'], 'imran'),
]);

export const r14: Request = fold(14, [
  [
    at('2026-10-08'),
    'neil',
    {
      kind: 'asked',
      lead: someone('neil'),
      asked: asking('How many hotels have joined the safeguarding scheme?'),
    },
  ],
  [
    at('2026-10-09'),
    'joanne',
    { kind: 'accepted', promised: day('2026-10-20'), triggers: [], completing: {} },
  ],
  [
    at('2026-10-12'),
    'neil',
    {
      kind: 'withdrawn',
      reason: words('The licensing page already publishes this; Joanne sent me the link.'),
    },
  ],
]);

export const r15: Request = fold(15, [
  [
    at('2026-11-18'),
    'kev',
    {
      kind: 'asked',
      lead: someone('kev'),
      asked: asking('Which bus stops do young people avoid after school?'),
    },
  ],
  [
    at('2026-11-19'),
    'tom',
    {
      kind: 'merged',
      into: 6 as Request['number'],
      reason: words('R-6 asks the same with one more agency. Kev follows it and is told with everyone else.'),
    },
  ],
]);
