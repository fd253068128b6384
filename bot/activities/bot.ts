import { helloCard } from '../cards/help-card.ts';
import type { Handler, Reply, Turn } from '../teams/port.ts';
import { onCardAction } from './card-action.ts';
import { openAsk, search, submitAsk } from './dialog.ts';
import { type Here, learn } from './here.ts';
import { onMessage } from './message.ts';
import type { BotServices } from './services.ts';

const nothing: Reply = { kind: 'nothing' };

const stranger =
  'Hello. I bring a partnership’s data questions to the people who can answer them. I don’t know you yet: ask your partnership’s manager to add you, then write to me again.';

/** What arrives from Teams, one kind at a time. Data in, data out. */
export function createBot(services: BotServices): Handler {
  return async (turn) => {
    const here = await learn(turn, services);
    if (here === null) return toStranger(turn);
    await remember(turn, here);
    return answer(turn, here);
  };
}

/** Where somebody wrote is where they can be reached; what waited for them goes out. */
async function remember(turn: Turn, { services, who, room }: Here): Promise<void> {
  const { reference, inbound } = turn;
  if (inbound.kind === 'bot removed') {
    if (reference.scope === 'personal') await services.directory.forgetChat(who.id);
    return;
  }
  if (reference.scope !== 'personal') {
    await services.directory.rememberConversation(reference);
    if (inbound.kind === 'bot added' && turn.channel !== null) {
      await services.directory.rememberChannel(room.id, { ...reference, conversation: turn.channel });
    }
    return;
  }
  await services.directory.rememberChat(who.id, reference);
  await services.heardFrom(room.id, who.id);
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
    case 'bot removed':
    case 'people joined':
    case 'link':
    case 'other':
      return nothing;
    default:
      return inbound satisfies never;
  }
}

function toStranger({ inbound }: Turn): Reply {
  switch (inbound.kind) {
    case 'message':
      return {
        kind: 'message',
        message: { text: stranger, card: null, summary: 'Hello from Feedback Loop' },
      };
    case 'card action':
      return { kind: 'sentence', text: stranger };
    default:
      return nothing;
  }
}
