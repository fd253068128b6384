import { answerCard } from '#bot/cards/answer-card.ts';
import { feedbackCard } from '#bot/cards/feedback-card.ts';
import { missingFrom, recordDecisionCard } from '#bot/cards/record-decision-card.ts';
import { requestCard } from '#bot/cards/request-card.ts';
import type { Message } from '#bot/teams/port.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import * as requests from '#tests/support/fixture-requests.ts';
import { someone } from '#tests/support/fold.ts';
import { afterTheMeeting, wednesday } from './setting.ts';

const { r1, r1Seen, r1Unconfirmed, r3, r3TooEarly, r5, r6, r6Raised, r13 } = requests;
const [tom, priya, helen, steph] = ['tom', 'priya', 'helen', 'steph'].map(someone) as [never, never, never, never];

const halfFilled = { choice: 'too early', sentence: '', word: 'Tom, this was quick.', lookAgainOn: '' } as const;

/** Every card in every state, by name: drawn to pictures by `npm run cards`, held to the rules by the tests. */
export function gallery(): Readonly<Record<string, Message | null>> {
  return {
    'request-raised': requestCard(r6Raised, 'Nobody has this yet. Needed by 4 December.', wednesday),
    'request-accepted': requestCard(r6, 'With Tom Ashby until 4 December, for the VEMT Strategic Group on 8 December.', wednesday),
    'request-answered': requestCard(r13, 'Waiting for Imran Qadir or Steph Carr to decide, expected 3 December.', wednesday),
    'request-told': requestCard(r1, 'Everyone who contributed has been told.', wednesday),
    answer: answerCard(r3, helen, wednesday),
    'answer-delegate': answerCard(r13, steph, wednesday),
    'record-decision': recordDecisionCard(r3, helen, afterTheMeeting),
    'record-decision-refused': recordDecisionCard(
      r3,
      helen,
      afterTheMeeting,
      halfFilled,
      missingFrom(halfFilled, r3, helen, fixturePartnership),
    ),
    'feedback-changed': feedbackCard(r1, tom, wednesday),
    'feedback-seen': feedbackCard(r1Seen, tom, wednesday),
    'feedback-unconfirmed': feedbackCard(r1Unconfirmed, tom, wednesday),
    'feedback-no-action': feedbackCard(r5, priya, wednesday),
    'feedback-too-early': feedbackCard(r3TooEarly, tom, afterTheMeeting),
    'feedback-asker': feedbackCard(r1, helen, wednesday),
  };
}
