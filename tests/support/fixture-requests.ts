import type { ForumId } from '#domain/ids.ts';
import type { Answer, Contributor, Decision, Request } from '#domain/requests/request.ts';
import { asking, at, day, fold, type Line, someone, words } from './fold.ts';

const strategic = (date: string) => ({ forum: 'strategic' as ForumId, date: day(date) });
const operational = (date: string) => ({ forum: 'operational' as ForumId, date: day(date) });

export const answering = (
  by: string,
  when: string,
  headline: string,
  doesNotTell: string,
  more: Partial<Answer> = {},
): Answer => ({
  headline: words(headline),
  doesNotTell: words(doesNotTell),
  counting: words(
    'Episodes reported to the police, October 2025 to September 2026, each episode counted once',
  ),
  detail: null,
  link: null,
  confidence: 'moderate',
  dataSets: [],
  furtherQuestions: null,
  otherExplanations: null,
  smallNumbers: false,
  leavesPartnership: false,
  by: someone(by),
  at: at(when),
  ...more,
});

export const contributing = (person: string, how: Contributor['how'], what: string): Contributor => ({
  person: someone(person),
  how,
  what: words(what),
});

export const deciding = (by: string, when: string, text: string, more: Partial<Decision> = {}): Decision => ({
  type: 'new action',
  text: words(text),
  word: null,
  meeting: null,
  lookAgainOn: null,
  recordedBy: someone(by),
  recordedAt: at(when),
  confirmedBy: someone(by),
  ...more,
});

interface Answered {
  readonly owner: string;
  readonly promised: string;
  readonly accepted: string;
  readonly contributors: readonly Contributor[];
  readonly answer: Answer;
  readonly checkedBy: string | null;
  readonly expected: string;
}

/** From taking it on to the answer being with the lead. */
export const answered = (a: Answered): readonly Line[] => [
  [at(a.accepted), a.owner, { kind: 'accepted', promised: day(a.promised), triggers: [], completing: {} }],
  ...a.contributors.map(
    (contributor): Line => [a.answer.at, a.owner, { kind: 'contributor-added', contributor }],
  ),
  [
    a.answer.at,
    a.owner,
    { kind: 'answer-submitted', answer: a.answer, check: a.checkedBy ? 'needed' : 'not needed' },
  ],
  [
    a.answer.at,
    a.checkedBy ?? a.owner,
    {
      kind: 'answer-released',
      checked: a.checkedBy !== null,
      decisionExpected: day(a.expected),
      againstWait: null,
    },
  ],
];

const owed = (
  when: string,
  people: readonly string[],
  by: string,
  about: 'decision' | 'too early' = 'decision',
): Line => [
  at(when),
  'app',
  { kind: 'feedback-owed', round: 1, about, recordedBy: someone(by), people: people.map(someone) },
];

const toldInChat = (when: string, people: readonly string[], round = 1): Line => [
  at(when),
  'app',
  {
    kind: 'delivery-recorded',
    round,
    results: people.map((person) => ({
      person: someone(person),
      result: { kind: 'told', route: { kind: 'chat' }, at: at(when) },
    })),
  },
];

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

const afterSchool: Line = [
  at('2026-11-13'),
  'helen',
  {
    kind: 'asked',
    lead: someone('helen'),
    asked: asking('Where do young people say they feel unsafe between school and home?', {
      meeting: strategic('2026-12-08'),
      neededBy: day('2026-12-04'),
      informs: words('Which bus stops to put in the summer plan'),
    }),
  },
];
const takenOn: Line = [
  at('2026-11-16'),
  'tom',
  { kind: 'accepted', promised: day('2026-12-04'), triggers: ['geography below ward'], completing: {} },
];
/** Nobody has it yet. */
export const r6Raised: Request = fold(6, [afterSchool]);
export const r6: Request = fold(6, [afterSchool, takenOn]);
export const r6Moved: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    { kind: 'date-moved', to: day('2026-12-07'), why: words('The schools’ survey arrived a week late.') },
  ],
]);
export const r6Asked: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    {
      kind: 'lead-asked',
      question: words('Do you want the walk from the bus stop as well, or only the journey itself?'),
    },
  ],
]);
export const r6Replied: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    {
      kind: 'lead-asked',
      question: words('Do you want the walk from the bus stop as well, or only the journey itself?'),
    },
  ],
  [
    at('2026-11-25'),
    'helen',
    { kind: 'lead-replied', text: words('The walk too, please. That is where we hear most about it.') },
  ],
]);
export const r6Paused: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    {
      kind: 'paused',
      why: words('Waiting for the return-home interviews of the autumn term'),
      on: someone('farah'),
      until: day('2026-12-01'),
    },
  ],
]);
export const r6Advice: Request = fold(6, [
  afterSchool,
  takenOn,
  [at('2026-11-16'), 'app', { kind: 'advice-asked', of: someone('grace'), due: day('2026-11-23') }],
]);
export const r6Advised: Request = fold(6, [
  afterSchool,
  takenOn,
  [at('2026-11-16'), 'app', { kind: 'advice-asked', of: someone('grace'), due: day('2026-11-23') }],
  [
    at('2026-11-18'),
    'grace',
    {
      kind: 'advised',
      outcome: 'go ahead with changes',
      text: words('Stops and wards, not streets. Leave out any stop named by fewer than five young people.'),
    },
  ],
]);

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
