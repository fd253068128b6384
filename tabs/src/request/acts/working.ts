import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { lenses, populations, triggers, waysToContribute } from '#domain/requests/vocabulary.ts';
import { capital, firstName } from '../../words/plural.ts';
import type { Acts, Field } from './act.ts';
import { someIn, textIn, textOrNull } from './values.ts';

const populationNames: Record<(typeof populations)[number], string> = {
  known: 'Young people known to be exploited',
  'thought to be exploited': 'Young people thought to be exploited',
  all: 'All young people',
};

/** Asked for with the question or completed by whoever takes it on. */
export const scoping: readonly Field[] = [
  {
    kind: 'some',
    name: 'lenses',
    label: 'Lens',
    options: lenses.map((lens) => ({ value: lens, label: capital(lens) })),
  },
  {
    kind: 'pick',
    name: 'population',
    label: 'Which young people',
    none: 'Not said',
    options: populations.map((value) => ({ value, label: populationNames[value] })),
  },
  { kind: 'text', name: 'scope', label: 'Area and period', max: limits.sentence },
  { kind: 'text', name: 'background', label: 'Background', max: limits.paragraph, lines: 4 },
];

export const contributing = (need: boolean): readonly Field[] => [
  { kind: 'person', name: 'person', label: 'Who', need: 'Choose who it was.' },
  {
    kind: 'pick',
    name: 'how',
    label: 'How',
    none: 'Choose how',
    need: 'Choose how they contributed.',
    options: waysToContribute.map((value) => ({ value, label: capital(value) })),
  },
  {
    kind: 'text',
    name: 'what',
    label: 'What they did',
    hint: need ? 'They will read it as “Your part: …”' : '',
    placeholder: 'pulled out the placements list',
    max: limits.sentence,
    need: 'Say what they did: without it nobody can be told their part.',
  },
];

const why = (label: string, need: string): Field => ({
  kind: 'text',
  name: 'why',
  label,
  need,
  max: limits.sentence,
  lines: 2,
});

export const workingActs: Acts = {
  accept: ({ detail }) => ({
    title: 'Take this on',
    fields: [
      {
        kind: 'date',
        name: 'promised',
        label: 'When do you promise an answer?',
        hint: 'You can move it later, openly: the old date stays to be seen.',
        need: 'Choose a day. You can move it later, openly.',
      },
      {
        kind: 'some',
        name: 'triggers',
        label: 'Does any of this apply?',
        hint: 'Any yes asks the data-protection lead for advice. The work need not wait for it.',
        options: triggers.map((trigger) => ({ value: trigger, label: triggerNames[trigger] })),
      },
    ],
    more: { label: 'Complete what was asked', fields: scoping },
    start: {
      lenses: detail.lenses,
      population: detail.population ?? '',
      scope: detail.scope ?? '',
      background: detail.background ?? '',
    },
    foot: () => `${detail.raisedBy.name} will see that you have it, and until when.`,
    submit: 'Take this on',
    body: (values) =>
      ({
        promised: textIn(values, 'promised'),
        triggers: someIn(values, 'triggers') as (typeof triggers)[number][],
        lenses: someIn(values, 'lenses') as (typeof lenses)[number][],
        population: (textOrNull(values, 'population') as (typeof populations)[number] | null) ?? null,
        scope: textOrNull(values, 'scope'),
        background: textOrNull(values, 'background'),
      }) satisfies CommandBody<'accept'>,
    done: `${detail.number} is yours.`,
  }),
  'hand-back': ({ detail }) => ({
    title: 'Hand it back',
    fields: [
      why(
        'Why? Whoever takes it on next reads this.',
        'Say why, so that the next analyst starts further on.',
      ),
    ],
    submit: 'Hand it back',
    body: (values) => ({ why: textIn(values, 'why') }) satisfies CommandBody<'hand-back'>,
    done: `${detail.number} is back with all analysts.`,
  }),
  reassign: ({ detail }) => ({
    title: 'Pass it to another analyst',
    fields: [
      {
        kind: 'person',
        name: 'to',
        label: 'To whom?',
        need: 'Choose an analyst.',
        among: ({ id, roles }) => roles.includes('analyst') && id !== detail.owner?.id,
      },
      { kind: 'text', name: 'why', label: 'Why (if you like)', max: limits.sentence, lines: 2 },
    ],
    submit: 'Pass it on',
    body: (values) =>
      ({ to: textIn(values, 'to'), why: textOrNull(values, 'why') }) satisfies CommandBody<'reassign'>,
    done: `${detail.number} has another analyst.`,
  }),
  'promise-date': ({ detail }) => ({
    title: 'Promise a new date',
    fields: [
      { kind: 'date', name: 'date', label: 'New date', need: 'Choose the new day.' },
      why('Why does it move?', 'Say why. One sentence is enough.'),
    ],
    foot: () => `${detail.raisedBy.name} will be told. The old date stays to be seen.`,
    submit: 'Promise this date',
    body: (values) =>
      ({ date: textIn(values, 'date'), why: textIn(values, 'why') }) satisfies CommandBody<'promise-date'>,
    done: 'The new date is promised.',
  }),
  'ask-lead': ({ detail }) => ({
    title: `Ask ${detail.lead.name} a question`,
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: 'What do you need to know?',
        need: 'Write the question.',
        max: limits.paragraph,
        lines: 4,
      },
    ],
    foot: () => `The clock stands still until ${firstName(detail.lead.name)} replies.`,
    submit: `Ask ${firstName(detail.lead.name)}`,
    body: (values) => ({ question: textIn(values, 'question') }) satisfies CommandBody<'ask-lead'>,
    done: `${detail.lead.name} has been asked. The clock stands still meanwhile.`,
  }),
  reply: ({ detail }) => ({
    title: `Reply to ${detail.pause?.by.name ?? 'the analyst'}`,
    lead: detail.pause ? [{ label: `${detail.pause.by.name} asks:`, text: detail.pause.text }] : [],
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: 'Your reply',
        need: 'Write a reply.',
        max: limits.paragraph,
        lines: 4,
      },
    ],
    foot: () => 'The clock starts again.',
    submit: 'Reply',
    body: (values) => ({ text: textIn(values, 'text') }) satisfies CommandBody<'reply'>,
    done: 'Your reply is there, and the clock runs again.',
  }),
  pause: ({ detail }) => ({
    title: `Pause ${detail.number}`,
    fields: [
      why('Why, and what has to happen?', 'Say why, so that nobody thinks it is lost.'),
      {
        kind: 'person',
        name: 'on',
        label: 'Waiting for (if it is somebody here)',
        none: 'Nobody in particular',
      },
      {
        kind: 'date',
        name: 'until',
        label: 'Look again on',
        hint: 'It carries on by itself that day. A pause without a day is listed as not moving.',
      },
    ],
    submit: 'Pause',
    body: (values) =>
      ({
        why: textIn(values, 'why'),
        on: textOrNull(values, 'on'),
        until: textOrNull(values, 'until'),
      }) satisfies CommandBody<'pause'>,
    done: `${detail.number} is paused.`,
  }),
  resume: ({ detail }) => ({
    title: 'Carry on',
    fields: [],
    submit: 'Carry on',
    body: () => ({}),
    done: `${detail.number} carries on.`,
  }),
  'add-contributor': ({ detail }) => ({
    title: 'Add a contributor',
    fields: contributing(true),
    foot: () => 'They will hear what came of it, like everybody whose work went in.',
    submit: 'Add',
    body: contributorBody,
    done: `${detail.number} has one more contributor.`,
    beside: true,
  }),
};

export const contributorBody = (values: Parameters<typeof textIn>[0]) =>
  ({
    person: textIn(values, 'person'),
    how: textIn(values, 'how') as (typeof waysToContribute)[number],
    what: textIn(values, 'what'),
  }) satisfies CommandBody<'add-contributor'>;

const triggerNames: Record<(typeof triggers)[number], string> = {
  'linking records of two agencies': 'Records of two agencies are linked, person by person',
  'cohort likely under 10': 'Fewer than ten young people are likely to be counted',
  'geography below ward': 'The area is smaller than a ward',
  'special category or criminal offence': 'Health, ethnicity, other special categories, or offences',
  'new data set or purpose': 'A data set, or a purpose, that is new',
  'profiling of individuals': 'Individuals are profiled',
  'publication outside the partnership': 'The answer is to be published outside the partnership',
  'AI used': 'AI is used',
  'out of area or several forces': 'Out of area, or several forces',
  'not sure, ask': 'Not sure: ask',
};
