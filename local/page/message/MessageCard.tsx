import { useCallback, useEffect } from 'react';
import { CardView } from '../card/CardView.tsx';
import type { CardPress } from '../card/draw-card.ts';
import { act, type Pressed, type ViewMessage } from '../server.ts';
import { useSession } from '../shell/session.ts';

interface Refresh {
  readonly action?: {
    readonly type?: string;
    readonly id?: string;
    readonly verb?: string;
    readonly data?: unknown;
  };
  readonly userIds?: readonly string[];
}

/** A card in a message: its buttons go to the bot, and its `refresh` is asked for when it comes into view. */
export function MessageCard({ message, card }: { readonly message: ViewMessage; readonly card: unknown }) {
  const { me, openLink } = useSession();
  const place = message.root === null ? 'chat' : 'channel';
  const send = useCallback(
    async (press: Record<string, unknown>) => {
      const answer = await act<Pressed>('/presses', { as: me.id, in: place, message: message.id, press });
      return 'ok' in answer ? answer.ok.sentence : answer.sentence;
    },
    [me.id, place, message.id],
  );
  const onPress = async (press: CardPress) => {
    if (press.kind === 'open') {
      openLink(press.url);
      return null;
    }
    return send(press.kind === 'execute' ? { ...press, trigger: 'manual' } : press);
  };

  const posted = !message.version.includes('.');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each version of the posted card
  useEffect(() => {
    const { action, userIds } = (card as { refresh?: Refresh }).refresh ?? {};
    if (!posted || action?.type !== 'Action.Execute') return;
    if (userIds && !userIds.includes(me.channelAccount)) return;
    void send({
      kind: 'execute',
      id: action.id,
      verb: action.verb,
      data: action.data ?? {},
      trigger: 'automatic',
    });
  }, [message.id, message.version]);

  return <CardView card={card} version={message.version} where="message" onPress={onPress} />;
}
