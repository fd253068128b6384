import { appText } from '#domain/privacy/app-text.ts';
import type { Request } from '#domain/requests/request.ts';
import { keyOf, sentence } from '../activities/here.ts';
import type { Message } from '../teams/port.ts';
import { declinedCard } from './declined-card.ts';
import { feedbackCard } from './feedback-card.ts';
import { act, type PressHandler, type RequestPress } from './press.ts';
import { whatHappenedNextCard } from './what-happened-next-card.ts';

/** The card this person's latest news came on. */
function newsCard(fresh: Request, { here }: RequestPress): Message | null {
  const latest = fresh.rounds.findLast((round) => round.people.some((one) => one.person === here.who.id));
  switch (latest?.about) {
    case 'declined':
      return declinedCard(fresh, here.who.id, here.setting);
    case 'outcome':
      return whatHappenedNextCard(fresh, here.who.id, here.setting);
    default:
      return feedbackCard(fresh, here.who.id, here.setting);
  }
}

export const seen: PressHandler = (press) =>
  act(
    press,
    { kind: 'acknowledge', number: press.request.number },
    { done: (fresh) => newsCard(fresh, press), refused: () => null },
  );

export const askWhatHappenedNext: PressHandler = async ({ here, request, stamp, data }) => {
  const command = {
    kind: 'comment',
    number: request.number,
    commentKind: 'question',
    text: appText('whatHappenedNext'),
  } as const;
  const handled = await here.send(command, keyOf(stamp.nonce, stamp.verb, data));
  switch (handled.kind) {
    case 'refused':
      return sentence(handled.sentence);
    case 'not saved':
      return sentence('Your question was not saved: the store did not answer in time. Please press again.');
    default:
      return sentence(
        'Your question is on its way to the lead. You will hear here when they say what happened next.',
      );
  }
};
