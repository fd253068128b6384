import type { Activity } from './activity.ts';
import { clientInfo, envelope } from './envelope.ts';
import { filedUnder, type Place } from './place.ts';
import type { StoredMessage } from './store.ts';
import type { TeamsSide } from './teams-side.ts';
import type { Resident } from './world.ts';

export type Press =
  | {
      readonly kind: 'execute';
      readonly id: string | undefined;
      readonly verb: string;
      readonly data: unknown;
      /** `automatic` is the card's own `refresh`. */
      readonly trigger: 'manual' | 'automatic';
    }
  | { readonly kind: 'submit'; readonly data: unknown };

/** What the person sees after pressing; a replaced card reaches the page as a change of the message. */
export interface Pressed {
  readonly outcome: 'card replaced' | 'said' | 'done' | 'failed';
  readonly sentence: string | null;
}

/** A card the bot returned to one person, shown to them in place of the posted one until that changes. */
export const viewKey = (message: string, person: Resident): string => `view|${message}|${person.id}`;

const sentenceIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : ((value as { message?: string } | null)?.message ?? 'Something went wrong. Try again.');

export async function press(
  side: TeamsSide,
  person: Resident,
  message: StoredMessage,
  place: Place,
  pressed: Press,
): Promise<Pressed> {
  const at: Place = place.kind === 'channel' ? { kind: 'channel', root: message.root } : place;
  const common = { ...envelope(person, at, side.stamp()), replyToId: message.id, entities: [clientInfo] };
  if (pressed.kind === 'submit') {
    const answer = await side.bot({ ...common, type: 'message', value: pressed.data });
    return answer.kind === 'failed'
      ? { outcome: 'failed', sentence: answer.sentence }
      : { outcome: 'done', sentence: null };
  }
  const { kind: _, trigger, ...action } = pressed;
  const activity: Activity = {
    ...common,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', ...action }, trigger },
  };
  const answer = await side.bot(activity);
  if (answer.kind === 'failed') return { outcome: 'failed', sentence: answer.sentence };
  const { statusCode, type, value } = answer.body;
  if (typeof statusCode === 'number' && statusCode >= 400)
    return { outcome: 'failed', sentence: sentenceIn(value) };
  if (type === 'application/vnd.microsoft.card.adaptive') {
    if (side.store.message(filedUnder(at), message.id) === null) return { outcome: 'done', sentence: null };
    side.store.setFact(
      viewKey(message.id, person),
      JSON.stringify({ version: side.stamp().id, card: value }),
    );
    side.live.changed();
    return { outcome: 'card replaced', sentence: null };
  }
  if (type === 'application/vnd.microsoft.activity.message')
    return { outcome: 'said', sentence: sentenceIn(value) };
  return { outcome: 'done', sentence: null };
}
