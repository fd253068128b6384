import type { CommandName } from '#api/contract/commands.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import { firstName } from '../../words/plural.ts';

/** What the button says, when this person may do it. */
export function labelOf(command: CommandName, detail: RequestDetail): string {
  const lead = firstName(detail.lead.name);
  const analyst = firstName(detail.owner?.name ?? 'the analyst');
  const labels: Record<CommandName, string> = {
    accept: 'Take this on',
    'hand-back': 'Hand it back',
    reassign: 'Pass it to another analyst',
    'promise-date': 'Promise a new date',
    'ask-lead': `Ask ${lead} a question`,
    reply: `Reply to ${firstName(detail.pause?.by.name ?? analyst)}`,
    pause: 'Pause',
    resume: 'Resume',
    'add-contributor': 'Add a contributor',
    'submit-answer': 'Write the answer',
    'pass-check': 'Pass the check',
    'return-answer': `Return it to ${analyst}`,
    challenge: 'Challenge the answer',
    'record-decision': 'Record what came of it',
    'confirm-decision': 'Confirm these words',
    'add-action': 'Add an action',
    'complete-action': 'Mark an action as done',
    'tell-in-person': 'I told somebody in person',
    acknowledge: 'Thanks, I’ve seen this',
    'record-outcome': 'Record what happened next',
    'look-again': 'Look again on another date',
    decline: 'Can’t be answered',
    withdraw: 'Withdraw the question',
    merge: 'Join to another request',
    unmerge: `Undo joining to ${detail.ended?.into ?? 'the other'}`,
    reopen: 'Reopen',
    comment: 'Comment',
    'ask-advice': 'Ask for data-protection advice',
    advise: 'Give advice',
    delegate: `Name who acts for ${lead}`,
  };
  return labels[command];
}

/** The menu's order: moving it on, beside it, ending it. */
export const menuOrder: readonly (readonly CommandName[])[] = [
  [
    'acknowledge',
    'accept',
    'submit-answer',
    'pass-check',
    'return-answer',
    'record-decision',
    'confirm-decision',
    'challenge',
    'reply',
    'resume',
    'record-outcome',
    'complete-action',
    'add-action',
    'tell-in-person',
    'look-again',
    'promise-date',
    'ask-lead',
    'pause',
  ],
  ['comment', 'add-contributor', 'ask-advice', 'advise', 'delegate'],
  ['reassign', 'hand-back', 'merge', 'unmerge', 'decline', 'withdraw', 'reopen'],
];

const known = new Set<string>(menuOrder.flat());
export const isCommand = (name: string): name is CommandName => known.has(name);

/** Sent at a press, without a form: nothing to write, nothing that others would miss. */
export const atOnce: ReadonlySet<CommandName> = new Set(['acknowledge', 'resume']);
