import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { firstName } from '../../words/plural.ts';
import type { Acts, Field, Values } from './act.ts';
import { textIn, textOrNull } from './values.ts';

const reason = (label: string, need: string): Field => ({
  kind: 'text',
  name: 'reason',
  label,
  need,
  max: limits.word,
  lines: 3,
});

const numberIn = (values: Values): string =>
  textIn(values, 'into').replace(/^\s*(?:r[-\s]?)?(\d+)\s*$/i, 'R-$1');

export const endingActs: Acts = {
  decline: ({ detail }) => {
    const asker = firstName(detail.raisedBy.name);
    return {
      title: 'It can’t be answered',
      fields: [
        reason(`Why not? ${asker} reads it as you write it.`, `Tell ${asker} why. One sentence is enough.`),
        {
          kind: 'one',
          name: 'instead',
          label: 'What becomes of the question?',
          need: 'Choose one, so that the question is not lost.',
          options: [
            { value: 'gap', label: 'It goes on the list of what we don’t know' },
            { value: 'signpost', label: `I know where ${asker} can turn instead` },
          ],
        },
        {
          kind: 'text',
          name: 'gap',
          label: 'What we don’t know',
          need: 'Say what we don’t know, in a sentence.',
          when: (values) => values.instead === 'gap',
          max: limits.sentence,
          lines: 2,
        },
        {
          kind: 'text',
          name: 'signpost',
          label: 'Where to turn',
          need: 'Say where to turn instead.',
          when: (values) => values.instead === 'signpost',
          max: limits.sentence,
          lines: 2,
        },
      ],
      foot: () => `${detail.raisedBy.name} will be told, and the loop is closed.`,
      submit: `Close it and tell ${asker}`,
      body: (values) =>
        ({
          reason: textIn(values, 'reason'),
          gap: values.instead === 'gap' ? textOrNull(values, 'gap') : null,
          signpost: values.instead === 'signpost' ? textOrNull(values, 'signpost') : null,
        }) satisfies CommandBody<'decline'>,
      done: `${detail.raisedBy.name} will be told why.`,
    };
  },
  withdraw: ({ detail }) => ({
    title: 'Withdraw the question',
    fields: [reason('Why is it no longer needed?', 'Say why it is no longer needed.')],
    submit: 'Withdraw it',
    body: (values) => ({ reason: textIn(values, 'reason') }) satisfies CommandBody<'withdraw'>,
    done: `${detail.number} is withdrawn.`,
  }),
  merge: ({ detail }) => ({
    title: 'Join to another request',
    fields: [
      {
        kind: 'text',
        name: 'into',
        label: 'Number of the other request',
        placeholder: 'R-6',
        need: 'Give the number of the other request, such as R-6.',
        max: 12,
      },
      reason('Why do they belong together?', 'Say why they belong together.'),
    ],
    foot: () => 'What comes of the other is told to both. It can be undone.',
    submit: 'Join them',
    body: (values) =>
      ({
        into: numberIn(values),
        reason: textIn(values, 'reason'),
      }) satisfies CommandBody<'merge'>,
    done: (body) =>
      `${detail.number} is joined to ${'into' in body ? String(body.into) : 'the other request'}.`,
  }),
  unmerge: ({ detail }) => ({
    title: `Undo joining to ${detail.ended?.into ?? 'the other request'}`,
    fields: [],
    foot: () => `${detail.number} goes on where it was before.`,
    submit: 'Undo joining',
    body: () => ({}),
    done: `${detail.number} stands by itself again.`,
  }),
  reopen: ({ detail }) => ({
    title: `Reopen ${detail.number}`,
    fields: [
      {
        kind: 'text',
        name: 'why',
        label: 'Why?',
        need: 'Say why it opens again.',
        max: limits.word,
        lines: 3,
      },
    ],
    submit: 'Reopen it',
    body: (values) => ({ why: textIn(values, 'why') }) satisfies CommandBody<'reopen'>,
    done: `${detail.number} is open again.`,
  }),
};
