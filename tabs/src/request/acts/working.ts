import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { firstName } from '../../words/plural.ts';
import type { Acts } from './act.ts';
import { contributing, contributorBody, why } from './fields.ts';
import { textIn, textOrNull } from './values.ts';

/** Between taking it on and answering. */
export const workingActs: Acts = {
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
    title: 'Resume',
    fields: [],
    submit: 'Resume',
    body: () => ({}),
    done: `${detail.number} is going again.`,
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
