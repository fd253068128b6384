import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { firstName } from '../../words/plural.ts';
import type { Acts } from './act.ts';
import { foundIn } from './found-in.ts';
import { textIn, textOrNull } from './values.ts';

/** Judging an answer. */
export const answeringActs: Acts = {
  'pass-check': ({ detail }) => ({
    title: 'Pass the check',
    lead: foundIn(detail),
    fields: detail.advice.some(({ outcome }) => outcome === 'wait')
      ? [
          {
            kind: 'text',
            name: 'againstWait',
            label: 'The advice is to wait. A lead’s reason for releasing it all the same',
            max: limits.sentence,
            lines: 2,
          },
        ]
      : [],
    foot: () =>
      `Your name stands beside it as the second person who checked it. ${detail.lead.name} will be told.`,
    submit: 'Pass the check',
    body: (values) =>
      ({ againstWait: textOrNull(values, 'againstWait') }) satisfies CommandBody<'pass-check'>,
    done: 'Checked and passed.',
  }),
  'return-answer': ({ detail }) => ({
    title: 'Return the answer',
    lead: foundIn(detail),
    fields: [
      {
        kind: 'text',
        name: 'why',
        label: 'What should change?',
        need: 'Say what should change.',
        max: limits.paragraph,
        lines: 4,
      },
    ],
    submit: `Return it to ${firstName(detail.owner?.name ?? 'the analyst')}`,
    body: (values) => ({ why: textIn(values, 'why') }) satisfies CommandBody<'return-answer'>,
    done: 'The answer is back with its analyst.',
  }),
  challenge: ({ detail }) => ({
    title: 'Challenge the answer',
    lead: foundIn(detail),
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: 'What doesn’t convince you?',
        hint: 'It goes back to the analyst with your challenge, in your name.',
        need: 'Say what doesn’t convince you.',
        max: limits.paragraph,
        lines: 4,
      },
    ],
    submit: 'Challenge the answer',
    body: (values) => ({ text: textIn(values, 'text') }) satisfies CommandBody<'challenge'>,
    done: 'The challenge is with the analyst.',
  }),
};
