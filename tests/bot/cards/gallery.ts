import { answerCard } from '#bot/cards/answer-card.ts';
import { answeredCard } from '#bot/cards/answered-card.ts';
import { askCard } from '#bot/cards/ask-card.ts';
import { confirmDecisionCard } from '#bot/cards/confirm-decision-card.ts';
import { declinedCard } from '#bot/cards/declined-card.ts';
import { feedbackCard } from '#bot/cards/feedback-card.ts';
import { helloCard, helpCard, unknownCard } from '#bot/cards/help-card.ts';
import { foundWords, impactRowOf, listCard, listWords, rowOf } from '#bot/cards/list-card.ts';
import { questionToLeadCard } from '#bot/cards/question-to-lead-card.ts';
import { missingFrom, recordDecisionCard } from '#bot/cards/record-decision-card.ts';
import { recordFromReplyCard } from '#bot/cards/record-from-reply-card.ts';
import { recordedCard } from '#bot/cards/recorded-card.ts';
import { requestCard } from '#bot/cards/request-card.ts';
import { sayMoreCard } from '#bot/cards/say-more-card.ts';
import { shortNoticeCard } from '#bot/cards/short-notice-card.ts';
import { refusedCard, staleCard, withWhatWasTyped } from '#bot/cards/stale-card.ts';
import { takeOnCard } from '#bot/cards/take-on-card.ts';
import { whatHappenedNextCard } from '#bot/cards/what-happened-next-card.ts';
import type { Message } from '#bot/teams/port.ts';
import type { RequestNumber } from '#domain/ids.ts';
import { appText } from '#domain/privacy/app-text.ts';
import type { Request } from '#domain/requests/request.ts';
import { summarise } from '#domain/requests/summary.ts';
import type { ShortNotice } from '#domain/requests/wording/notices.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import * as all from '#tests/support/fixture-requests.ts';
import { at, day, recorded, someone } from '#tests/support/fold.ts';
import { reminderGallery } from './reminder-gallery.ts';
import { afterTheMeeting, wednesday } from './setting.ts';

const halfFilled = {
  choice: 'too early',
  sentence: '',
  word: 'Tom, this was quick.',
  lookAgainOn: '',
} as const;
const reply = {
  choice: '',
  sentence: 'We offer early help at the first suspension, starting with two schools.',
} as const;

const asksNext: Request = {
  ...all.r1,
  comments: [
    {
      id: 1,
      kind: 'question',
      by: someone('tom'),
      at: at('2026-11-24', '10:00'),
      text: appText('whatHappenedNext'),
    },
  ],
};

const short: readonly (readonly [ShortNotice, Request, string])[] = [
  ['taken on', all.r6, 'helen'],
  ['handed back', all.r6Raised, 'helen'],
  ['with you now', all.r6, 'tom'],
  ['new date promised', all.r6Moved, 'helen'],
  ['question for you', asksNext, 'helen'],
  ['lead replied', all.r6Replied, 'tom'],
  ['waiting on you', all.r6Paused, 'farah'],
  ['answer returned', all.r16Returned, 'leila'],
  ['challenged', all.r16, 'leila'],
  ['withdrawn', all.r14, 'joanne'],
  ['joined', all.r15, 'kev'],
  ['reopened', all.r6Raised, 'helen'],
  ['advice asked', all.r6Advice, 'grace'],
  ['advice given', all.r6Advised, 'tom'],
  ['clock restarted', all.r6, 'tom'],
  ['action for you', all.r1, 'sam'],
  ['acting for the lead', all.r13, 'steph'],
];

const rows = [all.r3, all.r6, all.r6Paused, all.r1, all.r4].map((request) =>
  rowOf(summarise(request), wednesday),
);
const impact = [all.r1, all.r5, all.r1Unconfirmed].map((request) => impactRowOf(summarise(request)));
const happened = recorded(6, [
  [
    at('2026-11-25', '10:42'),
    'priya',
    { kind: 'accepted', promised: day('2026-12-04'), triggers: [], completing: {} },
  ],
]);

/** Every card in every state, by name: drawn to pictures by `npm run cards`, held to the rules by the tests. */
export function gallery(): Readonly<Record<string, Message | null>> {
  const [tom, priya, helen, steph, sam] = ['tom', 'priya', 'helen', 'steph', 'sam', 'ruth'].map(someone);
  if (!tom || !priya || !helen || !steph || !sam) throw new Error('The sample has lost its people.');
  const missing = missingFrom(halfFilled, all.r3, helen, fixturePartnership);
  return {
    'request-raised': requestCard(all.r6Raised, wednesday),
    'request-accepted': requestCard(all.r6, wednesday),
    'request-paused': requestCard(all.r6Paused, wednesday),
    'request-in-check': requestCard(all.r16InCheck, wednesday),
    'request-answered': requestCard(all.r13, wednesday),
    'request-untold': requestCard(all.r1Waiting, wednesday),
    'request-told': requestCard(all.r1Outcome, wednesday),
    'request-declined': requestCard(all.r4, wednesday),
    answer: answerCard(all.r3, helen, wednesday),
    'answered-in-thread': answeredCard(all.r3, wednesday),
    'answer-delegate': answerCard(all.r13, steph, wednesday),
    'answer-asker': answerCard(all.r13, steph, afterTheMeeting),
    'record-decision': recordDecisionCard(all.r3, helen, afterTheMeeting),
    'record-decision-refused': recordDecisionCard(all.r3, helen, afterTheMeeting, halfFilled, missing),
    'record-from-reply': recordFromReplyCard(all.r3, helen, reply, afterTheMeeting),
    recorded: recordedCard(all.r3Recorded, afterTheMeeting),
    'recorded-waiting': recordedCard(all.r1Waiting, wednesday),
    'confirm-decision': confirmDecisionCard(all.r1Unconfirmed, wednesday),
    'feedback-changed': feedbackCard(all.r1, tom, wednesday),
    'feedback-seen': feedbackCard(all.r1Seen, tom, wednesday),
    'feedback-unconfirmed': feedbackCard(all.r1Unconfirmed, tom, wednesday),
    'feedback-no-action': feedbackCard(all.r5, priya, wednesday),
    'feedback-too-early': feedbackCard(all.r3TooEarly, tom, afterTheMeeting),
    'feedback-asker': feedbackCard(all.r1, helen, wednesday),
    'what-happened-next': whatHappenedNextCard(all.r1Outcome, tom, wednesday),
    declined: declinedCard(all.r4, sam, wednesday),
    'question-to-lead': questionToLeadCard(all.r6Asked, helen, wednesday),
    ask: askCard({}, wednesday),
    'ask-more': askCard(
      { showOptional: true, typed: { question: 'Which evenings are busiest?' } },
      wednesday,
    ),
    'ask-refused': askCard(
      {
        typed: { question: 'Is the 14-year-old at 3 High Street known to you?', informs: 'Who to visit' },
        problems: { question: 'This is about one child. Ask about “young people in the ward” instead.' },
        worried: true,
      },
      wednesday,
    ),
    'ask-follow-up': askCard({ followUpOf: 3 as RequestNumber, from: { author: 'Helen Marsh' } }, wednesday),
    'take-on': takeOnCard(all.r6Raised, wednesday),
    challenge: sayMoreCard('challenge', all.r3, wednesday),
    insight: sayMoreCard('insight', all.r4, wednesday, '', 'Say what you see. One sentence is enough.'),
    help: helpCard(wednesday),
    hello: helloCard('Tom', wednesday),
    unknown: unknownCard('waiting', wednesday),
    'list-waiting': listCard(listWords.waiting, rows, 5, wednesday),
    'list-impact': listCard(listWords.impact, impact, 14, wednesday),
    ...reminderGallery(),
    'list-nothing': listCard(foundWords('cannabis'), [], 0, wednesday),
    stale: staleCard(happened, requestCard(all.r6, wednesday), helen, wednesday),
    'stale-with-words': staleCard(
      happened,
      withWhatWasTyped(requestCard(all.r6, wednesday), reply.sentence),
      helen,
      wednesday,
    ),
    refused: refusedCard(
      all.r6,
      'Tom Ashby has already taken R-6 on. Offer to help in a comment, or ask them to hand it over.',
      wednesday,
    ),
    ...Object.fromEntries(
      short.map(([kind, request, reader]) => [
        `notice-${kind.replaceAll(' ', '-')}`,
        shortNoticeCard(kind, request, someone(reader), wednesday),
      ]),
    ),
  };
}
