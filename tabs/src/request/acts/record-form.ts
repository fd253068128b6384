import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import type { DecisionType } from '#domain/requests/vocabulary.ts';
import { choiceLabel, choices, sayConfirms } from '#domain/requests/wording/choices.ts';
import { todayAt } from '../../words/dates.ts';
import { capital, count, firstName, list } from '../../words/plural.ts';
import type { Acts, Field, Values } from './act.ts';
import { acting, actionBody } from './action-fields.ts';
import { exactTypes, nearestTypes, typeIn } from './decision-type.ts';
import { foundIn } from './found-in.ts';
import { entriesIn, isBlankEntry, meetingIn, textIn, textOrNull } from './values.ts';

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
    { kind: 'meeting', name: 'meeting', label: 'Decided at', held: true },
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

/** The lead, or who may act for the lead. */
const isLead = ({ lead, delegate }: RequestDetail, me: string): boolean =>
  lead.id === me || delegate?.person.id === me;

/** A meeting still to come is not where it was decided. */
export const heldMeeting = (
  meeting: RequestDetail['meeting'],
  today: string,
): { readonly meeting?: string } =>
  meeting === null || (meeting.date !== null && meeting.date > today)
    ? {}
    : { meeting: `${meeting.forum.id}|${meeting.date ?? ''}` };

const typeLabel = (type: DecisionType) => capital(type.replace(/,? because$/, ', because…'));

/** What came of an answer: five choices first, as on the card; no choice is made or word written for the lead. */
export const recordForm: Acts = {
  'record-decision': ({ detail, me }) => {
    const names = toTell(detail, me.id);
    return {
      title: 'What came of this answer?',
      lead: [{ label: 'Asked:', text: detail.question }, ...foundIn(detail)],
      fields: recordFields(detail, names),
      start: {
        ...nearestTypes,
        ...heldMeeting(detail.meeting, todayAt(new Date())),
      },
      foot: () =>
        [
          ...(isLead(detail, me.id) ? [] : [sayConfirms(detail.lead.name)]),
          ...(names.length === 0
            ? []
            : [`${count(names.length, 'person', 'people')} will be told: ${list(names)}.`]),
        ].join(' ') || null,
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
};
