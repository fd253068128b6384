import { appText } from '../../privacy/app-text.ts';
import { dateOf } from '../../time.ts';
import { decisionExpected } from '../clocks.ts';
import type { NewAnswer } from '../commands.ts';
import type { Draft } from '../draft.ts';
import { isLead } from '../permissions.ts';
import { refuse } from '../refusals.ts';
import type { Contributor, Request } from '../request.ts';
import { addContributors } from './contributors.ts';
import { type Deciders, unknownPerson } from './decider.ts';

/** Submitting an answer, the second person's check, and a challenge to what was released. */
export const checkDeciders = {
  'submit-answer': {
    alreadySo: ({ answer }, { state }, who) =>
      (state.kind === 'in check' || state.kind === 'answered') &&
      state.answer.by === who.id &&
      state.answer.headline === answer.headline &&
      state.answer.doesNotTell === answer.doesNotTell,
    decide(command, draft, who, request) {
      const wrong = command.contributors
        .map((part) => unknownPerson(part.person, draft, 'contributors'))
        .find((one) => one !== null);
      if (wrong) return wrong;
      const own: Contributor = { person: who.id, how: 'analysed', what: appText('answeredTheQuestion') };
      const named = [...request.contributors, ...command.contributors].some((part) => part.person === who.id);
      addContributors(draft, command.number, named ? command.contributors : [...command.contributors, own]);
      const check = needsCheck(draft, request, command.answer) ? 'needed' : 'not needed';
      const answer = { ...command.answer, by: who.id, at: draft.context.now };
      draft.record(command.number, { kind: 'answer-submitted', answer, check });
      if (check === 'not needed') release(draft, command.number, false, null);
      return 'done';
    },
  },
  'pass-check': {
    alreadySo: (_command, { state }, who) => state.kind === 'answered' && state.checkedBy === who.id,
    decide(command, draft, who, request) {
      if (request.state.kind === 'in check' && request.state.answer.by === who.id) {
        return refuse('own work', 'You wrote this answer. Somebody else has to check it.');
      }
      if (advisedToWait(request)) {
        if (!isLead(who, request, draft.today)) {
          return refuse(
            'advice is to wait',
            `The data-protection advice on R-${request.number} is to wait. Only its lead can release the answer, with a reason.`,
          );
        }
        if (command.againstWait === null) {
          return refuse(
            'something missing',
            'The data-protection advice is to wait. Say why you release the answer all the same.',
            'againstWait',
          );
        }
      }
      release(draft, command.number, true, command.againstWait);
      return 'done';
    },
  },
  'return-answer': {
    decide(command, draft) {
      draft.record(command.number, { kind: 'answer-returned', why: command.why });
      return 'done';
    },
  },
  challenge: {
    decide(command, draft) {
      draft.record(command.number, { kind: 'challenged', text: command.text });
      return 'done';
    },
  },
} satisfies Partial<Deciders>;

const advisedToWait = (request: Request): boolean =>
  request.advice.some((advice) => advice.given?.outcome === 'wait');

/** Source: product.md, "in check": by default only when something was flagged. */
function needsCheck(draft: Draft, request: Request, answer: NewAnswer): boolean {
  const { checks } = draft.context.partnership.policy;
  if (advisedToWait(request) || checks === 'always') return true;
  if (checks === 'never') return false;
  return answer.smallNumbers || answer.leavesPartnership || request.triggers.length > 0;
}

function release(
  draft: Draft,
  number: Request['number'],
  checked: boolean,
  againstWait: Contributor['what'] | null,
): void {
  const { calendar, partnership, now } = draft.context;
  const { meeting } = draft.request(number).asked;
  const expected = decisionExpected(meeting?.date ?? null, dateOf(now), partnership.policy, calendar);
  draft.record(number, { kind: 'answer-released', checked, decisionExpected: expected, againstWait });
}
