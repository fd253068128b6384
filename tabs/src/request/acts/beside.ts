import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { adviceOutcomes, commentKinds } from '#domain/requests/vocabulary.ts';
import { capital } from '../../words/plural.ts';
import type { Acts } from './act.ts';
import { foundIn } from './found-in.ts';
import { textIn, textOrNull } from './values.ts';

export const besideActs: Acts = {
  comment: ({ detail }) => ({
    title: `Comment on ${detail.number}`,
    fields: [
      {
        kind: 'one',
        name: 'commentKind',
        label: 'Kind',
        hint: 'Who adds practice insight is a contributor and hears what came of it.',
        options: commentKinds.map((value) => ({ value, label: capital(value) })),
      },
      {
        kind: 'text',
        name: 'text',
        label: 'Your words',
        need: 'Write something first.',
        max: limits.paragraph,
        lines: 4,
      },
    ],
    start: { commentKind: 'comment' },
    submit: 'Add it',
    body: (values) =>
      ({
        commentKind: (textIn(values, 'commentKind') || 'comment') as (typeof commentKinds)[number],
        text: textIn(values, 'text'),
      }) satisfies CommandBody<'comment'>,
    done: 'Added.',
    beside: true,
  }),
  'ask-advice': ({ detail }) => ({
    title: 'Ask for data-protection advice',
    fields: [
      {
        kind: 'person',
        name: 'of',
        label: 'Whom?',
        need: 'Choose an adviser.',
        among: ({ id, roles }) =>
          roles.includes('data-protection lead') && !detail.advice.some(({ of }) => of.id === id),
      },
    ],
    foot: () => 'The request keeps its place: advice is given beside it.',
    submit: 'Ask for advice',
    body: (values) => ({ of: textIn(values, 'of') }) satisfies CommandBody<'ask-advice'>,
    done: 'The adviser has been asked.',
    beside: true,
  }),
  advise: ({ detail }) => ({
    title: 'Give advice',
    lead: [
      { label: 'Asked:', text: detail.question },
      ...(detail.triggers.length > 0 ? [{ label: 'Because of:', text: detail.triggers.join('; ') }] : []),
      ...foundIn(detail),
    ],
    fields: [
      {
        kind: 'one',
        name: 'outcome',
        label: 'Your advice',
        need: 'Choose one of the three.',
        options: adviceOutcomes.map((value) => ({ value, label: capital(value) })),
      },
      {
        kind: 'text',
        name: 'text',
        label: 'In words',
        need: 'Say why, or what should change.',
        max: limits.paragraph,
        lines: 4,
      },
    ],
    submit: 'Give this advice',
    body: (values) =>
      ({
        outcome: textIn(values, 'outcome') as (typeof adviceOutcomes)[number],
        text: textIn(values, 'text'),
      }) satisfies CommandBody<'advise'>,
    done: 'Your advice stands beside the request.',
    beside: true,
  }),
  delegate: ({ detail }) => ({
    title: `Who acts for ${detail.lead.name}?`,
    fields: [
      {
        kind: 'person',
        name: 'to',
        label: 'Who',
        need: 'Choose who acts.',
        among: ({ id }) => id !== detail.lead.id,
      },
      { kind: 'date', name: 'from', label: 'From', need: 'Choose the first day.' },
      { kind: 'date', name: 'until', label: 'Until (if it ends)' },
    ],
    foot: () => 'Both names are always shown.',
    submit: 'Let them act',
    body: (values) =>
      ({
        to: textIn(values, 'to'),
        from: textIn(values, 'from'),
        until: textOrNull(values, 'until'),
      }) satisfies CommandBody<'delegate'>,
    done: 'Both names are shown from now on.',
  }),
};
