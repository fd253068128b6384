import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { act, type ExtensionAnswer, type Found } from '../server.ts';
import { useSession } from '../shell/session.ts';
import type { Asking } from './ExtensionProvider.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: '260px' },
  box: { maxWidth: 'none' },
  result: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: '8px 10px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover *': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The search command: finds a request and drops its card into the compose box. */
export function SearchDialog(props: {
  readonly asking: Extract<Asking, { kind: 'search' }>;
  readonly onClose: () => void;
}) {
  const { asking, onClose } = props;
  const styles = useStyles();
  const { me } = useSession();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  useEffect(() => {
    let gone = false;
    const soon = setTimeout(async () => {
      const { compose, command } = asking;
      const body = { as: me.id, in: compose.in, root: compose.root, command: command.id, words };
      const answer = await act<ExtensionAnswer>('/search', body);
      if (gone) return;
      const said = 'ok' in answer ? answer.ok : ({ kind: 'sentence', sentence: answer.sentence } as const);
      setFound(said.kind === 'results' ? said.found : []);
      setSentence(said.kind === 'sentence' ? said.sentence : null);
    }, 200);
    return () => {
      gone = true;
      clearTimeout(soon);
    };
  }, [asking, me.id, words]);

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle
            action={
              <Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={onClose} />
            }
          >
            {asking.command.title}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <SearchBox
              className={styles.box}
              aria-label={asking.command.title}
              placeholder="Number or words"
              value={words}
              onChange={(_event, data) => setWords(data.value)}
            />
            <div role="status">
              {sentence ??
                (found?.length === 0 ? `Nothing matches ${words === '' ? 'yet' : `“${words}”`}.` : '')}
            </div>
            <div>
              {(found ?? []).map((one, index) => (
                <button
                  // biome-ignore lint/suspicious/noArrayIndexKey: results have no id of their own
                  key={index}
                  type="button"
                  className={styles.result}
                  onClick={() => {
                    asking.compose.insert(one);
                    onClose();
                  }}
                >
                  <Text weight="semibold">{one.title}</Text>
                  <Text size={200} className={styles.quiet}>
                    {one.text}
                  </Text>
                </button>
              ))}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
