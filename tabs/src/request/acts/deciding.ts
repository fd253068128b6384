import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import type { Acts } from './act.ts';
import { acting, actionBody } from './action-fields.ts';
import { textIn, textOrNull } from './values.ts';

/** After a decision: confirming, doing, telling, and what happened next. */
export const decidingActs: Acts = {
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
