import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Skeleton,
  SkeletonItem,
  Text,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { CardView } from '../card/CardView.tsx';
import type { CardPress } from '../card/draw-card.ts';
import { act, type ExtensionAnswer } from '../server.ts';
import { useSession } from '../shell/session.ts';
import type { Asking } from './ExtensionProvider.tsx';

type Shown =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'card'; readonly title: string; readonly card: unknown; readonly version: number }
  | { readonly kind: 'sentence'; readonly sentence: string };

/** The bot's dialog: its card, what came of submitting it, or the next one. */
export function ExtensionDialog(props: {
  readonly asking: Extract<Asking, { kind: 'dialog' }>;
  readonly onClose: () => void;
}) {
  const { asking, onClose } = props;
  const { command, message, compose } = asking;
  const { me, openLink } = useSession();
  const [shown, setShown] = useState<Shown>({ kind: 'waiting' });

  const ask = async (path: string, more: Record<string, unknown>) => {
    const place = compose?.in ?? (message?.root === null ? 'chat' : 'channel');
    const root = compose?.root ?? null;
    const body = { as: me.id, in: place, root, command: command.id, message: message?.id ?? null, ...more };
    const answer = await act<ExtensionAnswer>(path, body);
    return 'ok' in answer ? answer.ok : ({ kind: 'sentence', sentence: answer.sentence } as const);
  };
  const take = (answer: ExtensionAnswer): void => {
    const [first] = answer.kind === 'results' ? answer.found : [];
    if (first && compose) compose.insert(first);
    if (answer.kind === 'dialog')
      setShown((before) => ({
        kind: 'card',
        title: answer.title,
        card: answer.card,
        version: before.kind === 'card' ? before.version + 1 : 0,
      }));
    else if (answer.kind === 'sentence') setShown(answer);
    else onClose();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; a new dialog is a new component
  useEffect(() => {
    let gone = false;
    void ask('/dialogs/open', {}).then((answer) => {
      if (!gone) take(answer);
    });
    return () => {
      gone = true;
    };
  }, []);

  const onPress = async (press: CardPress): Promise<string | null> => {
    if (press.kind === 'open') {
      onClose();
      openLink(press.url);
      return null;
    }
    const answer = await ask('/dialogs/submit', { data: press.data });
    if (answer.kind === 'sentence' && shown.kind === 'card') return answer.sentence;
    take(answer);
    return null;
  };
  return (
    <Dialog open onOpenChange={onClose} modalType="modal">
      <DialogSurface>
        <DialogBody>
          <DialogTitle
            action={
              <Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={onClose} />
            }
          >
            {shown.kind === 'card' ? shown.title : command.title}
          </DialogTitle>
          <DialogContent>
            {shown.kind === 'card' ? (
              <CardView card={shown.card} version={String(shown.version)} where="dialog" onPress={onPress} />
            ) : shown.kind === 'sentence' ? (
              <Text role="status">{shown.sentence}</Text>
            ) : (
              <Skeleton aria-label="Opening">
                <SkeletonItem size={72} />
                <br />
                <SkeletonItem size={32} />
              </Skeleton>
            )}
          </DialogContent>
          {shown.kind === 'sentence' ? (
            <DialogActions>
              <Button appearance="primary" onClick={onClose}>
                Close
              </Button>
            </DialogActions>
          ) : null}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
