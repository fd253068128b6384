import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import type { DecisionType } from '#domain/requests/vocabulary.ts';
import { choiceLabel, choices } from '#domain/requests/wording/choices.ts';
import { capital, count, firstName, list } from '../../words/plural.ts';
import type { Acts, Field, Values } from './act.ts';
import { foundIn } from './answering.ts';
import { exactTypes, typeIn } from './decision-type.ts';
import { entriesIn, isBlankEntry, meetingIn, textIn, textOrNull, ticked } from './values.ts';

const acting: readonly Field[] = [
  {
    kind: 'text',
    name: 'what',
    label: 'What is to be done',
    need: 'Say what is to be done.',
    max: limits.sentence,
  },
  { kind: 'person', name: 'assignee', label: 'By whom', none: 'Not agreed yet' },
  { kind: 'date', name: 'due', label: 'By when' },
  { kind: 'tick', name: 'partnershipWide', label: 'Several agencies do this together' },
];
const actionBody = (entry: Values) =>
  ({
    what: textIn(entry, 'what'),
    assignee: textOrNull(entry, 'assignee'),
    due: textOrNull(entry, 'due'),
    partnershipWide: ticked(entry, 'partnershipWide'),
  }) satisfies CommandBody<'add-action'>;

/** Every contributor, each once, without the one who records it. */
export function toTell(detail: RequestDetail, me: string): readonly string[] {
  const people = detail.contributors.map(({ person }) => person);
  const names = new Map(people.filter(({ id }) => id !== me).map(({ id, name }) => [id, name]));
  return [...names.values()];
}

const submitLabel = (names: readonly string[]) => {
  if (names.length === 0) return 'Record';
  const [only] = names;
  return names.length === 1 && only
    ? `Record and tell ${firstName(only)}`
    : `Record and tell ${names.length} people`;
};

const tooEarly = (values: Values) => values.choice === 'too early';

function recordFields(detail: RequestDetail, names: readonly string[]): readonly Field[] {
  const [only] = names;
  const whom = names.length === 1 && only ? firstName(only) : 'those who did the work';
  return [
    {
      kind: 'one',
      name: 'choice',
      label: 'What happened?',
      need: 'Choose what happened. “No action” is an honest answer.',
      options: choices.map((value) => ({ value, label: choiceLabel(value) })),
    },
    ...(['did something', 'no action'] as const).map(
      (choice): Field => ({
        kind: 'one',
        name: `type of ${choice}`,
        label: 'More exactly',
        need: 'Choose which comes nearest.',
        when: (values) => values.choice === choice,
        options: exactTypes[choice].map((type) => ({ value: type, label: typeLabel(type) })),
      }),
    ),
    {
      kind: 'text',
      name: 'text',
      label: 'In one sentence: what, or why not?',
      need: `Tell ${whom} what, or why not. One sentence is enough.`,
      placeholder: 'For example: We offer early help at the first suspension, starting with two schools.',
      max: limits.word,
      lines: 2,
    },
    {
      kind: 'date',
      name: 'lookAgainOn',
      label: 'Look again on',
      hint: 'The loop stays open and comes back to you that day.',
      need: 'Choose a day to look again: the loop comes back to you then.',
      when: tooEarly,
    },
    {
      kind: 'text',
      name: 'word',
      label: `A word to ${whom} (if you like)`,
      hint: 'Read exactly as you write it.',
      max: limits.word,
      lines: 2,
    },
    { kind: 'meeting', name: 'meeting', label: 'Decided at' },
    {
      kind: 'several',
      name: 'actions',
      label: 'Actions agreed (if any)',
      hint: detail.actions.length > 0 ? `${count(detail.actions.length, 'action')} there already.` : '',
      one: 'Action',
      add: 'Add an action',
      when: (values) => !tooEarly(values),
      fields: acting,
    },
  ];
}

const typeLabel = (type: DecisionType) => capital(type.replace(/,? because$/, ', because…'));

export const decidingActs: Acts = {
  'record-decision': ({ detail, me }) => {
    const names = toTell(detail, me.id);
    return {
      title: 'What came of this answer?',
      lead: [{ label: 'Asked:', text: detail.question }, ...foundIn(detail)],
      fields: recordFields(detail, names),
      start: detail.meeting ? { meeting: `${detail.meeting.forum.id}|${detail.meeting.date ?? ''}` } : {},
      foot: () =>
        names.length === 0
          ? null
          : `${count(names.length, 'person', 'people')} will be told: ${list(names)}.`,
      submit: submitLabel(names),
      body: (values) =>
        ({
          type: typeIn(values),
          text: textIn(values, 'text'),
          word: textOrNull(values, 'word'),
          meeting: meetingIn(values, 'meeting'),
          lookAgainOn: tooEarly(values) ? textOrNull(values, 'lookAgainOn') : null,
          actions: tooEarly(values)
            ? []
            : entriesIn(values, 'actions')
                .filter((entry) => !isBlankEntry(entry))
                .map(actionBody),
        }) satisfies CommandBody<'record-decision'>,
      done: `Recorded. ${names.length === 0 ? '' : `${list(names)} will be told.`}`.trim(),
    };
  },
  'confirm-decision': ({ detail }) => ({
    title: 'Are these your words?',
    lead: detail.decision
      ? [{ label: `${detail.decision.recordedBy.name} recorded:`, text: `“${detail.decision.text}”` }]
      : [],
    fields: [],
    foot: () => 'Once confirmed, they are quoted as yours.',
    submit: 'Yes, confirm them',
    body: () => ({}),
    done: 'Confirmed as your words.',
  }),
  'add-action': ({ detail }) => ({
    title: 'Add an action',
    fields: acting,
    submit: 'Add the action',
    body: actionBody,
    done: `${detail.number} has one more action.`,
    beside: true,
  }),
  'complete-action': ({ detail }) => ({
    title: 'Mark an action as done',
    fields: [
      {
        kind: 'one',
        name: 'action',
        label: 'Which one is done?',
        need: 'Choose the action that is done.',
        options: detail.actions
          .filter(({ doneAt }) => doneAt === null)
          .map(({ id, what }) => ({ value: String(id), label: what })),
      },
    ],
    submit: 'It is done',
    body: (values) => ({ action: Number(textIn(values, 'action')) }) satisfies CommandBody<'complete-action'>,
    done: 'Marked as done.',
    beside: true,
  }),
  'tell-in-person': ({ detail }) => ({
    title: 'Whom did you tell?',
    fields: [
      {
        kind: 'one',
        name: 'person',
        label: 'I told in person',
        hint: 'Your name and today’s date stand beside it as the proof.',
        need: 'Choose whom you told.',
        options: detail.told
          .filter(({ settled }) => settled !== 'told')
          .map(({ person, sentence }) => ({ value: person.id, label: `${person.name} · ${sentence}` })),
      },
    ],
    submit: 'I told them',
    body: (values) => ({ person: textIn(values, 'person') }) satisfies CommandBody<'tell-in-person'>,
    done: 'Noted as told in person, by you.',
    beside: true,
  }),
  acknowledge: () => ({
    title: 'Thanks',
    fields: [],
    submit: 'Thanks, I’ve seen this',
    body: () => ({}),
    done: 'Seen. Thank you.',
    beside: true,
  }),
  'record-outcome': ({ detail }) => ({
    title: 'What happened next?',
    lead: detail.decision ? [{ label: 'Decided:', text: detail.decision.text }] : [],
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: 'What difference did it make?',
        hint: 'Say “contributed to” rather than “caused”.',
        need: 'Write what happened next, or that nothing did.',
        max: limits.paragraph,
        lines: 4,
      },
      { kind: 'date', name: 'lookAgainOn', label: 'Look again on (if you like)' },
    ],
    foot: () => 'Everybody who contributed is told again.',
    submit: 'Record what happened next',
    body: (values) =>
      ({
        text: textIn(values, 'text'),
        lookAgainOn: textOrNull(values, 'lookAgainOn'),
      }) satisfies CommandBody<'record-outcome'>,
    done: 'Recorded. Everybody who contributed will be told.',
  }),
  'look-again': () => ({
    title: 'Look again on another date',
    fields: [{ kind: 'date', name: 'on', label: 'Look again on', need: 'Choose a day.' }],
    submit: 'Look again then',
    body: (values) => ({ on: textIn(values, 'on') }) satisfies CommandBody<'look-again'>,
    done: 'The date is set.',
  }),
};
