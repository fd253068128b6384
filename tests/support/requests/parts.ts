import type { ForumId } from '#domain/ids.ts';
import type { Answer, Contributor, Decision } from '#domain/requests/request.ts';
import { at, day, type Line, someone, words } from '#tests/support/fold.ts';

export const strategic = (date: string) => ({ forum: 'strategic' as ForumId, date: day(date) });
export const operational = (date: string) => ({ forum: 'operational' as ForumId, date: day(date) });

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

export const owed = (
  when: string,
  people: readonly string[],
  by: string,
  about: 'decision' | 'too early' = 'decision',
): Line => [
  at(when),
  'app',
  { kind: 'feedback-owed', round: 1, about, recordedBy: someone(by), people: people.map(someone) },
];

export const toldInChat = (when: string, people: readonly string[], round = 1): Line => [
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
