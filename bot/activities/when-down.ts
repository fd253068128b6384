import type { Policy } from '#domain/partnership/people.ts';
import { stampSchema } from '../cards/acts.ts';
import { type Kept, notSavedCard } from '../cards/not-saved-card.ts';
import type { Handler, Reply, Turn } from '../teams/port.ts';
import type { BotServices } from './services.ts';

/**
 * Teams stops waiting after some ten seconds and shows a fault of its own; this long a turn may take, in
 * milliseconds.
 */
export const turnLimitMs = 8_000;

export type Concern = Policy['worriedAboutAChild'];
/** Whom people can turn to, as last heard of whoever writes; the built-in numbers for all others. */
export type Concerns = (turn: Turn) => Concern;

type Trouble = 'down' | 'slow';

/** Keeps a turn kind when the store fails it: what was typed is not lost, and where to turn is said all the same. */
export function kindly(
  handler: Handler,
  services: BotServices,
  concerns: Concerns,
  limitMs: number,
): Handler {
  return async (turn) => {
    const slow = new AbortController();
    const limit = setTimeout(() => slow.abort(), limitMs);
    const late = new Promise<'slow'>((resolve) => {
      slow.signal.addEventListener('abort', () => resolve('slow'));
    });
    const about = { inbound: turn.inbound.kind, activity: turn.activity };
    const working = handler(turn).catch((error: unknown) => {
      if (!services.isStoreDown(error)) throw error;
      services.log('The store did not answer a turn', { ...about, error: String(error) });
      return 'down' as const;
    });
    try {
      const reply = await Promise.race([working, late]);
      if (reply === 'slow') {
        services.log('A turn took too long', about);
        // It goes on; whatever becomes of it is not told to anybody who waits.
        working.catch((error: unknown) =>
          services.log('A turn that took too long failed', { ...about, error: String(error) }),
        );
      }
      return typeof reply === 'string' ? sorry(turn, reply, concerns(turn)) : reply;
    } finally {
      clearTimeout(limit);
    }
  };
}

const why: Record<Trouble, string> = {
  down: 'The store did not answer, so your text was not saved.',
  slow: 'The store is slow just now: your text may not have been saved.',
};
const typedWords: Record<Trouble, string> = {
  down: `${why.down} It still stands above: copy it and send it again in a few minutes.`,
  slow: `${why.slow} It still stands above: look whether it arrived before you send it again.`,
};
const inForm = (trouble: Trouble) =>
  `${why[trouble]} It is kept here: send it again in a minute. It is done only once.`;
const asked = 'The store does not answer just now. Please try again in a minute.';

function sorry(turn: Turn, trouble: Trouble, concern: Concern): Reply {
  const { inbound, reference } = turn;
  switch (inbound.kind) {
    case 'message':
      return inbound.value === null
        ? { kind: 'message', message: notSavedCard(typedWords[trouble], null, concern) }
        : ofForm(inbound.value, reference.scope === 'personal', trouble, concern);
    case 'card action':
      return ofForm(inbound.data, reference.scope === 'personal', trouble, concern);
    case 'submit dialog': {
      const kept = keptOf(inbound.data);
      const { card } = notSavedCard(inForm(trouble), kept, concern);
      return kept === null || card === null
        ? { kind: 'close dialog', preview: null }
        : { kind: 'dialog', title: 'Not saved', card };
    }
    case 'open dialog':
    case 'search':
    case 'link':
      return { kind: 'sentence', text: asked };
    default:
      return { kind: 'nothing' };
  }
}

/** Where others read along there are no forms, and the card is everybody's: it stays. */
function ofForm(data: Data, isPrivate: boolean, trouble: Trouble, concern: Concern): Reply {
  const kept = keptOf(data);
  const { card } = notSavedCard(inForm(trouble), kept, concern);
  if (!isPrivate || kept === null || kept.words.length === 0 || card === null) {
    return { kind: 'sentence', text: asked };
  }
  return { kind: 'replace card', card };
}

type Data = Readonly<Record<string, unknown>>;
/** What a card carries or people choose: sent again with the rest, and not worth reading again. */
const notWords = new Set([
  ...['verb', 'number', 'edition', 'nonce', 'minted', 'followUpOf', 'choice', 'meeting', 'lead', 'lenses'],
  ...['population', 'marking', 'promised', 'triggers', 'lookAgainOn', 'neededBy'],
]);

function keptOf(data: Data): Kept | null {
  const stamp = stampSchema.safeParse(data).data;
  if (stamp === undefined || stamp.verb === 'cancel') return null;
  const words = Object.entries(data).flatMap(([field, value]) =>
    !notWords.has(field) && typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
  );
  return { verb: stamp.verb, data, words };
}
