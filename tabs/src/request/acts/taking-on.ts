import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { type lenses, type populations, triggers } from '#domain/requests/vocabulary.ts';
import type { Acts } from './act.ts';
import { scoping, why } from './fields.ts';
import { someIn, textIn, textOrNull } from './values.ts';

/** Taking a request on, and passing it on. */
export const takingOnActs: Acts = {
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
};

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
