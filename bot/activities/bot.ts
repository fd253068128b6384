import { usualConcern } from '#domain/partnership/usual-policy.ts';
import { helloCard } from '../cards/help-card.ts';
import type { Handler, Reply, Turn } from '../teams/port.ts';
import { onCardAction } from './card-action.ts';
import { openAsk, submitAsk } from './dialog.ts';
import { search, unfurl } from './find.ts';
import { type Here, learn } from './here.ts';
import { onMessage } from './message.ts';
import { isAboutAPlace, release } from './places.ts';
import { remember, rememberForStranger } from './remember.ts';
import type { BotServices } from './services.ts';
import { toStranger } from './stranger.ts';
import { type Concern, kindly, turnLimitMs } from './when-down.ts';

const nothing: Reply = { kind: 'nothing' };

/** Accounts whose partnership's numbers are kept, at most. */
const mostKept = 5_000;

/** What arrives from Teams, one kind at a time. Data in, data out. */
export function createBot(services: BotServices, limitMs = turnLimitMs): Handler {
  const concerns = new Map<string, Concern>();
  const keyOf = ({ from }: Turn) => `${from.tenant} ${from.object}`;
  const handler: Handler = async (turn) => {
    if (await isAboutAPlace(turn, services)) return nothing;
    const here = await learn(turn, services);
    if (here === null) {
      await rememberForStranger(turn, services);
      if (turn.inbound.kind === 'bot added') await release(turn, services);
      return toStranger(turn, services);
    }
    if (concerns.size >= mostKept) concerns.clear();
    concerns.set(keyOf(turn), here.setting.partnership.policy.worriedAboutAChild);
    await remember(turn, here);
    if (turn.inbound.kind === 'bot added') await release(turn, services);
    return answer(turn, here);
  };
  return kindly(handler, services, (turn) => concerns.get(keyOf(turn)) ?? usualConcern, limitMs);
}

async function answer(turn: Turn, here: Here): Promise<Reply> {
  const { inbound } = turn;
  switch (inbound.kind) {
    case 'message':
      return inbound.value === null
        ? onMessage(inbound.text, inbound.repliesTo, here)
        : onCardAction(inbound.value, here);
    case 'card action':
      return onCardAction(inbound.data, here);
    case 'open dialog':
      return openAsk(inbound.message, here);
    case 'submit dialog':
      return submitAsk(inbound.data, inbound.message, here);
    case 'search':
      return search(inbound.words, here);
    case 'bot added':
      return turn.reference.scope === 'personal'
        ? { kind: 'message', message: helloCard(here.who.name.split(' ')[0] ?? null, here.setting) }
        : nothing;
    case 'link':
      return unfurl(inbound.url, here);
    case 'bot removed':
    case 'place gone':
    case 'place back':
    case 'people joined':
    case 'other':
      return nothing;
    default:
      return inbound satisfies never;
  }
}
