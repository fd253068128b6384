import { act, type PressHandler } from './press.ts';
import { recordedCard } from './recorded-card.ts';

export const confirmDecision: PressHandler = (press) =>
  act(
    press,
    { kind: 'confirm-decision', number: press.request.number },
    { done: (fresh) => recordedCard(fresh, press.here.setting), refused: () => null },
  );
