import type { Decision, Request } from '#domain/requests/request.ts';
import { asking, at, day, fold, type Line, someone, words } from '#tests/support/fold.ts';
import { answered, answering, contributing, deciding, owed, strategic, toldInChat } from './parts.ts';

const seaFront: readonly Line[] = [
  [
    at('2026-09-24'),
    'helen',
    {
      kind: 'asked',
      lead: someone('helen'),
      asked: asking(
        'Are missing episodes of children placed here by other areas rising near the station and the sea front?',
        {
          meeting: strategic('2026-10-23'),
          informs: words('Whether to fund detached youth work on Friday and Saturday evenings'),
          neededBy: day('2026-10-22'),
        },
      ),
    },
  ],
  ...answered({
    owner: 'priya',
    accepted: '2026-09-25',
    promised: '2026-10-20',
    contributors: [
      contributing('priya', 'analysed', 'worked out where and when the episodes ended'),
      contributing('tom', 'extracted', 'pulled out the placements list that showed who was placed here'),
      contributing('sam', 'practice insight', 'told us which evenings the sea front fills up'),
    ],
    answer: answering(
      'priya',
      '2026-10-20',
      'Yes: episodes ending within 500 m of the station or sea front rose by about half in a year, most on Friday and Saturday after 8 pm.',
      'Children placed here by other areas are only visible once they are reported missing; we do not know how many live here.',
    ),
    checkedBy: 'leila',
    expected: '2026-10-28',
  }),
];

const seaFrontDecision = deciding(
  'helen',
  '2026-10-23',
  'The group moved two detached youth workers to the station and sea front on Friday and Saturday evenings from next month.',
  {
    type: 'resource or commission',
    word: words(
      'This is the first time we could see the pattern across both our data sets. Thank you all three.',
    ),
    meeting: strategic('2026-10-23'),
  },
);

const action = (id: number, what: string, assignee: string, due: string): Line => [
  at('2026-10-23'),
  'helen',
  {
    kind: 'action-added',
    id,
    what: words(what),
    assignee: someone(assignee),
    due: day(due),
    partnershipWide: false,
  },
];

const seaFrontDecided = (decision: Decision): readonly Line[] => [
  ...seaFront,
  [at('2026-10-23'), decision.recordedBy, { kind: 'decision-recorded', decision }],
  action(1, 'Start Friday and Saturday sessions', 'sam', '2026-11-30'),
  action(2, 'Ask neighbouring authorities for numbers placed here', 'ruth', '2026-12-15'),
  owed('2026-10-23', ['priya', 'tom', 'sam'], decision.recordedBy),
];

/** Decided and told; nobody has said yet that they saw it. */
export const r1: Request = fold(1, [
  ...seaFrontDecided(seaFrontDecision),
  toldInChat('2026-10-23', ['priya', 'tom', 'sam']),
]);
/** The same with the analyst's "seen", and later what happened next. */
export const r1Seen: Request = fold(1, [
  ...seaFrontDecided(seaFrontDecision),
  toldInChat('2026-10-23', ['priya', 'tom', 'sam']),
  [at('2026-10-26', '09:15'), 'tom', { kind: 'acknowledged' }],
]);
export const r1Outcome: Request = fold(1, [
  ...seaFrontDecided(seaFrontDecision),
  toldInChat('2026-10-23', ['priya', 'tom', 'sam']),
  [at('2026-10-23'), 'app', { kind: 'loop-closed' }],
  [
    at('2026-11-20'),
    'ruth',
    {
      kind: 'outcome-recorded',
      text: words(
        'Sessions have been planned with the youth workers and start this month. It is too early to say what difference they make.',
      ),
    },
  ],
]);
/** Recorded by the manager from the minutes; the lead has not confirmed it. */
export const r1Unconfirmed: Request = fold(
  1,
  seaFrontDecided({ ...seaFrontDecision, recordedBy: someone('ruth'), confirmedBy: null }),
);
/** Two told, one waiting. */
export const r1Waiting: Request = fold(1, [
  ...seaFrontDecided(seaFrontDecision),
  toldInChat('2026-10-23', ['priya', 'tom']),
  [
    at('2026-10-23'),
    'app',
    {
      kind: 'delivery-recorded',
      round: 1,
      results: [
        { person: someone('sam'), result: { kind: 'waiting', why: 'Sam Doyle has not opened the app yet' } },
      ],
    },
  ],
]);
