import { decisionOf } from '#domain/requests/summary.ts';
import { confirmDecisionCard } from './confirm-decision-card.ts';
import { act, type PressHandler, replaceWith } from './press.ts';
import { recordedCard, recordedTag } from './recorded-card.ts';

/**
 * The lead's words are what the lead saw: when something else was recorded after the card was drawn, the card
 * comes again with that. What happened beside it since (somebody has seen the news) does not matter.
 */
export const confirmDecision: PressHandler = async (press) => {
  const { here, request, stamp } = press;
  const decision = decisionOf(request.state);
  if (decision !== null && decision.confirmedBy === null && decision.recordedAt > stamp.minted) {
    return replaceWith(confirmDecisionCard(request, here.setting));
  }
  return act(
    press,
    { kind: 'confirm-decision', number: request.number },
    { done: (fresh) => recordedCard(fresh, here.setting), tag: recordedTag, refused: () => null },
  );
};
