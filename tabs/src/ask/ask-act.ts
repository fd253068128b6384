import type { AskBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import type { lenses, populations } from '#domain/requests/vocabulary.ts';
import { markings } from '#domain/requests/vocabulary.ts';
import type { Act, Values } from '../request/acts/act.ts';
import { scoping } from '../request/acts/fields.ts';
import { meetingIn, someIn, textIn, textOrNull } from '../request/acts/values.ts';

/** Soft: longer questions are cut in a row of the log. */
const shortQuestion = 120;

/** The four things first; the rest may be completed by whoever takes it on. */
export function askAct({
  question,
  followUpOf,
  me,
}: {
  question: string;
  followUpOf: string | null;
  me: string;
}): Act {
  return {
    title: followUpOf ? `Ask a question that follows ${followUpOf}` : 'Ask a question',
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: 'Your question',
        placeholder: 'For example: Do suspensions from school come before the first missing episode?',
        need: 'Write your question. One sentence is enough.',
        max: limits.question,
        soft: shortQuestion,
        lines: 3,
      },
      {
        kind: 'text',
        name: 'informs',
        label: 'Which decision does it inform?',
        hint: 'Leave it empty if that is not known yet.',
        max: limits.sentence,
        lines: 2,
      },
      { kind: 'meeting', name: 'meeting', label: 'At which meeting?' },
      { kind: 'date', name: 'neededBy', label: 'Needed by' },
      { kind: 'text', name: 'audience', label: 'Who is the answer for?', max: limits.sentence },
    ],
    more: {
      label: 'More, if you know it',
      fields: [
        ...scoping,
        {
          kind: 'pick',
          name: 'marking',
          label: 'Marking',
          none: 'OFFICIAL',
          options: markings.slice(1).map((value) => ({ value, label: value })),
        },
        {
          kind: 'person',
          name: 'lead',
          label: 'Asked for somebody else? The accountable lead',
          none: 'I am the lead',
          among: ({ id, roles }) => roles.includes('strategic lead') && id !== me,
        },
      ],
    },
    start: { question },
    foot: () => 'It gets a number, stands in the log at once, and every analyst can take it on.',
    submit: 'Ask',
    body: (values) => askBody(values, followUpOf),
    done: 'Your question is in the log.',
  };
}

function askBody(values: Values, followUpOf: string | null): AskBody {
  const population = textOrNull(values, 'population') as (typeof populations)[number] | null;
  const sensitive = textIn(values, 'marking') === 'OFFICIAL-SENSITIVE';
  return {
    question: textIn(values, 'question'),
    informs: textOrNull(values, 'informs'),
    meeting: meetingIn(values, 'meeting'),
    neededBy: textOrNull(values, 'neededBy'),
    audience: textOrNull(values, 'audience'),
    lenses: someIn(values, 'lenses') as (typeof lenses)[number][],
    population,
    scope: textOrNull(values, 'scope'),
    background: textOrNull(values, 'background'),
    ...(sensitive ? { marking: 'OFFICIAL-SENSITIVE' as const } : {}),
    followUpOf,
    lead: textOrNull(values, 'lead'),
  };
}
