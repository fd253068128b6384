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
      sameAnswer(answer, state.answer),
    decide(command, draft, who, request) {
      const wrong = command.contributors
        .map((part) => unknownPerson(part.person, draft, 'contributors'))
        .find((one) => one !== null);
      if (wrong) return wrong;
      const own: Contributor = { person: who.id, how: 'analysed', what: appText('answeredTheQuestion') };
      const named = [...request.contributors, ...command.contributors].some(
        (part) => part.person === who.id && part.how !== 'practice insight',
      );
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
      const leads = isLead(who, request, draft.today);
      const wait = advisedToWait(request);
      if (wait) {
        if (!leads) {
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
      if (!leads) {
        // Checking is work that went into the answer. The lead is who the answer is for.
        const what = appText('checkedTheAnswer');
        addContributors(draft, command.number, [{ person: who.id, how: 'checked', what }]);
      }
      release(draft, command.number, true, wait ? command.againstWait : null);
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

const sameAnswer = (answer: NewAnswer, submitted: NewAnswer): boolean =>
  answer.headline === submitted.headline &&
  answer.doesNotTell === submitted.doesNotTell &&
  answer.counting === submitted.counting &&
  answer.detail === submitted.detail &&
  answer.link === submitted.link &&
  answer.confidence === submitted.confidence &&
  answer.furtherQuestions === submitted.furtherQuestions &&
  answer.otherExplanations === submitted.otherExplanations &&
  answer.smallNumbers === submitted.smallNumbers &&
  answer.leavesPartnership === submitted.leavesPartnership &&
  answer.dataSets.join('\n') === submitted.dataSets.join('\n');

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
