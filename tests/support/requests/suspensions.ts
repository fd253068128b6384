import type { Request } from '#domain/requests/request.ts';
import { asking, at, day, fold, type Line, someone, words } from '#tests/support/fold.ts';
import { answered, answering, contributing, deciding, owed, strategic, toldInChat } from './parts.ts';

const suspensions: readonly Line[] = [
  [
    at('2026-10-26'),
    'helen',
    {
      kind: 'asked',
      lead: someone('helen'),
      asked: asking('Do suspensions from school come before the first missing episode?', {
        meeting: strategic('2026-12-08'),
        informs: words('Whether early help should be offered at the first suspension'),
      }),
    },
  ],
  ...answered({
    owner: 'tom',
    accepted: '2026-10-27',
    promised: '2026-11-18',
    contributors: [contributing('tom', 'analysed', 'lined up suspensions and first missing episodes')],
    answer: answering(
      'tom',
      '2026-11-16',
      'For most young people with both, the first suspension came three to six months earlier.',
      'Academies report late, and it does not show that one causes the other.',
      { counting: words('Permanent and fixed-term suspensions, school year 2025/26, maintained schools') },
    ),
    checkedBy: 'leila',
    expected: '2026-12-11',
  }),
];
/** Answered, waiting for the lead to say what came of it. */
export const r3: Request = fold(3, suspensions);
export const r3Recorded: Request = fold(3, [
  ...suspensions,
  [
    at('2026-12-09'),
    'helen',
    {
      kind: 'decision-recorded',
      decision: deciding(
        'helen',
        '2026-12-09',
        'We offer early help at the first suspension, starting with two schools.',
        {
          meeting: strategic('2026-12-08'),
        },
      ),
    },
  ],
  owed('2026-12-09', ['tom'], 'helen'),
  toldInChat('2026-12-09', ['tom']),
]);
export const r3TooEarly: Request = fold(3, [
  ...suspensions,
  [
    at('2026-12-09'),
    'helen',
    {
      kind: 'decision-recorded',
      decision: deciding('helen', '2026-12-09', 'We want the academies’ figures before we decide.', {
        type: 'too early, look again on',
        meeting: strategic('2026-12-08'),
        lookAgainOn: day('2027-03-09'),
        word: words('Tom, the line about cause stopped us running ahead.'),
      }),
    },
  ],
  owed('2026-12-09', ['tom'], 'helen', 'too early'),
]);
