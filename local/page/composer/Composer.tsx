import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ChatHelpRegular, DocumentSearchRegular, MentionRegular, SendRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { useExtension } from '../extension/ExtensionProvider.tsx';
import { readLink } from '../links.ts';
import { act, type ExtensionAnswer, type Found } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { MentionList } from './MentionList.tsx';
import { matching, mentionAt } from './mention.ts';
import { PendingCard } from './PendingCard.tsx';

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
  tools: { display: 'flex', alignItems: 'center', gap: '2px', padding: '0 4px 4px' },
  gap: { flex: 1 },
  said: { padding: '0 12px 4px', color: tokens.colorStatusDangerForeground3 },
});

/** Enter sends, Shift and Enter begins a new line, as in Teams. What could not be sent stays. */
export function Composer(props: ComposerProps) {
  const styles = useStyles();
  const { view, me } = useSession();
  const extension = useExtension();
  const listId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [shut, setShut] = useState(false);
  const [card, setCard] = useState<Found | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const mention = props.in === 'channel' && !shut ? mentionAt(text, caret) : null;
  const names = mention
    ? matching([view.bot.name, ...view.people.map(({ name }) => name)], mention.words)
    : [];

  const type = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    setActive(0);
    setShut(false);
  };
  const choose = (name: string) => {
    if (!mention) return;
    const before = `${text.slice(0, mention.from)}@${name} `;
    type(before + text.slice(caret), before.length);
    setShut(true);
    requestAnimationFrame(() => box.current?.setSelectionRange(before.length, before.length));
  };
  const send = async () => {
    if (sending || (text.trim() === '' && card === null)) return;
    setSending(true);
    const body = { as: me.id, in: props.in, root: props.root, text, card: card?.card ?? null };
    const sentText = text;
    type('', 0);
    const answer = await act<{ sentence: string | null }>('/messages', body);
    setSending(false);
    if ('sentence' in answer) {
      setText((now) => (now === '' ? sentText : now));
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
    const answer = await act<ExtensionAnswer>('/links', {
      as: me.id,
      in: props.in,
      root: props.root,
      text: url,
    });
    const [found] = 'ok' in answer && answer.ok.kind === 'results' ? answer.ok.found : [];
    if (found) setCard(found);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = names[active];
    if (chosen !== undefined && step !== 0) setActive((active + step + names.length) % names.length);
    else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) choose(chosen);
    else if (chosen !== undefined && event.key === 'Escape') setShut(true);
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void send();
    else return;
    event.preventDefault();
  };
  const compose = { in: props.in, root: props.root, insert: setCard };
  const { search } = view.commands;
  return (
    <div className={styles.box}>
      {names.length > 0 ? <MentionList id={listId} names={names} active={active} onChoose={choose} /> : null}
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
        aria-controls={names.length > 0 ? listId : undefined}
        aria-activedescendant={names.length > 0 ? `${listId}-${active}` : undefined}
        onChange={(event) => type(event.target.value, event.target.selectionStart)}
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
      <div className={styles.tools}>
        {props.in === 'channel' ? (
          <Tooltip content={`Mention ${view.bot.name}`} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<MentionRegular />}
              onClick={() => {
                const start = `${text}${text === '' || text.endsWith(' ') ? '' : ' '}@${view.bot.name} `;
                type(start, start.length);
                setShut(true);
                box.current?.focus();
              }}
            />
          </Tooltip>
        ) : null}
        {view.commands.compose.map((command) => (
          <Button
            key={command.id}
            size="small"
            appearance="subtle"
            icon={<ChatHelpRegular />}
            onClick={() => extension.compose(command, compose)}
          >
            {command.title}
          </Button>
        ))}
        {search ? (
          <Tooltip content={search.title} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<DocumentSearchRegular />}
              onClick={() => extension.search(search, compose)}
            />
          </Tooltip>
        ) : null}
        <span className={styles.gap} />
        <Tooltip content="Send" relationship="label">
          <Button
            appearance="subtle"
            icon={<SendRegular />}
            disabledFocusable={sending}
            onClick={() => void send()}
          />
        </Tooltip>
      </div>
    </div>
  );
}
