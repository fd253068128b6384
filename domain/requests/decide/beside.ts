import { appText } from '../../privacy/app-text.ts';
import { refuse } from '../refusals.ts';
import { addContributors } from './contributors.ts';
import { type Deciders, unknownPerson, wrongDay } from './decider.ts';

/** What goes on beside the life of a request: comments, the data-protection lead's advice, a delegate. */
export const besideDeciders = {
  comment: {
    decide(command, draft, who, request) {
      const { number, commentKind, text } = command;
      draft.record(number, { kind: 'commented', commentKind, text });
      const ended = ['declined', 'withdrawn', 'merged'].includes(request.state.kind);
      if (commentKind === 'practice insight' && !ended) {
        // Practice insight makes its writer a contributor (product.md).
        addContributors(draft, number, [
          { person: who.id, how: 'practice insight', what: appText('addedInsight') },
        ]);
      }
      return 'done';
    },
  },
  'ask-advice': {
    alreadySo: (command, request) =>
      request.advice.some((advice) => advice.of === command.of && advice.given === null),
    decide(command, draft) {
      const { partnership, calendar } = draft.context;
      const wrong = unknownPerson(command.of, draft, 'of');
      if (wrong) return wrong;
      const adviser = draft.member(command.of);
      if (!adviser?.roles.includes('data-protection lead')) {
        return refuse(
          'not allowed',
          `${adviser?.name} is not a data-protection lead. Choose one of them.`,
          'of',
        );
      }
      const due = calendar.addWorkingDays(draft.today, partnership.policy.adviceWithin);
      draft.record(command.number, { kind: 'advice-asked', of: command.of, due });
      return 'done';
    },
  },
  advise: {
    alreadySo: (command, request, who) =>
      request.advice.some(
        (advice) =>
          advice.of === who.id &&
          advice.given?.outcome === command.outcome &&
          advice.given.text === command.text,
      ),
    decide(command, draft) {
      draft.record(command.number, { kind: 'advised', outcome: command.outcome, text: command.text });
      return 'done';
    },
  },
  delegate: {
    alreadySo: (command, { delegate }) =>
      delegate !== null &&
      delegate.person === command.to &&
      delegate.from === command.from &&
      delegate.until === command.until,
    decide(command, draft, _who, request) {
      const { number, to, from, until } = command;
      const wrong = unknownPerson(to, draft, 'to') ?? wrongDay(until, draft, 'until');
      if (wrong) return wrong;
      if (to === request.lead) {
        return refuse('own work', 'The lead cannot act for themselves. Choose somebody else.', 'to');
      }
      if (until !== null && until < from) {
        return refuse(
          'date has passed',
          'The last day is before the first. Please turn them round.',
          'until',
        );
      }
      draft.record(number, { kind: 'delegated', delegate: { person: to, from, until } });
      return 'done';
    },
  },
} satisfies Partial<Deciders>;
