import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { readLink } from '../links.ts';
import { act, type ExtensionAnswer, type Found } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { ComposerTools } from './ComposerTools.tsx';
import { MentionList } from './MentionList.tsx';
import { PendingCard } from './PendingCard.tsx';
import { useMention } from './use-mention.ts';

export interface ComposerProps {
  readonly in: 'channel' | 'chat';
  /** The thread that is answered; null begins a new one. */
  readonly root: string | null;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  readonly onSent?: () => void;
}

const useStyles = makeStyles({
  box: {
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  text: {
    display: 'block',
    width: '100%',
    minHeight: '40px',
    maxHeight: '220px',
    padding: '9px 12px',
    border: 0,
    outline: 'none',
    resize: 'none',
    fieldSizing: 'content',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: `400 14px / 20px ${tokens.fontFamilyBase}`,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  said: { padding: '0 12px 4px', color: tokens.colorStatusDangerForeground3 },
});

/** Enter sends, Shift and Enter begins a new line, as in Teams. What could not be sent stays. */
export function Composer(props: ComposerProps) {
  const styles = useStyles();
  const { view, me } = useSession();
  const listId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [card, setCard] = useState<Found | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const write = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    requestAnimationFrame(() => box.current?.setSelectionRange(at, at));
  };
  const everybody = props.in === 'channel' ? [view.bot.name, ...view.people.map(({ name }) => name)] : [];
  const mention = useMention(everybody, text, caret, write);

  const send = async () => {
    if (sending || (text.trim() === '' && card === null)) return;
    setSending(true);
    setText('');
    const body = { as: me.id, in: props.in, root: props.root, text, card: card?.card ?? null };
    const answer = await act<{ sentence: string | null }>('/messages', body);
    setSending(false);
    if ('sentence' in answer) {
      setText((now) => (now === '' ? text : now));
      setSaid(answer.sentence);
      return;
    }
    setCard(null);
    setSaid(answer.ok.sentence);
    props.onSent?.();
  };
  /** A pasted link to a request brings its card along, as Teams asks the app for it. */
  const unfurl = async (pasted: string) => {
    const url = pasted.trim();
    if (!/^https?:\/\/\S+$/.test(url) || readLink(url, new URL(window.location.href)).kind !== 'inside')
      return;
    const body = { as: me.id, in: props.in, root: props.root, text: url };
    const answer = await act<ExtensionAnswer>('/links', body);
    const [found] = 'ok' in answer && answer.ok.kind === 'results' ? answer.ok.found : [];
    if (found) setCard(found);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forList = mention.key(event.key);
    const forSend = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!forList && forSend) void send();
    if (forList || forSend) event.preventDefault();
  };
  const mentionBot = () => {
    const start = `${text}${text === '' || /\s$/.test(text) ? '' : ' '}@${view.bot.name} `;
    write(start, start.length);
    mention.shut();
    box.current?.focus();
  };
  const open = mention.names.length > 0;
  return (
    <div className={styles.box}>
      {open ? (
        <MentionList id={listId} names={mention.names} active={mention.active} onChoose={mention.choose} />
      ) : null}
      {card ? <PendingCard found={card} onRemove={() => setCard(null)} /> : null}
      <textarea
        ref={box}
        className={styles.text}
        rows={1}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: only in a reply the person has just asked to write
        autoFocus={props.autoFocus ?? false}
        placeholder={props.placeholder}
        aria-label={props.placeholder}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${mention.active}` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setCaret(target.selectionStart);
          mention.typed();
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={(event) => void unfurl(event.clipboardData.getData('text/plain'))}
      />
      <div role="status">
        {said === null ? null : (
          <Text size={200} block className={styles.said}>
            {said}
          </Text>
        )}
      </div>
      <ComposerTools
        compose={{ in: props.in, root: props.root, insert: setCard }}
        sending={sending}
        onMention={mentionBot}
        onSend={() => void send()}
      />
    </div>
  );
}
