import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { confidences } from '#domain/requests/vocabulary.ts';
import { capital } from '../../words/plural.ts';
import type { Acts, Field } from './act.ts';
import { contributing, contributorBody } from './fields.ts';
import { entriesIn, isBlankEntry, textIn, textOrNull, ticked } from './values.ts';

const answer: readonly Field[] = [
  {
    kind: 'text',
    name: 'headline',
    label: 'What did you find?',
    hint: 'One sentence that somebody can read out.',
    need: 'Write what you found, in one sentence.',
    max: limits.sentence,
    lines: 2,
  },
  {
    kind: 'text',
    name: 'doesNotTell',
    label: 'What this does not tell us',
    hint: 'It stands beside the finding, as large.',
    need: 'Say what it does not tell us: every answer has limits.',
    max: limits.paragraph,
    lines: 3,
  },
  {
    kind: 'text',
    name: 'counting',
    label: 'How it was counted',
    hint: 'Definition, period, unit, source, in a line.',
    need: 'Say in a line how it was counted.',
    max: limits.sentence,
    lines: 2,
  },
  { kind: 'tick', name: 'smallNumbers', label: 'Some of the numbers are small enough to point at somebody' },
  { kind: 'tick', name: 'leavesPartnership', label: 'The answer is to leave the partnership' },
  {
    kind: 'several',
    name: 'contributors',
    label: 'Whose work went into it?',
    hint: 'Everybody named here hears what came of it.',
    one: 'Contributor',
    add: 'Add a contributor',
    fields: contributing(false),
  },
];

const further: readonly Field[] = [
  { kind: 'text', name: 'detail', label: 'Detail', max: limits.detail, lines: 5 },
  { kind: 'text', name: 'link', label: 'Link to the figures', max: limits.link, placeholder: 'https://' },
  {
    kind: 'pick',
    name: 'confidence',
    label: 'Confidence',
    none: 'Not said',
    options: confidences.map((value) => ({ value, label: capital(value) })),
  },
  { kind: 'text', name: 'dataSets', label: 'Data sets, one a line', max: limits.paragraph, lines: 3 },
  { kind: 'text', name: 'furtherQuestions', label: 'Further questions', max: limits.paragraph, lines: 3 },
  { kind: 'text', name: 'otherExplanations', label: 'Other explanations', max: limits.paragraph, lines: 3 },
];

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Three things required; the rest if useful; and whose work went in. */
export const answerForm: Acts = {
  'submit-answer': ({ detail, me }) => ({
    title: 'Write the answer',
    lead: [
      { label: 'Asked:', text: detail.question },
      ...(detail.returned
        ? [{ label: `${detail.returned.by.name} sent it back:`, text: detail.returned.why }]
        : []),
    ],
    fields: answer,
    more: { label: 'Detail, confidence, data sets and more, if useful', fields: further },
    start: {
      headline: detail.answer?.headline ?? '',
      doesNotTell: detail.answer?.doesNotTell ?? '',
      counting: detail.answer?.counting ?? '',
      detail: detail.answer?.detail ?? '',
      link: detail.answer?.link ?? '',
      confidence: detail.answer?.confidence ?? '',
      dataSets: detail.answer?.dataSets.join('\n') ?? '',
      furtherQuestions: detail.answer?.furtherQuestions ?? '',
      otherExplanations: detail.answer?.otherExplanations ?? '',
      contributors: detail.contributors.some(({ person }) => person.id === me.id)
        ? []
        : [{ person: me.id, how: '', what: '' }],
    },
    foot: (values) =>
      ticked(values, 'smallNumbers') || ticked(values, 'leavesPartnership')
        ? 'A second person checks it before it goes to the lead.'
        : `${detail.lead.name} will be told that the answer is there.`,
    submit: 'Give the answer',
    body: (values) =>
      ({
        headline: textIn(values, 'headline'),
        doesNotTell: textIn(values, 'doesNotTell'),
        counting: textIn(values, 'counting'),
        detail: textOrNull(values, 'detail'),
        link: textOrNull(values, 'link'),
        confidence: textOrNull(values, 'confidence') as (typeof confidences)[number] | null,
        dataSets: linesOf(textIn(values, 'dataSets')),
        furtherQuestions: textOrNull(values, 'furtherQuestions'),
        otherExplanations: textOrNull(values, 'otherExplanations'),
        smallNumbers: ticked(values, 'smallNumbers'),
        leavesPartnership: ticked(values, 'leavesPartnership'),
        contributors: entriesIn(values, 'contributors')
          .filter((entry) => !isBlankEntry({ what: entry.what ?? '', how: entry.how ?? '' }))
          .map(contributorBody),
      }) satisfies CommandBody<'submit-answer'>,
    done: 'The answer is there.',
  }),
};
